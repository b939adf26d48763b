package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryChoice;
import org.tandem.workplan.CarryDecision;
import org.tandem.workplan.CarryOverDraft;

/** What becomes of one item; the reason is there while the choice can have one, and marked as required where it must. */
class CarryItemFields extends PlanFields<CarryOverDraft> {

    private final Texts texts = Texts.current();
    private final RadioButtonGroup<CarryChoice> choice = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(label("reason"));
    private final LanguageSelect language = new LanguageSelect();
    private transient @Nullable CarryDecision before;

    /** @param title of the item, for those who hear the choices without what stands above them */
    CarryItemFields(String title) {
        super(CarryOverDraft.class);
        choice.setAriaLabel(texts.text("workplan.carry-over.becomes", title));
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.setItems(CarryChoice.values());
        choice.setItemLabelGenerator(value -> texts.word("workplan.carry-over.choice", value));
        reason.setWidthFull();
        binder.forField(choice).bind("choice");
        binder.forField(reason).bind("reason");
        binder.forField(language).bind("language");
        choice.addValueChangeListener(chosen -> showWhatIsAsked());
        add(choice, reason, language);
    }

    /** Opens on what stands. */
    void read(@Nullable CarryDecision decision) {
        before = decision;
        binder.readRecord(CarryOverDraft.of(decision, texts.language()));
        showWhatIsAsked();
    }

    private void showWhatIsAsked() {
        boolean has = choice.getValue() == CarryChoice.CLOSED || choice.getValue() == CarryChoice.DROPPED;
        boolean asked = CarryOverDraft.asksForReason(before, choice.getValue());
        reason.setVisible(has);
        language.setVisible(has);
        reason.setRequiredIndicatorVisible(asked);
        reason.setHelperText(texts.text(
                asked && choice.getValue() == CarryChoice.CLOSED
                        ? "workplan.carry-over.reason.taken-out"
                        : "workplan.carry-over.reason"));
    }

    @Override
    protected List<Difference> differences(CarryOverDraft theirs, CarryOverDraft mine) {
        return new Comparison<>(theirs, mine)
                .field(
                        texts.text("workplan.carry-over.choice"),
                        CarryOverDraft::choice,
                        value -> new Span(texts.word("workplan.carry-over.choice", value)))
                .field(label("reason"), CarryOverDraft::reason, Span::new)
                .differences();
    }
}
