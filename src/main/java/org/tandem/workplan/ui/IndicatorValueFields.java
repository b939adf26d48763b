package org.tandem.workplan.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DatePickers;
import org.tandem.ui.DecimalConverter;
import org.tandem.ui.DraftFields;
import org.tandem.ui.Held;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.IndicatorValueDraft;
import org.tandem.workplan.IndicatorValueId;

/** What an indicator stood at, on which day, and what there is to add. */
class IndicatorValueFields extends DraftFields<IndicatorValueDraft> {

    /** @param unit in which the value is written; empty where there is none */
    IndicatorValueFields(String unit, LocalDate today) {
        super(IndicatorValueDraft.class);
        Texts texts = Texts.current();
        TextField value = new TextField(texts.text("workplan.indicator.value"));
        value.setHelperText(texts.text("workplan.indicator.value.hint"));
        if (!unit.isEmpty()) {
            value.setSuffixComponent(new Span(unit));
        }
        DatePicker day = DatePickers.create(texts.text("workplan.indicator.day"));
        day.setMin(IndicatorValueDraft.FIRST_DAY);
        day.setMax(today);
        TextArea note = new TextArea(texts.text("workplan.indicator.note"));
        note.setHelperText(texts.text("workplan.indicator.note.hint"));
        note.setWidthFull();
        LanguageSelect language = new LanguageSelect();
        binder.forField(new Held<IndicatorValueId>()).bind("id");
        binder.forField(value).withConverter(new DecimalConverter()).bind("value");
        binder.forField(day).bind("day");
        binder.forField(note).bind("note");
        binder.forField(language).bind("language");
        binder.forField(new Held<Boolean>()).bind("illustrative");
        add(value, day, note, language);
    }

    /** Each value stands beside the others, so no two people save the same one. */
    @Override
    protected List<Difference> differences(IndicatorValueDraft theirs, IndicatorValueDraft mine) {
        return List.of();
    }
}
