package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;

/** Decides which period an update reports on. */
@Component
class ReportedPeriods {

    private final ReportingPeriods periods;
    private final Corrections corrections;
    private final EditionQueries editions;

    ReportedPeriods(ReportingPeriods periods, Corrections corrections, EditionQueries editions) {
        this.periods = periods;
        this.corrections = corrections;
        this.editions = editions;
    }

    /**
     * The period of the update that the draft corrects; else the one that the writer's page named, or today's.
     *
     * @param named null for a page that names none
     * @throws NotTheNewestWords for a correction of other words than the newest
     * @throws PeriodIsOver for a period that is neither today's nor the one before
     */
    Quarter of(Reportable target, UpdateDraft draft, @Nullable Quarter named) {
        UpdateId corrected = draft.corrects();
        if (corrected != null) {
            return corrections.require(target, draft.country(), corrected).period();
        }
        Edition edition = editions.byId(target.plan().edition());
        if (named == null) {
            return periods.on(edition, editions.today()).quarter();
        }
        if (!periods.isReportable(edition, named, editions.today())) {
            throw new PeriodIsOver();
        }
        return named;
    }
}
