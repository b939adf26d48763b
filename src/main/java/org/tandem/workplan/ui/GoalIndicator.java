package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.IndicatorHistory;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** By what a goal is measured and where that stands, with every value behind a word that opens them. */
class GoalIndicator extends Div {

    private final Texts texts = Texts.current();

    GoalIndicator(IndicatorHistory history, ZoneId zone) {
        addClassName("indicator");
        add(new Paragraph(new IndicatorWords(history.indicator())), new Paragraph(current(history)));
        if (history.values().isEmpty()) {
            return;
        }
        Div all = new Div();
        if (history.current().isPresent()) {
            all.add(new IndicatorChart(history));
        }
        all.add(new IndicatorValues(history, zone));
        add(new NativeDetails(
                texts.text("workplan.indicator.values", history.values().size()), all));
    }

    /** Leads to the form of a new value. */
    GoalIndicator recordable(GoalRow goal) {
        String words = texts.text("workplan.indicator.record");
        add(WorkPlanNavigation.act(WorkPlanNavigation.value(goal.id()), words)
                .spoken(texts.text(
                        "workplan.act.on",
                        words,
                        goal.title().readIn(texts.language()).text())));
        return this;
    }

    private Span current(IndicatorHistory history) {
        Span current = new Span();
        history.current()
                .ifPresentOrElse(
                        value -> {
                            Span quantity = new Span(IndicatorWords.quantity(value.value(), value.unit()));
                            quantity.addClassName("indicator-current");
                            current.add(
                                    new Span(texts.text("workplan.indicator.current") + " "),
                                    quantity,
                                    new Span(" · " + texts.date(value.day())));
                        },
                        () -> {
                            current.setText(texts.text("workplan.indicator.none"));
                            current.addClassName("quiet");
                        });
        return current;
    }
}
