package org.tandem.workplan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.ui.AddressReader;
import org.tandem.ui.AddressedId;
import org.tandem.ui.ConstantInAddress;
import org.tandem.workplan.MilestoneFilter;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneOrder;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.Signal;

/**
 * What the address of a work plan says of how it is read.
 *
 * @param unknown the parameters whose values name nothing that is there
 */
record PlanAddress(MilestoneFilter filter, MilestoneOrder order, List<String> unknown) {

    static final String STATUS = "status";
    static final String LEAD = "lead";
    static final String THEME = "theme";
    static final String COUNTRY = "country";
    static final String SIGNAL = "signal";
    static final String TEXT = "text";
    static final String ORDER = "order";
    static final String OPEN = "open";

    static PlanAddress read(QueryParameters address, PlanDetails plan) {
        AddressReader reader = new AddressReader(address);
        MilestoneFilter filter = new MilestoneFilter(
                reader.constant(STATUS, MilestoneStatus.class),
                reader.read(LEAD, written -> lead(written, plan)),
                reader.read(THEME, written -> theme(written, plan)),
                reader.constant(COUNTRY, Country.class),
                reader.constant(SIGNAL, Signal.Kind.class),
                reader.text(TEXT));
        MilestoneOrder order = reader.constant(ORDER, MilestoneOrder.class);
        return new PlanAddress(filter, order == null ? MilestoneOrder.PLAN : order, reader.unknown());
    }

    private static Optional<OrganisationId> lead(String written, PlanDetails plan) {
        return AddressedId.parse(written, OrganisationId::new)
                .filter(id -> plan.leads().stream()
                        .anyMatch(lead -> lead.organisation().equals(id)));
    }

    private static Optional<ThemeId> theme(String written, PlanDetails plan) {
        return AddressedId.parse(written, ThemeId::new)
                .filter(id ->
                        plan.themes().stream().anyMatch(theme -> theme.theme().equals(id)));
    }

    /** The parameters of a filter and an order, to follow others in an address. */
    static String parameters(MilestoneFilter filter, MilestoneOrder order) {
        OrganisationId lead = filter.lead();
        ThemeId theme = filter.theme();
        return Stream.of(
                        parameter(STATUS, filter.status()),
                        lead == null ? "" : parameter(LEAD, lead.value().toString()),
                        theme == null ? "" : parameter(THEME, theme.value().toString()),
                        parameter(COUNTRY, filter.country()),
                        parameter(SIGNAL, filter.signal()),
                        filter.text().isEmpty() ? "" : parameter(TEXT, filter.text()),
                        order == MilestoneOrder.PLAN ? "" : parameter(ORDER, order))
                .reduce("", String::concat);
    }

    /** The milestone that an address shows beside the plan; null for none. */
    static @Nullable MilestoneId open(QueryParameters address) {
        return address.getSingleParameter(OPEN)
                .flatMap(written -> AddressedId.parse(written, MilestoneId::new))
                .orElse(null);
    }

    /** The parameter that shows a milestone beside the plan, to follow others in an address. */
    static String open(MilestoneId milestone) {
        return parameter(OPEN, milestone.value().toString());
    }

    /** A parameter that names a constant, to follow others in an address; empty for none. */
    static String parameter(String name, @Nullable Enum<?> value) {
        return value == null ? "" : parameter(name, ConstantInAddress.of(value));
    }

    static String parameter(String name, String value) {
        return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
