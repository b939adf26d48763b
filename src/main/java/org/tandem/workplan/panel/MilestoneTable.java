package org.tandem.workplan.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.groups.GroupRow;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.ui.DataTable;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow;

/** Milestones in rows; what a page needs to know of them decides the columns. */
public final class MilestoneTable {

    private final Texts texts = Texts.current();
    private final DataTable<MilestoneRow> table;

    private MilestoneTable(String caption, Function<MilestoneRow, Component> name) {
        table = new DataTable<MilestoneRow>(caption).withSpokenCaption();
        table.addClassName("milestones");
        table.rowHeader(texts.text("workplan.column.milestone"), name);
    }

    /** How each stands, for a list within one group under a heading of its own. */
    public static DataTable<MilestoneRow> of(List<MilestoneRow> rows) {
        return titled().status().due().signals().table.rows(rows);
    }

    /** How each stands, with its group. */
    public static DataTable<MilestoneRow> withGroups(List<MilestoneRow> rows, Map<GroupId, GroupRow> groups) {
        return titled().group(groups).status().due().signals().table.rows(rows);
    }

    /** When each is due. */
    public static DataTable<MilestoneRow> dueList(List<MilestoneRow> rows) {
        return titled().status().due().table.rows(rows);
    }

    /**
     * All that a work plan says of a goal's milestones; the page may add columns before it fills in the rows.
     *
     * @param caption read out, since the goal's heading stands above
     * @param agreed whether the plan is: on a draft nobody reports
     * @param mark what stands right below a milestone's name; empty for nothing
     */
    public static DataTable<MilestoneRow> ofGoal(
            String caption, boolean agreed, Function<MilestoneRow, Optional<Component>> mark) {
        MilestoneTable milestones = new MilestoneTable(caption, milestone -> nameAndThemes(milestone, mark))
                .status()
                .leads()
                .due()
                .signals();
        return agreed ? milestones.lastUpdates().table : milestones.table;
    }

    private static MilestoneTable titled() {
        return new MilestoneTable(Texts.current().text("workplan.milestones"), MilestoneName::new);
    }

    private static Component nameAndThemes(MilestoneRow milestone, Function<MilestoneRow, Optional<Component>> mark) {
        Component name = new MilestoneName(milestone);
        Optional<Component> marked = mark.apply(milestone);
        if (marked.isEmpty() && milestone.themes().isEmpty()) {
            return name;
        }
        Div cell = new Div(name);
        marked.ifPresent(cell::add);
        if (!milestone.themes().isEmpty()) {
            cell.add(new ThemeList(milestone.themes()));
        }
        return cell;
    }

    private MilestoneTable group(Map<GroupId, GroupRow> groups) {
        table.column(
                texts.text("workplan.column.group"),
                milestone -> group(Objects.requireNonNull(groups.get(milestone.group()))));
        return this;
    }

    private static Component group(GroupRow group) {
        return WorkPlanNavigation.link(GroupTab.OVERVIEW.of(group.code()), new LocalizedSpan(group.name()));
    }

    private MilestoneTable status() {
        table.column(
                texts.text("workplan.column.status"),
                milestone -> HeadlineBadge.cell(milestone.standing().headline()));
        return this;
    }

    private MilestoneTable leads() {
        table.detailColumn(texts.text("workplan.column.leads"), Leads::new);
        return this;
    }

    private MilestoneTable due() {
        table.column(texts.text("workplan.column.due"), DueDate::new);
        return this;
    }

    private MilestoneTable signals() {
        table.column(
                texts.text("workplan.column.signals"),
                milestone -> milestone.isDropped() ? new Text("–") : SignalChips.orNone(milestone.standing()));
        return this;
    }

    private MilestoneTable lastUpdates() {
        for (Country country : texts.countries()) {
            table.detailColumn(
                    texts.text("workplan.column.last-update", texts.country(country)),
                    milestone -> new LastUpdate(milestone.facts().line(country)));
        }
        return this;
    }
}
