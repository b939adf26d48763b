package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.shared.Language;
import org.tandem.ui.CapacityLabel;
import org.tandem.ui.DataTable;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.IndicatorHistory;
import org.tandem.workplan.IndicatorValueRow;

/** All values of an indicator, newest first; what was corrected stays to be read, and says that it no longer counts. */
class IndicatorValues extends DataTable<IndicatorValueRow> {

    private final Texts texts = Texts.current();

    IndicatorValues(IndicatorHistory history, ZoneId zone) {
        super(Texts.current()
                .text(
                        "workplan.indicator.values.of",
                        history.indicator()
                                .name()
                                .readIn(Texts.current().language())
                                .text()));
        addClassName("indicator-values");
        withSpokenCaption()
                .rowHeader(texts.text("workplan.indicator.day"), value -> new Span(texts.date(value.day())))
                .column(texts.text("workplan.indicator.value"), value -> value(value, history.isCorrected(value)))
                .column(texts.text("workplan.indicator.note"), this::note)
                .column(texts.text("workplan.indicator.recorded"), value -> recorded(value, zone))
                .rows(history.values());
    }

    private Component value(IndicatorValueRow value, boolean corrected) {
        Span quantity = new Span(IndicatorWords.quantity(value.value(), value.unit()));
        if (!corrected) {
            return quantity;
        }
        quantity.addClassName("struck");
        Span note = new Span(texts.text("workplan.indicator.corrected"));
        note.addClassName("note");
        return row(quantity, note);
    }

    private Component note(IndicatorValueRow value) {
        Language language = value.language();
        Div note = row();
        if (language != null) {
            note.add(new WrittenText(value.note(), language));
        }
        if (value.illustrative()) {
            note.add(new IllustrativeMark());
        }
        return note;
    }

    private Component recorded(IndicatorValueRow value, ZoneId zone) {
        Div recorded = row(
                new CapacityLabel(value.as()), new Span(value.by()), new Span(texts.instant(value.recordedAt(), zone)));
        recorded.addClassName("note");
        return recorded;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
