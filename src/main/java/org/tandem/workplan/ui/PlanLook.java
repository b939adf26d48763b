package org.tandem.workplan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.AddressReader;
import org.tandem.workplan.panel.WorkPlanNavigation;

/**
 * How the address of a work plan asks to see it: as tables or along the time.
 *
 * @param period that a timeline shows
 * @param row the milestone to begin at; empty for none
 * @param unknown the parameters whose values name nothing that is there
 */
record PlanLook(Kind kind, TimelinePeriod period, String row, List<String> unknown) {

    enum Kind {
        TABLE,
        TIMELINE
    }

    static final String KIND = "view";
    static final String ZOOM = "zoom";
    static final String FROM = "from";

    /** Further from the edition than anybody plans. */
    private static final int MOST_YEARS = 50;

    static PlanLook read(QueryParameters address, PlanDays plan) {
        AddressReader reader = new AddressReader(address);
        Kind kind = Objects.requireNonNullElse(reader.constant(KIND, Kind.class), Kind.TABLE);
        TimelineZoom zoom = Objects.requireNonNullElse(reader.constant(ZOOM, TimelineZoom.class), TimelineZoom.EDITION);
        @Nullable LocalDate from = reader.read(FROM, written -> day(written, plan));
        return new PlanLook(
                kind, TimelinePeriod.of(zoom, from, plan), reader.text(WorkPlanNavigation.ROW), reader.unknown());
    }

    private static Optional<LocalDate> day(String written, PlanDays plan) {
        try {
            return Optional.of(LocalDate.parse(written))
                    .filter(day -> day.isAfter(plan.first().minusYears(MOST_YEARS)))
                    .filter(day -> day.isBefore(plan.last().plusYears(MOST_YEARS)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    boolean isTimeline() {
        return kind == Kind.TIMELINE;
    }

    PlanLook as(Kind other) {
        return new PlanLook(other, period, "", List.of());
    }

    PlanLook over(TimelinePeriod other) {
        return new PlanLook(kind, other, "", List.of());
    }

    /** The parameters of the look, to follow others in an address. */
    String parameters() {
        if (!isTimeline()) {
            return "";
        }
        String timeline = PlanAddress.parameter(KIND, kind);
        return period.zoom() == TimelineZoom.EDITION
                ? timeline
                : timeline
                        + PlanAddress.parameter(ZOOM, period.zoom())
                        + PlanAddress.parameter(FROM, period.first().toString());
    }

    /** As {@link #parameters}, without the days, which pass. */
    String lasting() {
        return isTimeline() && period.zoom() != TimelineZoom.EDITION
                ? PlanAddress.parameter(KIND, kind) + PlanAddress.parameter(ZOOM, period.zoom())
                : parameters();
    }
}
