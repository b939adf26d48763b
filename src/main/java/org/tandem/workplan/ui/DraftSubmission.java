package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Consumer;
import org.tandem.agreement.MinorRevision;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.panel.ReservationWithKey;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.ui.Confirmation;
import org.tandem.ui.Notice;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanActs;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.PlanRow;

/** What may be done with a draft that was read: submit it, or make a minor revision of it where only words differ. */
class DraftSubmission extends PageSection {

    private final Texts texts = Texts.current();
    private final transient PlanRow.Next draft;
    private final transient Runnable changed;
    private final transient Runnable late;
    private final Div refusal = new Div();
    private final ReservationWithKey reservation = new ReservationWithKey();

    DraftSubmission(
            PlanDetails shown,
            PlanActs acts,
            boolean onlyWords,
            int undecided,
            PlanLifeService life,
            Runnable changed,
            Runnable late) {
        super(Texts.current().text("workplan.agreement.submission"));
        this.draft = Objects.requireNonNull(shown.plan().draft());
        this.changed = changed;
        this.late = late;
        refusal.getElement().setAttribute("role", "alert");
        add(new Paragraph(texts.text("workplan.agreement.draft", draft.number().toString())), refusal);
        ManyMilestones.in(shown).ifPresent(this::add);
        warn(shown, undecided);
        submit(shown, acts, life);
        if (onlyWords && shown.plan().agreed() != null && !acts.reviseFor().isEmpty()) {
            revise(shown, shown.plan().agreed(), acts, life);
        }
    }

    /** None of this blocks: whoever submits has seen it. */
    private void warn(PlanDetails shown, int undecided) {
        long undated = shown.milestones()
                .filter(milestone -> !milestone.isDropped() && milestone.keyedDue() == null)
                .count();
        if (undated > 0) {
            warn(texts.text("workplan.agreement.undated", undated));
        }
        if (undecided > 0) {
            warn(texts.text("workplan.agreement.undecided", undecided));
        }
    }

    private void warn(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassName("warning");
        add(warning);
    }

    private void submit(PlanDetails shown, PlanActs acts, PlanLifeService life) {
        if (acts.submitFor().isEmpty()) {
            return;
        }
        String number = draft.number().toString();
        Div buttons = row();
        texts.countries().stream().filter(acts.submitFor()::contains).forEach(country -> {
            Button button = button(
                    texts.text("workplan.agreement.submit", number, country.name()),
                    words -> life.submit(shown.plan().id(), draft.version(), draft.revision(), country, words),
                    texts.text("workplan.agreement.submitted", number));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(button);
            add(new Paragraph(texts.text(
                    acts.withKeyOf().contains(country)
                            ? "workplan.agreement.submit-with-key"
                            : "workplan.agreement.submit-without-key",
                    country.name())));
        });
        if (!acts.withKeyOf().isEmpty()) {
            add(reservation);
        }
        add(buttons);
    }

    private void revise(PlanDetails shown, PlanRow.Agreed agreed, PlanActs acts, PlanLifeService life) {
        String number = agreed.nextMinor().toString();
        Div buttons = row();
        texts.countries().stream()
                .filter(acts.reviseFor()::contains)
                .forEach(country -> buttons.add(new Button(
                        texts.text("workplan.agreement.minor", number, country.name()),
                        click -> Confirmation.ask(
                                texts.text("workplan.agreement.minor-question"),
                                texts.text("workplan.agreement.minor-hint", MinorRevision.DAYS_TO_CONTEST),
                                texts.text("workplan.agreement.minor-act"),
                                () -> act(
                                        () -> life.reviseMinor(
                                                shown.plan().id(), draft.version(), draft.revision(), country),
                                        texts.text("workplan.agreement.minor-done", number))))));
        add(new Paragraph(texts.text("workplan.agreement.minor-hint", MinorRevision.DAYS_TO_CONTEST)), buttons);
    }

    private Button button(String words, Consumer<Reservation> act, String done) {
        Button button = new Button(words);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                reservation.submit(written -> act(() -> act.accept(written), done));
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void act(Runnable act, String done) {
        refusal.removeAll();
        try {
            act.run();
        } catch (ConcurrentChange moved) {
            late.run();
            return;
        } catch (BrokenRule rule) {
            refusal.add(new Paragraph(texts.text(rule.messageKey())));
            return;
        }
        Notice.say(done);
        changed.run();
    }

    private static Div row() {
        Div row = new Div();
        row.addClassName("row");
        return row;
    }
}
