package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tandem.ui.Texts;
import org.tandem.workplan.IndicatorHistory;
import org.tandem.workplan.IndicatorValueRow;
import org.tandem.workplan.ui.ChartDrawing.Point;

/** The values of an indicator along the days, small; the table beside it says the same. */
class IndicatorChart extends Div {

    private final Texts texts = Texts.current();
    private final transient IndicatorHistory history;
    private final transient List<IndicatorValueRow> values;

    /** @param history with at least one value that counts */
    IndicatorChart(IndicatorHistory history) {
        this.history = history;
        values = history.standing();
        addClassName("indicator-chart");
        add(drawing(), ends(), legend());
    }

    private Div drawing() {
        Div drawing = new Div();
        List<Point> points = values.stream()
                .map(value -> new Point(value.day(), value.value()))
                .toList();
        drawing.getElement()
                // Nothing but numbers is in it.
                .setProperty(
                        "innerHTML",
                        new ChartDrawing(points, history.indicator().target()).svg())
                .setAttribute("role", "img")
                .setAttribute("aria-label", label());
        return drawing;
    }

    private String label() {
        String line = texts.text(
                "workplan.indicator.chart.label", values.size(), onDay(values.getFirst()), onDay(values.getLast()));
        String target = IndicatorWords.target(history.indicator());
        return target == null ? line : line + " · " + target;
    }

    private Div ends() {
        Div ends = new Div(new Span(onDay(values.getFirst())));
        if (values.size() > 1) {
            ends.add(new Span(onDay(values.getLast())));
        }
        ends.addClassName("chart-ends");
        // The label of the drawing says them.
        ends.getElement().setAttribute("aria-hidden", "true");
        return ends;
    }

    private Div legend() {
        Div legend = new Div(key("chart-key-line", texts.text("workplan.indicator.chart.values")));
        String target = IndicatorWords.target(history.indicator());
        if (target != null) {
            legend.add(key("chart-key-target", target));
        }
        legend.addClassName("chart-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private static Span key(String look, String words) {
        Span key = new Span(words);
        key.addClassNames("chart-key", look);
        return key;
    }

    private String onDay(IndicatorValueRow value) {
        return texts.text(
                "workplan.indicator.on-day",
                IndicatorWords.quantity(value.value(), value.unit()),
                texts.date(value.day()));
    }
}
