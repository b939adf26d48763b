package org.tandem.checkin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tandem.checkin.Answer;
import org.tandem.ui.Texts;

/** What an answer means while it waits to be posted, who else wrote in its row, and the way to take it back. */
class AnswerState extends Div {

    private final Texts texts = Texts.current();
    private final transient Kept kept;
    private final transient Runnable takeBack;

    AnswerState(Kept kept, Runnable takeBack) {
        this.kept = kept;
        this.takeBack = takeBack;
        addClassName("row");
        refresh();
    }

    /** Says it of the answer that is kept now. */
    void refresh() {
        removeAll();
        if (kept.answer() == Answer.DONE) {
            note(texts.text("check-in.done-proposes"));
        }
        if (kept.answer() == null && kept.holdsWords()) {
            note(texts.text("check-in.words-wait"));
        }
        List<String> others = kept.others();
        if (!others.isEmpty()) {
            note(texts.text("check-in.written-by", String.join(", ", others)));
        }
        if (kept.answer() != null) {
            Button button = new Button(texts.text("check-in.take-back"), click -> takeBack.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            add(button);
        }
    }

    private void note(String words) {
        Span note = new Span(words);
        note.addClassName("note");
        add(note);
    }
}
