package org.tandem.workplan.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.people.CurrentPerson;
import org.tandem.ui.EmptyState;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.Quarter;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.WorkPlanQueries;

/** All updates on a group's agreed plan, newest first, by quarter. */
@Route("groups/:group/updates")
@PermitAll
class UpdatesView extends GroupPage {

    private final transient WorkPlanQueries plans;
    private final transient CurrentPerson reader;

    UpdatesView(WorkPlanQueries plans, GroupQueries groups, EditionQueries editions, CurrentPerson reader) {
        super(GroupTab.UPDATES, groups, editions);
        this.plans = plans;
        this.reader = reader;
    }

    @Override
    protected void show(GroupDetails group, Edition edition) {
        Texts texts = Texts.current();
        List<UpdateRow> updates = plans.updates(group.id(), edition.id());
        if (updates.isEmpty()) {
            add(new EmptyState(texts.text("milestone.group.no-updates"), texts.text("milestone.group.no-updates-who")));
        }
        ZoneId zone = reader.timeZone();
        byQuarter(updates).forEach((quarter, rows) -> {
            PageSection section = new PageSection(
                    texts.text("milestone.group.quarter", quarter.number(), String.valueOf(quarter.year())));
            section.addClassName("updates");
            rows.forEach(row -> section.add(UpdateCard.underMilestone(row, zone)));
            add(section);
        });
    }

    private static Map<Quarter, List<UpdateRow>> byQuarter(List<UpdateRow> newestFirst) {
        return newestFirst.stream()
                .collect(Collectors.groupingBy(UpdateRow::period, LinkedHashMap::new, Collectors.toList()));
    }
}
