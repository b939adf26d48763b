package org.tandem.checkin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.FieldProblem;
import org.tandem.checkin.IncompleteCheckIn;
import org.tandem.checkin.NothingIsAnswered;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;

/** A check-in as one form: the rows, what is saved and what waits, and the one act that posts all that is answered. */
class CheckInBoard extends Div {

    /** What the page does for the form. */
    interface Desk {
        /** Keeps what is written in a row. */
        Kept kept(CheckIn.Item item, Kept.Page page);

        /** What lead members propose to say on a milestone. */
        List<OfferedUpdate> proposals(CheckIn.Item item, RowOnPage row);

        /** Lets a row that was overtaken go on after what was posted meanwhile. */
        void goOn(CheckIn.Item item);

        /** The rows as they stand now. */
        CheckIn now();

        /** Posts rows in which the writer saw the texts of these revisions. @return how many */
        int post(Map<MilestoneId, Set<Integer>> seen);

        /** Shows the form anew. @param message to say */
        void anew(String message);

        /** It is posted. */
        void posted(int count);

        /** How the answered rows will read. @param close what puts it away */
        Component preview(Runnable close);

        /** Says since when all is saved, by the reader's clock. */
        String savedAt(Instant at);

        /** As {@link #savedAt}, of now. */
        String savedNow();
    }

    private final Texts texts = Texts.current();
    private final transient Desk desk;
    private final CheckInRows rows;
    private final Div errors = new Div();
    private final Div preview = new Div();
    private final Span saved = new Span();
    private final Span waiting = new Span();
    private final Button look = new Button(texts.text("check-in.preview"));
    private final Button post = new Button();

    CheckInBoard(CheckIn checkIn, Desk desk) {
        this.desk = desk;
        addClassName("check-in");
        errors.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        errors.addClassName("form-errors");
        rows = new CheckInRows(checkIn, desk, this);
        add(rows, errors, preview, bar());
        checkIn.savedAt().ifPresent(at -> saved.setText(desk.savedAt(at)));
        count();
    }

    private Div bar() {
        saved.addClassNames("note", "saved");
        Span saving = new Span(texts.text("check-in.saving"));
        saving.addClassNames("note", "saving");
        Span stuck = new Span(texts.text("check-in.stuck"));
        stuck.addClassName("stuck");
        stuck.getElement().setAttribute("role", "alert");
        look.addClickListener(click -> showPreview());
        post.addThemeVariants(ButtonVariant.PRIMARY);
        post.setDisableOnClick(true);
        post.addClickListener(click -> post());
        Div acts = new Div(look, post);
        acts.addClassName("row");
        Div state = new Div(waiting, saved, saving, stuck);
        state.addClassName("row");
        Div bar = new Div(state, acts);
        bar.addClassName("check-in-bar");
        return bar;
    }

    /** Says since when all that stands in the rows is kept, or that something is not. */
    void tellSaved() {
        saved.setText(rows.areUnsaved() ? texts.text("check-in.not-all-saved") : desk.savedNow());
        errors.removeAll();
        // What it showed is not what stands there any more.
        preview.removeAll();
    }

    /** Whether words stand in the rows that are kept nowhere. */
    boolean holdsUnkept() {
        return rows.holdUnkept();
    }

    /** Shows what others have said since. */
    void follow() {
        rows.follow();
    }

    /** Says how much is answered and how much waits. */
    void count() {
        long answered = rows.answered().size();
        post.setText(texts.text("check-in.post", answered));
        post.setEnabled(answered > 0);
        long unanswered = rows.unanswered();
        waiting.setText(
                unanswered == 0 ? texts.text("check-in.all-answered") : texts.text("check-in.unanswered", unanswered));
    }

    private void showPreview() {
        preview.removeAll();
        preview.add(desk.preview(this::closePreview));
        preview.getElement().callJsFunction("scrollIntoView");
    }

    private void closePreview() {
        preview.removeAll();
        look.focus();
    }

    private void post() {
        errors.removeAll();
        String held = rows.held();
        if (held != null) {
            count();
            say(texts.text(held));
            rows.focusHeld();
            return;
        }
        try {
            desk.posted(desk.post(rows.answered()));
        } catch (IncompleteCheckIn incomplete) {
            complain(incomplete.problems());
        } catch (NothingIsAnswered gone) {
            desk.anew(texts.text(gone.messageKey()));
        } catch (ConcurrentChange changed) {
            desk.anew(texts.text("check-in.changed-meanwhile"));
        } catch (BrokenRule rule) {
            say(texts.text(rule.messageKey()));
        } catch (NotFound gone) {
            say(texts.text("check-in.no-longer-yours"));
        } finally {
            count();
        }
    }

    private void complain(Map<MilestoneId, List<FieldProblem>> problems) {
        say(texts.text("check-in.incomplete", problems.size()));
        rows.complain(problems);
    }

    /** Says aloud below the rows what kept them from being posted. */
    void say(String message) {
        errors.removeAll();
        errors.add(new Paragraph(message));
        errors.getElement().callJsFunction("focus");
    }
}
