package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.tandem.shared.Language;
import org.tandem.ui.Facts;
import org.tandem.ui.Texts;
import org.tandem.workplan.UpdateRow;

/** What an update says in its own words: the points, the obstacle with its reason, the next step, the evidence. */
class UpdateWords extends Div {

    UpdateWords(UpdateRow update) {
        addClassName("update-words");
        if (!update.points().isEmpty()) {
            UnorderedList points = new UnorderedList();
            update.points().forEach(point -> points.add(new ListItem(words(point, update.language()))));
            add(points);
        }
        Texts texts = Texts.current();
        Facts facts = new Facts();
        if (update.obstacle() != null) {
            facts.fact(texts.text("milestone.update.obstacle"), texts.word("obstacle", update.obstacle()));
        }
        if (update.reason() != null) {
            facts.fact(texts.text("field.reason"), words(update.reason(), update.language()));
        }
        if (update.nextStep() != null) {
            facts.fact(texts.text("milestone.update.next-step"), nextStep(update.nextStep(), update));
        }
        if (!update.evidence().isEmpty()) {
            facts.fact(texts.text("milestone.evidence"), new EvidenceList(update.evidence()));
        }
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        }
    }

    private static Span nextStep(String step, UpdateRow update) {
        Span next = words(step, update.language());
        LocalDate due = update.nextStepDue();
        if (due == null) {
            return next;
        }
        Texts texts = Texts.current();
        return new Span(next, new Span(" " + texts.text("milestone.update.by", texts.date(due))));
    }

    /** The card's head marks the language once for all of its words. */
    private static Span words(String text, Language language) {
        Span words = new Span(text);
        words.getElement().setAttribute("lang", language.code());
        words.getElement().setAttribute("dir", "auto");
        words.addClassName("written");
        return words;
    }
}
