package org.tandem.workplan.ui;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Function;
import org.tandem.ui.AddressReader;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.PlanChanges;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.panel.WorkPlanNavigation;

/**
 * Counts what a next version changes in the agreed one, and lets one read that alone. Where no agreed version stands beside
 * it, nothing is shown and all is read.
 */
class PlanChangesBar extends Div {

    static final String CHANGES = "changes";

    private enum Read {
        ONLY
    }

    private final Texts texts = Texts.current();
    private final transient Function<PlanDetails, ChangeMarks> compare;
    private final Span line = new Span();
    private final Anchor comparison = WorkPlanNavigation.link("", new Span(texts.text("workplan.changes.compare")));
    private final Checkbox only = new Checkbox(texts.text("workplan.filter.changes"));
    private final List<String> unknown;
    private transient ChangeMarks marks = ChangeMarks.NONE;

    /** @param compare finds what a plan as it was read changes */
    PlanChangesBar(PlanDetails plan, Function<PlanDetails, ChangeMarks> compare, QueryParameters address) {
        this.compare = compare;
        addClassName("plan-changes");
        add(new Paragraph(line, new Span(" "), comparison), only);
        renew(plan);
        AddressReader reader = new AddressReader(address);
        boolean asked = reader.constant(CHANGES, Read.class) == Read.ONLY;
        unknown = asked && marks.changes().isEmpty() ? List.of(CHANGES) : reader.unknown();
        only.setValue(asked);
    }

    /** Counts what a plan as it was read again changes. */
    final void renew(PlanDetails plan) {
        marks = compare.apply(plan);
        setVisible(marks.changes().isPresent());
        marks.changes().ifPresent(changes -> line.setText(sentence(changes)));
        comparison.setHref(marks.comparison());
        comparison.setVisible(differs());
        only.setVisible(differs());
    }

    /** The marks of the plan as it was read last. */
    ChangeMarks marks() {
        return marks;
    }

    private boolean differs() {
        return marks.changes().filter(changes -> !changes.isEmpty()).isPresent();
    }

    private String sentence(PlanChanges changes) {
        String agreed = changes.agreed().toString();
        if (changes.isEmpty()) {
            return texts.text("workplan.changes.none", agreed);
        }
        List<String> counts = changes.counts().entrySet().stream()
                .map(count ->
                        texts.text("workplan.changes.count." + count.getKey().name(), count.getValue()))
                .toList();
        return texts.text(
                "workplan.changes.summary",
                agreed,
                ListFormatter.getInstance(texts.language().locale()).format(counts),
                changes.items().size());
    }

    /** @param run each time a person chooses to read all, or only what changes */
    void whenChosen(Runnable run) {
        only.addValueChangeListener(change -> run.run());
    }

    /** Whether only what changes is read. */
    boolean isOnly() {
        return only.getValue() && differs();
    }

    /** What is read of goals that others filtered before. @param whole whether nothing was left out of them */
    List<GoalRow> read(List<GoalRow> goals, boolean whole) {
        return isOnly() ? marks.among(goals, whole) : goals;
    }

    /** The parameter of the choice, to follow others in an address. */
    String parameters() {
        return PlanAddress.parameter(CHANGES, isOnly() ? Read.ONLY : null);
    }

    /** The parameter when it asks for what is not there. */
    List<String> unknown() {
        return unknown;
    }
}
