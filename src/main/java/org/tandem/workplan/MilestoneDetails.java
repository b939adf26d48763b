package org.tandem.workplan;

import java.util.List;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;

/**
 * All that the page of a milestone shows of it.
 *
 * @param updates newest first, both countries
 * @param evidence all links, newest first
 * @param dueMoves newest first
 * @param mayPostFor the countries for which the reader may post an update now
 * @param writesFor the countries for which the reader may propose, or withdraw what they proposed, open or closed
 * @param mayEdit whether the reader may edit its keyed text now
 */
public record MilestoneDetails(
        MilestoneRow milestone,
        GoalRow goal,
        List<UpdateRow> updates,
        List<EvidenceLink> evidence,
        List<DueMoveRow> dueMoves,
        List<Country> mayPostFor,
        List<Country> writesFor,
        boolean mayEdit) {

    /** The newest update of a country's line. @throws NotFound when it has none */
    public UpdateRow lastUpdate(Country country) {
        return updates.stream()
                .filter(update -> update.country() == country)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
