package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.tandem.agreement.MinorRevision;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
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

    DraftSubmission(
            PlanDetails shown,
            PlanActs acts,
            boolean onlyWords,
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
        submit(shown, acts, life);
        if (onlyWords && shown.plan().agreed() != null && !acts.reviseFor().isEmpty()) {
            revise(shown, shown.plan().agreed(), acts, life);
        }
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
                    () -> life.submit(shown.plan().id(), draft.version(), draft.revision(), country),
                    texts.text("workplan.agreement.submitted", number));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(button);
        });
        add(new Paragraph(texts.text("workplan.agreement.submit-hint")), buttons);
    }

    private void revise(PlanDetails shown, PlanRow.Agreed agreed, PlanActs acts, PlanLifeService life) {
        String number = agreed.nextMinor().toString();
        Div buttons = row();
        texts.countries().stream()
                .filter(acts.reviseFor()::contains)
                .forEach(country -> buttons.add(button(
                        texts.text("workplan.agreement.minor", number, country.name()),
                        () -> life.reviseMinor(shown.plan().id(), draft.version(), draft.revision(), country),
                        texts.text("workplan.agreement.minor-done", number))));
        add(new Paragraph(texts.text("workplan.agreement.minor-hint", MinorRevision.DAYS_TO_CONTEST)), buttons);
    }

    private Button button(String words, Runnable act, String done) {
        Button button = new Button(words);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            refusal.removeAll();
            try {
                act.run();
                Notice.say(done);
                changed.run();
            } catch (ConcurrentChange moved) {
                late.run();
            } catch (BrokenRule rule) {
                refusal.add(new Paragraph(texts.text(rule.messageKey())));
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private static Div row() {
        Div row = new Div();
        row.addClassName("row");
        return row;
    }
}
