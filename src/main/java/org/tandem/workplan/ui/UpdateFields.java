package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DatePickers;
import org.tandem.ui.DraftFields;
import org.tandem.ui.Held;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.panel.ObstacleSelect;
import org.tandem.workplan.panel.StatusSelect;

/** What a country says of its line; a field is there only while the kind and the status ask for it. */
class UpdateFields extends DraftFields<UpdateDraft> {

    private final Texts texts = Texts.current();
    private final RadioButtonGroup<UpdateKind> kind = new RadioButtonGroup<>();
    private final StatusSelect status = new StatusSelect();
    private final ObstacleSelect obstacle = new ObstacleSelect();
    private final TextArea reason = new TextArea(texts.text("milestone.update.reason"));
    private final PointsField points = new PointsField();
    private final TextArea nextStep = new TextArea(texts.text("milestone.update.next-step"));
    private final DatePicker nextStepDue = DatePickers.create(texts.text("milestone.update.next-step-due"));
    private final EvidenceField evidence = new EvidenceField();
    private final LanguageSelect language = new LanguageSelect();
    private final Held<UpdateId> previous = new Held<>();
    private final Held<UpdateId> corrects = new Held<>();

    UpdateFields() {
        super(UpdateDraft.class);
        kind.setLabel(texts.text("milestone.update.kind"));
        kind.setItemLabelGenerator(choice -> texts.word("milestone.update.kind", choice));
        List.<HasValue<?, ?>>of(status, obstacle, reason, points)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        bind();
        kind.addValueChangeListener(event -> showWhatIsAsked());
        status.addValueChangeListener(event -> showWhatIsAsked());
        add(kind, status, obstacle, reason, points, nextStep, nextStepDue, evidence, language);
    }

    private void bind() {
        binder.forField(new Held<UpdateId>()).bind("id");
        binder.forField(new Held<Country>()).bind("country");
        binder.forField(previous).bind("previous");
        binder.forField(corrects).bind("corrects");
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
        binder.forField(language).bind("language");
        binder.forField(new Held<Boolean>()).bind("illustrative");
    }

    private void showWhatIsAsked() {
        boolean says = says();
        MilestoneStatus chosen = status.getValue();
        boolean explains = says && chosen != null && chosen.needsReason();
        List.<Component>of(status, points, nextStep, nextStepDue, evidence).forEach(field -> field.setVisible(says));
        obstacle.setVisible(explains);
        reason.setVisible(explains);
    }

    private boolean says() {
        UpdateKind chosen = kind.getValue();
        return chosen != null && !chosen.repeats();
    }

    void read(UpdateDraft draft) {
        kind.setItems(draft.kinds());
        kind.setVisible(draft.kinds().size() > 1);
        binder.readRecord(draft);
        showWhatIsAsked();
    }

    /** Makes what stands here the next word after another update. @param corrected what it corrects then */
    void follow(UpdateId update, @Nullable UpdateId corrected) {
        previous.setValue(update);
        corrects.setValue(corrected);
    }

    /** Shows what is wrong with each point and each link. @return whether nothing is */
    boolean checkRows() {
        return !says() || points.check() & evidence.check();
    }

    @Override
    protected List<Difference> differences(UpdateDraft theirs, UpdateDraft mine) {
        return UpdateComparison.of(theirs, mine);
    }
}
