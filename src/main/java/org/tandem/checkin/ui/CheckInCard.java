package org.tandem.checkin.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tandem.checkin.Answer;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.DraftField;
import org.tandem.checkin.FieldProblem;
import org.tandem.shared.Country;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.panel.DueDate;
import org.tandem.workplan.panel.MilestoneName;

/** One milestone of the check-in: what both countries last said, the four answers, and what the answer asks for. */
class CheckInCard extends Article {

    private final Texts texts = Texts.current();
    private final transient Kept kept;
    private final MilestoneId milestone;
    private final Country country;
    private final @Nullable UpdateId answers;
    private final Div lines;
    private final boolean awaited;
    private final WordInputs words;
    private final KeptInput<Answer> answer;
    private final AnswerState state;
    private final List<OfferedUpdate> offers = new ArrayList<>();
    private @Nullable OvertakenNote overtaken;
    private boolean shut;
    private final AnswerChoice choices;

    /** @param kept what the country has written of it */
    CheckInCard(CheckIn checkIn, CheckIn.Item item, Kept kept, Runnable changed) {
        this.kept = kept;
        country = checkIn.country();
        awaited = checkIn.isAwaited(item);
        MilestoneRow row = item.milestone();
        milestone = row.id();
        addClassName("check-in-card");
        H4 title = new H4(new MilestoneName(row));
        Div head = new Div(title, new DueDate(row));
        head.addClassName("row");
        add(head);
        if (item.reported()) {
            add(note("check-in.reported"));
        } else if (!CheckIn.isExpected(row, country)) {
            add(note("check-in.not-expected"));
        }
        answers = row.facts().line(country).lastUpdate();
        lines = lastSaid(item);
        words = new WordInputs(kept);
        choices = new AnswerChoice(country, row.facts().line(country).hasReported());
        answer = new KeptInput<>(
                DraftField.ANSWER,
                choices,
                new KeptInput.Form<>(Enum::name, Answer::valueOf, AnswerChoice::word),
                kept,
                () -> {
                    if (ChangedAnswer.begin(kept, item, country)) {
                        words.refresh();
                    }
                    arrange();
                    changed.run();
                });
        state = new AnswerState(kept, proposedBy(row), this::takeBack);
        add(lines, answer, state, words);
    }

    /** The other country, where it says that the milestone is completed. */
    private @Nullable Country proposedBy(MilestoneRow row) {
        Country other = country.other();
        return row.facts().line(other).status() == MilestoneStatus.COMPLETED ? other : null;
    }

    private Div lastSaid(CheckIn.Item item) {
        Div said = new Div();
        said.addClassName("lines");
        texts.countries().forEach(side -> said.add(new LastSaid(item, side)));
        return said;
    }

    /** Shows what was said since; the answer stays under the hands of whoever writes it. @param show shows all anew */
    void follow(CheckIn.Item now, Runnable show) {
        if (Objects.equals(answers, now.milestone().facts().line(country).lastUpdate())) {
            Redraw.with(lines, lastSaid(now));
        } else {
            tellPosted(show);
        }
    }

    private void arrange() {
        words.arrange();
        state.refresh();
    }

    /** The row waits again; what was written in it stays. */
    private void takeBack() {
        choices.clear();
        focus();
    }

    /** Shows a proposal between what was last said and the answer. */
    void offer(OfferedUpdate proposal) {
        offers.add(proposal);
        addComponentAtIndex(indexOf(answer), proposal);
    }

    /** Says that the row answers an older update than the newest. @param goOn lets it answer that */
    void tellOvertaken(Runnable goOn) {
        tell(OvertakenNote.shown(country, goOn));
    }

    /** Says that somebody posted since the card was made. @param show shows it */
    void tellPosted(Runnable show) {
        if (overtaken == null) {
            tell(OvertakenNote.unseen(country, show));
        }
    }

    /** Says that nothing more is reported on the milestone; what stands here stays to be read and copied. */
    void shut() {
        if (!shut) {
            shut = true;
            answer.shut();
            words.shut();
            state.setVisible(false);
            tell(OvertakenNote.closed());
        }
    }

    boolean isShut() {
        return shut;
    }

    /** Says something of the row where it stands, and leads there. */
    void say(String message) {
        tell(new OvertakenNote(message));
        focus();
    }

    private void tell(OvertakenNote note) {
        overtaken = note;
        addComponentAsFirst(note);
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(texts.text(key, country.name()));
        note.addClassName("note");
        return note;
    }

    MilestoneId milestone() {
        return milestone;
    }

    Kept kept() {
        return kept;
    }

    /** Whether the server refused what stands in one of its fields. */
    boolean isUnsaved() {
        return answer.isUnsaved() || words.isUnsaved();
    }

    /** Whether the country is asked for an answer. */
    boolean isAwaited() {
        return awaited;
    }

    boolean isAnswered() {
        return kept.answer() != null;
    }

    /** What would be lost if the row were shown anew, as the key of what is said of it; null for nothing. */
    @Nullable
    String held() {
        if (isUnsaved()) {
            return "check-in.unsaved-fields";
        }
        return offers.stream().anyMatch(OfferedUpdate::isTyped) ? "check-in.unsent-word" : null;
    }

    /** Leads to what would be lost. */
    void focusHeld() {
        if (answer.isUnsaved()) {
            focus();
        } else if (words.isUnsaved()) {
            words.focusUnsaved();
        } else {
            offers.stream().filter(OfferedUpdate::isTyped).findFirst().ifPresent(OfferedUpdate::focusTyped);
        }
    }

    /** Leads whoever acted on the row to its answer. */
    void focus() {
        choices.lead();
    }

    /** Says beside the fields what is wrong with them. */
    void complain(List<FieldProblem> problems) {
        for (FieldProblem problem : problems.reversed()) {
            String why = problem.messageKey() == null ? problem.message() : texts.text(problem.messageKey());
            if (!words.complain(problem.field(), why == null ? "" : why)) {
                answer.complain(why);
            }
        }
        choices.scrollIntoView();
        words.focus(problems.getFirst().field());
    }
}
