package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;
import org.tandem.ui.Facts;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenSpan;
import org.tandem.workplan.EvidenceLink;
import org.tandem.workplan.Obstacle;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateRow;

/** What an update says in its own words: the points, the obstacle with its reason, the next step, the evidence. */
public class UpdateWords extends Div {

    private final Texts texts;
    private final Facts facts = new Facts();
    private final Language language;

    /** Of an update that is posted. */
    public UpdateWords(UpdateRow update) {
        this(update, Texts.current());
    }

    /** Of an update that is posted, in another language than the page's. */
    public UpdateWords(UpdateRow update, Texts texts) {
        this(update.language(), update.points(), texts);
        explain(update.obstacle(), update.reason());
        goOn(update.nextStep(), update.nextStepDue());
        show(update.evidence());
    }

    /** Of one that is not posted. */
    public UpdateWords(UpdateDraft update) {
        this(update, Texts.current());
    }

    /** As its readers in a language would see one that is not posted. */
    public UpdateWords(UpdateDraft update, Texts texts) {
        this(update.language(), update.points(), texts);
        explain(update.obstacle(), update.reason());
        goOn(update.nextStep(), update.nextStepDue());
        show(update.evidence());
    }

    private UpdateWords(Language language, List<String> said, Texts texts) {
        this.language = language;
        this.texts = texts;
        addClassName("update-words");
        if (!said.isEmpty()) {
            UnorderedList points = new UnorderedList();
            said.forEach(point -> points.add(WrittenSpan.writeIn(new ListItem(), point, language)));
            add(points);
        }
    }

    private void explain(@Nullable Obstacle obstacle, @Nullable String reason) {
        if (obstacle != null) {
            facts.fact(texts.text("milestone.update.obstacle"), texts.word("obstacle", obstacle));
        }
        if (reason != null && !reason.isEmpty()) {
            facts.fact(texts.text("field.reason"), words(reason));
        }
    }

    private void goOn(@Nullable String nextStep, @Nullable LocalDate due) {
        if (nextStep == null || nextStep.isEmpty()) {
            return;
        }
        facts.fact(nextStepLabel(due, texts), words(nextStep));
    }

    /** "Next step by December 7, 2026". @param due null for no day */
    public static String nextStepLabel(@Nullable LocalDate due, Texts texts) {
        return due == null
                ? texts.text("milestone.update.next-step")
                : texts.text("milestone.update.next-step-by", texts.date(due));
    }

    private void show(List<EvidenceLink> evidence) {
        if (!evidence.isEmpty()) {
            facts.fact(texts.text("milestone.evidence"), new EvidenceList(evidence));
        }
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        }
    }

    /** Whoever shows them marks the language once for all of the words. */
    private WrittenSpan words(String text) {
        return new WrittenSpan(text, language);
    }
}
