package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.shared.Country;
import org.tandem.ui.DatePickers;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Forms;
import org.tandem.ui.Held;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.IncompleteUpdate;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Obstacle;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;

/** Where a country's update is written; what was typed stays until it is posted. */
class UpdateForm extends Div {

    private final Texts texts = Texts.current();
    private final BeanValidationBinder<UpdateDraft> binder = Forms.binder(UpdateDraft.class);
    private final FormErrors<UpdateDraft> errors = new FormErrors<>(binder);
    private final RadioButtonGroup<UpdateKind> kind = new RadioButtonGroup<>();
    private final StatusSelect status = new StatusSelect();
    private final Select<Obstacle> obstacle = new Select<>();
    private final TextArea reason = new TextArea();
    private final PointsField points = new PointsField();
    private final TextArea nextStep = new TextArea();
    private final DatePicker nextStepDue = DatePickers.create(texts.text("milestone.update.next-step-due"));
    private final EvidenceField evidence = new EvidenceField();
    private final Held<UpdateId> previous = new Held<>();
    private transient Consumer<UpdateDraft> post = draft -> {};

    UpdateForm(UpdateDraft start) {
        addClassName("update-form");
        words();
        bind();
        kind.addValueChangeListener(event -> showWhatIsAsked());
        status.addValueChangeListener(event -> showWhatIsAsked());
        Button button = new Button(texts.text("button.post"), click -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(errors, kind, status, obstacle, reason, points, nextStep, nextStepDue, evidence, language(), button);
        binder.readRecord(start);
        showWhatIsAsked();
    }

    private void words() {
        kind.setLabel(texts.text("milestone.update.kind"));
        kind.setItems(UpdateKind.values());
        kind.setItemLabelGenerator(choice -> texts.word("milestone.update.kind", choice));
        obstacle.setLabel(texts.text("milestone.update.obstacle"));
        obstacle.setItems(Obstacle.values());
        obstacle.setItemLabelGenerator(choice -> texts.word("obstacle", choice));
        reason.setLabel(texts.text("milestone.update.reason"));
        nextStep.setLabel(texts.text("milestone.update.next-step"));
        List.<HasValue<?, ?>>of(status, obstacle, reason, points)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private void bind() {
        binder.forField(new Held<UpdateId>()).bind("id");
        binder.forField(new Held<Country>()).bind("country");
        binder.forField(previous).bind("previous");
        binder.forField(kind).bind("kind");
        binder.forField(status).bind("status");
        binder.forField(obstacle).bind("obstacle");
        binder.forField(reason).bind("reason");
        // Each row of these two says itself what is wrong with it.
        binder.forField(points)
                .withValidationStatusHandler(result -> points.setInvalid(false))
                .bind("points");
        binder.forField(evidence)
                .withValidationStatusHandler(result -> evidence.setInvalid(false))
                .bind("evidence");
        binder.forField(nextStep).bind("nextStep");
        binder.forField(nextStepDue).bind("nextStepDue");
        binder.forField(new Held<Boolean>()).bind("illustrative");
    }

    private LanguageSelect language() {
        LanguageSelect language = new LanguageSelect();
        binder.forField(language).bind("language");
        return language;
    }

    private void showWhatIsAsked() {
        boolean says = kind.getValue() == UpdateKind.CHANGED;
        MilestoneStatus chosen = status.getValue();
        boolean explains = says && chosen != null && chosen.needsReason();
        List.<Component>of(status, points, nextStep, nextStepDue, evidence).forEach(field -> field.setVisible(says));
        obstacle.setVisible(explains);
        reason.setVisible(explains);
    }

    private void submit() {
        boolean rowsAreRight = kind.getValue() != UpdateKind.CHANGED || points.check() & evidence.check();
        errors.submit(draft -> {
            List<IncompleteUpdate> missing = draft.missing();
            // The first one last, so that it keeps the focus.
            missing.reversed().forEach(errors::show);
            if (rowsAreRight && missing.isEmpty()) {
                post.accept(draft);
            }
        });
    }

    /** @param postIt takes an update with nothing missing */
    void onPost(Consumer<UpdateDraft> postIt) {
        post = postIt;
    }

    /** Posts what stands here as the next word after another update. */
    void postAfter(UpdateId update) {
        previous.setValue(update);
        submit();
    }
}
