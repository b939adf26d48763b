package org.tandem.checkin.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.DraftField;
import org.tandem.checkin.DraftRow;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.MilestoneName;

/** What was written and is posted no more, or not now: it stays to be read and copied. */
class UnpostedWords extends Div {

    UnpostedWords(List<CheckIn.Item> items) {
        Texts texts = Texts.current();
        for (CheckIn.Item item : items) {
            TextArea words = new TextArea(texts.text("check-in.overtaken-words"));
            words.setReadOnly(true);
            words.setWidthFull();
            words.setMaxHeight("20rem");
            words.setValue(words(Objects.requireNonNull(item.draft())));
            Article article = new Article(new H3(new MilestoneName(item.milestone())), words);
            article.addClassName("check-in-card");
            add(article);
        }
    }

    private static String words(DraftRow draft) {
        return DraftField.WORDS.stream().map(draft::texts).flatMap(List::stream).collect(Collectors.joining("\n"));
    }
}
