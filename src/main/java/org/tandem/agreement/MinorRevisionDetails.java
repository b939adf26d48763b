package org.tandem.agreement;

import java.util.Map;
import org.tandem.shared.PersonId;

/**
 * A minor revision as pages show it.
 *
 * @param names of who made and who contested it, by person
 * @param contestable whether the other country may contest it today
 * @param mayContest whether the reader may, for that country
 */
public record MinorRevisionDetails(
        MinorRevision revision, Map<PersonId, String> names, boolean contestable, boolean mayContest) {}
