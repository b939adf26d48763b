package org.tandem.workplan;

import java.util.Set;
import org.tandem.shared.Country;

/**
 * What the person who asks may do to the versions of a plan now.
 *
 * @param openDraft whether they may open a draft with the newest text: the next version, or again what was submitted or
 *     returned
 * @param discardDraft whether they may set the draft beside an agreed version aside
 * @param submitFor the countries for which they may submit the draft
 * @param withKeyOf the countries whose key goes with that
 * @param reviseFor the countries for which they may make the draft a minor revision, should only words differ
 */
public record PlanActs(
        boolean openDraft,
        boolean discardDraft,
        Set<Country> submitFor,
        Set<Country> withKeyOf,
        Set<Country> reviseFor) {

    static final PlanActs NONE = opening(false);

    static PlanActs opening(boolean may) {
        return new PlanActs(may, false, Set.of(), Set.of(), Set.of());
    }
}
