package org.tandem.checkin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.checkin.Answer;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;

/** What an answer means while it waits to be posted, who else wrote in its row, and the way to take it back. */
class AnswerState extends Div {

    private final Texts texts = Texts.current();
    private final transient Kept kept;
    private final transient Runnable takeBack;
    private final @Nullable Country proposedBy;

    /** @param proposedBy the other country that proposes to close the milestone as completed; null when it does not */
    AnswerState(Kept kept, @Nullable Country proposedBy, Runnable takeBack) {
        this.kept = kept;
        this.proposedBy = proposedBy;
        this.takeBack = takeBack;
        addClassName("row");
        refresh();
    }

    /** Says it of the answer that is kept now. */
    void refresh() {
        removeAll();
        if (kept.answer() == Answer.DONE) {
            note(
                    proposedBy == null
                            ? texts.text("check-in.done-proposes")
                            : texts.text("check-in.done-joins", proposedBy.name()));
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
