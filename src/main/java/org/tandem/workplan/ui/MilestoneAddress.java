package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.ui.AddressedId;
import org.tandem.ui.ConstantInAddress;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The addresses of a milestone's page and forms: how they are made and how they are read. */
final class MilestoneAddress {

    static final String PAGE = "milestones/:milestone";
    static final String UPDATE = PAGE + "/update/:country";
    static final String PROPOSE = PAGE + "/propose";
    static final String DUE = PAGE + "/due";
    static final String CLOSURE = PAGE + "/closure";
    static final String REOPEN = PAGE + "/reopen";

    private static final String CORRECTS = "corrects";

    private MilestoneAddress() {}

    /** @throws NotFound when the address holds no identity */
    static MilestoneId milestone(BeforeEvent event) {
        return AddressedId.read(event, "milestone", MilestoneId::new);
    }

    /** @throws NotFound when the address names no country */
    static Country country(BeforeEvent event) {
        return event.getRouteParameters()
                .get("country")
                .flatMap(written -> ConstantInAddress.read(Country.class, written))
                .orElseThrow(NotFound::new);
    }

    static String postUpdate(MilestoneId milestone, Country country) {
        return WorkPlanNavigation.milestone(milestone) + "/update/" + ConstantInAddress.of(country);
    }

    /** The form of a correction, which opens with the words of the update it corrects. */
    static String correct(UpdateRow update) {
        return postUpdate(update.milestone(), update.country()) + "?" + CORRECTS + "="
                + update.id().value();
    }

    /** The update that the address asks to correct. @throws NotFound when it holds no identity */
    static Optional<UpdateId> corrected(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CORRECTS)
                .map(written -> AddressedId.parse(written, UpdateId::new).orElseThrow(NotFound::new));
    }

    static String propose(MilestoneId milestone) {
        return WorkPlanNavigation.milestone(milestone) + "/propose";
    }

    static String moveDue(MilestoneId milestone) {
        return WorkPlanNavigation.milestone(milestone) + "/due";
    }

    /** Where an update stands on the page of its milestone. */
    static String anchor(UpdateId update) {
        return "update-" + update.value();
    }
}
