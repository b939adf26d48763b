package org.tandem.stocktaking.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.groups.GroupRow;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;
import org.tandem.stocktaking.RowFilter;
import org.tandem.ui.AddressedId;
import org.tandem.ui.ConstantInAddress;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Signal;

/** The address of the rows behind a number: {@code dashboard/rows?edition=2026&group=forestry&status=delayed}. */
record RowsAddress(
        @Nullable String group,
        @Nullable GoalId goal,
        @Nullable MilestoneStatus status,
        Signal.@Nullable Kind signal,
        boolean closureProposed) {

    static final String PATH = "dashboard/rows";
    static final RowsAddress ALL = new RowsAddress(null, null, null, null, false);

    private static final String CLOSURE_PROPOSED = "closure-proposed";

    static RowsAddress of(@Nullable GroupRow group) {
        return new RowsAddress(group == null ? null : group.code(), null, null, null, false);
    }

    static RowsAddress of(GoalId goal) {
        return new RowsAddress(null, goal, null, null, false);
    }

    RowsAddress with(MilestoneStatus wanted) {
        return new RowsAddress(group, goal, wanted, null, false);
    }

    RowsAddress with(Signal.Kind wanted) {
        return new RowsAddress(group, goal, null, wanted, false);
    }

    RowsAddress withClosureProposed() {
        return new RowsAddress(group, goal, null, null, true);
    }

    /** @throws NotFound when the address names a goal, status or signal that cannot exist */
    static RowsAddress parse(QueryParameters parameters) {
        return new RowsAddress(
                parameters.getSingleParameter("group").orElse(null),
                parameters.getSingleParameter("goal").map(RowsAddress::goal).orElse(null),
                parameters
                        .getSingleParameter("status")
                        .map(code -> ConstantInAddress.read(MilestoneStatus.class, code)
                                .orElseThrow(NotFound::new))
                        .orElse(null),
                parameters
                        .getSingleParameter("signal")
                        .map(code ->
                                ConstantInAddress.read(Signal.Kind.class, code).orElseThrow(NotFound::new))
                        .orElse(null),
                parameters.getSingleParameter(CLOSURE_PROPOSED).isPresent());
    }

    String in(Edition edition) {
        StringBuilder address = new StringBuilder(EditionAddress.in(edition, PATH));
        append(address, "group", Optional.ofNullable(group));
        append(address, "goal", Optional.ofNullable(goal).map(id -> id.value().toString()));
        append(address, "status", Optional.ofNullable(status).map(ConstantInAddress::of));
        append(address, "signal", Optional.ofNullable(signal).map(ConstantInAddress::of));
        append(address, CLOSURE_PROPOSED, closureProposed ? Optional.of("yes") : Optional.empty());
        return address.toString();
    }

    RowFilter filter(@Nullable GroupId groupId) {
        return new RowFilter(groupId, goal, status, signal, closureProposed);
    }

    private static GoalId goal(String written) {
        return AddressedId.parse(written, GoalId::new).orElseThrow(NotFound::new);
    }

    private static void append(StringBuilder address, String name, Optional<String> value) {
        value.ifPresent(text -> address.append('&').append(name).append('=').append(text));
    }
}
