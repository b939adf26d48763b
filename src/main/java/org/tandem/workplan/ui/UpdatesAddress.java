package org.tandem.workplan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.ui.AddressReader;
import org.tandem.ui.AddressedId;
import org.tandem.ui.ConstantInAddress;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateFilter;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.YearOfUpdates;
import org.tandem.workplan.panel.WorkPlanNavigation;

/**
 * What the address of a group's updates says.
 *
 * @param filter nothing where the address names one update, which must be there to be shown
 * @param update the one that the address leads to, null for none
 * @param whole whether all quarters are shown at once
 * @param unknown the parameters whose values name nothing that is there
 */
record UpdatesAddress(UpdateFilter filter, @Nullable UpdateId update, boolean whole, List<String> unknown) {

    private static final String COUNTRY = "country";
    private static final String MILESTONE = "milestone";
    private static final String SHOW = "show";
    private static final String ALL = "all";

    static UpdatesAddress read(QueryParameters address, YearOfUpdates year) {
        AddressReader reader = new AddressReader(address);
        Country country = reader.constant(COUNTRY, Country.class);
        MilestoneId milestone = reader.read(MILESTONE, written -> milestone(written, year));
        UpdateId update = reader.read(WorkPlanNavigation.UPDATE, written -> update(written, year));
        return new UpdatesAddress(
                update == null ? new UpdateFilter(country, milestone) : UpdateFilter.NONE,
                update,
                reader.text(SHOW).equals(ALL),
                reader.unknown());
    }

    /** The parameters of a filter, to follow others in an address. */
    static String parameters(UpdateFilter filter) {
        Country country = filter.country();
        MilestoneId milestone = filter.milestone();
        return (country == null ? "" : "&" + COUNTRY + "=" + ConstantInAddress.of(country))
                + (milestone == null ? "" : "&" + MILESTONE + "=" + milestone.value());
    }

    /** As {@link #parameters(UpdateFilter)} for the same filter, all quarters shown. */
    String wholeParameters() {
        return parameters(filter) + "&" + SHOW + "=" + ALL;
    }

    /** The parameters that lead to one update. */
    static String parameters(UpdateId update) {
        return "&" + WorkPlanNavigation.UPDATE + "=" + update.value();
    }

    private static Optional<MilestoneId> milestone(String written, YearOfUpdates year) {
        return AddressedId.parse(written, MilestoneId::new)
                .filter(id -> year.milestones().stream()
                        .anyMatch(milestone -> milestone.id().equals(id)));
    }

    private static Optional<UpdateId> update(String written, YearOfUpdates year) {
        return AddressedId.parse(written, UpdateId::new)
                .filter(id -> year.updates().stream().map(UpdateRow::id).anyMatch(id::equals));
    }
}
