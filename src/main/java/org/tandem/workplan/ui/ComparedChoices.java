package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.DataTable;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.CarryDecision;
import org.tandem.workplan.CarryOverRow;
import org.tandem.workplan.ComparedChoice;

/** What two versions say becomes of what the plan before left unfinished, side by side. */
class ComparedChoices extends Section {

    ComparedChoices(List<ComparedChoice> choices, ComparedItem.Columns columns) {
        Texts texts = Texts.current();
        H2 heading = new H2(texts.text("workplan.carry-over.title"));
        Div item = new Div(
                heading,
                new DataTable<SideBySide>(texts.text("workplan.carry-over.title"))
                        .withSpokenCaption()
                        .rowHeader(texts.text("workplan.carry-over.item"), SideBySide::label)
                        .column(columns.older(), SideBySide::older)
                        .column(columns.newer(), SideBySide::newer)
                        .rows(choices.stream().map(ComparedChoices::row).toList()));
        item.addClassName("compared-item");
        item.setClassName("changed", choices.stream().anyMatch(ComparedChoice::differs));
        addClassName("compared-goal");
        setAriaLabelledBy(heading);
        add(item);
    }

    private static SideBySide row(ComparedChoice choice) {
        return SideBySide.ofValues(
                CarryOverList.name(choice.latest()),
                decision(choice.older()),
                decision(choice.newer()),
                choice.differs(),
                ComparedChoices::say);
    }

    private static @Nullable CarryDecision decision(@Nullable CarryOverRow row) {
        return row == null ? null : row.decision();
    }

    private static Component say(CarryDecision decision) {
        Span said = new Span(Texts.current().word("workplan.carry-over.choice", decision.choice()));
        CarryDecision.Reason reason = decision.reason();
        return reason == null
                ? said
                : new Span(said, new Span(" · "), new WrittenText(reason.words(), reason.language()));
    }
}
