package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.SubjectKind;
import org.tandem.ui.DataTable;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.CarryDecision;
import org.tandem.workplan.CarryOverRow;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** What a version of a plan says becomes of what the plan before left unfinished: part of the text that is agreed. */
class CarryOverList extends Div {

    private final Texts texts = Texts.current();

    CarryOverList(List<CarryOverRow> choices) {
        add(new DataTable<CarryOverRow>(texts.text("workplan.carry-over.title"))
                .withSpokenCaption()
                .rowHeader(texts.text("workplan.carry-over.item"), CarryOverList::name)
                .column(
                        texts.text("workplan.carry-over.choice"),
                        row -> new Span(texts.word(
                                "workplan.carry-over.choice", row.decision().choice())))
                .column(
                        texts.text("workplan.field.reason"),
                        row -> reason(row.decision().reason()))
                .rows(choices));
    }

    /** The item's title as the link to it where it has a page, with what it is and the edition it stands in. */
    static Component name(CarryOverRow row) {
        Texts texts = Texts.current();
        LocalizedSpan title = new LocalizedSpan(row.title());
        Span note = new Span(
                texts.text("workplan.carry-over.of." + row.earlier().kind().name(), row.edition()));
        note.addClassName("note");
        Component named = row.earlier().kind() == SubjectKind.MILESTONE
                ? WorkPlanNavigation.link(
                        WorkPlanNavigation.milestone(
                                new MilestoneId(row.earlier().id())),
                        title)
                : title;
        return new Span(named, new Span(" "), note);
    }

    private static Component reason(CarryDecision.@Nullable Reason reason) {
        return reason == null ? new Span("–") : new WrittenText(reason.words(), reason.language());
    }
}
