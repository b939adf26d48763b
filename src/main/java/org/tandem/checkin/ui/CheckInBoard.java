package org.tandem.checkin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.FieldProblem;
import org.tandem.checkin.IncompleteCheckIn;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;

/** A check-in as one form: the rows, what is saved and what waits, and the one act that posts all that is answered. */
class CheckInBoard extends Div {

    /** What the page does for the form. */
    interface Desk {
        /** Keeps what is written in a row. @param saved run once something is kept */
        Kept kept(CheckIn.Item item, Runnable saved);

        /** What lead members propose to say on a milestone. */
        List<OfferedUpdate> proposals(CheckIn.Item item);

        /** Lets a row that was overtaken go on after what was posted meanwhile. */
        void goOn(CheckIn.Item item);

        /** Posts rows of which the writer saw these revisions. @return how many */
        int post(Map<MilestoneId, Integer> seen);

        /** Shows the form anew. @param message to say above it */
        void anew(String message);

        /** It is posted. */
        void posted(int count);

        /** How the answered rows will read. */
        Component preview();

        /** The time of day by the reader's clock, to the second. */
        String timeNow();
    }

    private final Texts texts = Texts.current();
    private final transient Desk desk;
    private final transient CheckIn checkIn;
    private final List<CheckInCard> cards = new ArrayList<>();
    private final Div errors = new Div();
    private final Div preview = new Div();
    private final Span saved = new Span();
    private final Span waiting = new Span();
    private final Button post = new Button();

    CheckInBoard(CheckIn checkIn, Desk desk) {
        this.checkIn = checkIn;
        this.desk = desk;
        addClassName("check-in");
        errors.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        errors.addClassName("form-errors");
        add(bar(), errors, preview);
        for (CheckIn.Goal goal : checkIn.goals()) {
            H3 title = new H3(
                    new Span(goal.goal().number() + " "),
                    new LocalizedSpan(goal.goal().title()));
            add(title);
            goal.items().forEach(item -> add(card(item)));
        }
        count();
    }

    private Div bar() {
        saved.addClassNames("note", "saved");
        Span saving = new Span(texts.text("check-in.saving"));
        saving.addClassNames("note", "saving");
        Button look = new Button(texts.text("check-in.preview"), click -> showPreview());
        post.addThemeVariants(ButtonVariant.PRIMARY);
        post.setDisableOnClick(true);
        post.addClickListener(click -> post());
        Div acts = new Div(look, post);
        acts.addClassName("row");
        Div state = new Div(waiting, saved, saving);
        state.addClassName("row");
        Div bar = new Div(state, acts);
        bar.addClassName("check-in-bar");
        return bar;
    }

    private CheckInCard card(CheckIn.Item item) {
        CheckInCard card = new CheckInCard(checkIn, item, desk.kept(item, this::showSaved), this::count);
        cards.add(card);
        desk.proposals(item).forEach(card::offer);
        if (item.isOvertaken()) {
            card.tellOvertaken(() -> goOn(item));
        }
        return card;
    }

    private void goOn(CheckIn.Item item) {
        try {
            desk.goOn(item);
        } catch (BrokenRule rule) {
            say(texts.text(rule.messageKey()));
        } catch (NotFound gone) {
            say(texts.text("check-in.no-longer-yours"));
        }
    }

    private void showSaved() {
        saved.setText(texts.text("check-in.saved", desk.timeNow()));
    }

    private void count() {
        long answered = cards.stream().filter(CheckInCard::isAnswered).count();
        post.setText(texts.text("check-in.post", answered));
        post.setEnabled(answered > 0);
        long unanswered = cards.stream()
                .filter(card -> card.isAwaited() && !card.isAnswered())
                .count();
        waiting.setText(
                unanswered == 0 ? texts.text("check-in.nothing-waits") : texts.text("check-in.unanswered", unanswered));
    }

    private void showPreview() {
        preview.removeAll();
        preview.add(desk.preview());
        preview.getElement().callJsFunction("scrollIntoView");
    }

    private void post() {
        errors.removeAll();
        if (cards.stream().anyMatch(CheckInCard::isUnsaved)) {
            post.setEnabled(true);
            say(texts.text("check-in.unsaved-fields"));
            return;
        }
        Map<MilestoneId, Integer> seen = cards.stream()
                .filter(CheckInCard::isAnswered)
                .collect(Collectors.toMap(
                        CheckInCard::milestone, card -> card.kept().revision()));
        try {
            desk.posted(desk.post(seen));
        } catch (IncompleteCheckIn incomplete) {
            complain(incomplete.problems());
        } catch (ConcurrentChange changed) {
            desk.anew(texts.text("check-in.changed-meanwhile"));
        } catch (BrokenRule rule) {
            say(texts.text(rule.messageKey()));
        } catch (NotFound gone) {
            say(texts.text("check-in.no-longer-yours"));
        } finally {
            post.setEnabled(true);
        }
    }

    private void complain(Map<MilestoneId, List<FieldProblem>> problems) {
        say(texts.text("check-in.incomplete", problems.size()));
        // The first one last, so that it keeps the focus.
        cards.reversed().stream()
                .filter(card -> problems.containsKey(card.milestone()))
                .forEach(card -> card.complain(problems.getOrDefault(card.milestone(), List.of())));
    }

    /** Says aloud above the rows what kept them from being posted. */
    void say(String message) {
        errors.removeAll();
        errors.add(new Paragraph(message));
        errors.getElement().callJsFunction("focus");
    }
}
