package org.tandem.checkin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.cycle.EditionStages;
import org.tandem.cycle.StageIsOver;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.Language;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.PeriodIsOver;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.Quarter;
import org.tandem.workplan.UpdateQueries;

/** Posts what a country answered in its check-in: all answered rows in one act, or none. */
@Service
@Transactional
public class CheckInService {

    private final DraftRows rows;
    private final DraftWriter writer;
    private final RowCheck check;
    private final ProgressService progress;
    private final UpdateQueries updates;
    private final EditionStages stages;
    private final Access access;
    private final IdGenerator ids;

    CheckInService(
            DraftRows rows,
            DraftWriter writer,
            RowCheck check,
            ProgressService progress,
            UpdateQueries updates,
            EditionStages stages,
            Access access,
            IdGenerator ids) {
        this.rows = rows;
        this.writer = writer;
        this.check = check;
        this.progress = progress;
        this.updates = updates;
        this.stages = stages;
        this.access = access;
        this.ids = ids;
    }

    /**
     * Posts an update for each answered row. Rows that nobody answered go on waiting.
     *
     * @param period that the writer's page named
     * @param seen the revisions of the texts in each answered row on the writer's page: nothing is posted that they did not see
     * @param writes in which language, where a row does not say
     * @return how many were posted
     * @throws org.tandem.shared.NotAllowed for whoever does not write for that country in the group
     * @throws ConcurrentChange when a row is not what the writer saw, or somebody posted on its milestone meanwhile
     * @throws PeriodIsOver when the page was opened before the quarter before this one ended
     * @throws StageIsOver when the edition's stage shuts updates
     * @throws NothingIsAnswered when no row is answered, as after posting twice
     * @throws IncompleteCheckIn with all that is wrong, by row
     */
    public int post(
            GroupId group,
            EditionId edition,
            Country country,
            Quarter period,
            Map<MilestoneId, Set<Integer>> seen,
            Language writes) {
        access.requireWriteFor(country, ProtectedObject.AGREED_PLAN, group);
        // Before the rows: what one of them closes waits for the stage, and whoever moves the stage waits for what
        // closes.
        stages.hold(edition);
        List<DraftRow> answered = rows.hold(group, edition, country).values().stream()
                .filter(row -> seen.containsKey(row.milestone()))
                .filter(row -> row.answer() != null)
                .sorted(Comparator.comparing(row -> row.milestone().value()))
                .toList();
        if (answered.isEmpty()) {
            throw new NothingIsAnswered();
        }
        if (answered.size() != seen.size()
                || answered.stream().anyMatch(row -> !Objects.equals(seen.get(row.milestone()), row.revisions()))) {
            throw new ConcurrentChange();
        }
        requireReady(answered);
        answered.forEach(row -> post(group, row, period, writes));
        return answered.size();
    }

    private void requireReady(List<DraftRow> answered) {
        Map<MilestoneId, List<FieldProblem>> problems = new LinkedHashMap<>();
        for (DraftRow row : answered) {
            List<FieldProblem> found = check.problems(row);
            if (!found.isEmpty()) {
                problems.put(row.milestone(), found);
            }
        }
        if (!problems.isEmpty()) {
            throw new IncompleteCheckIn(problems);
        }
    }

    private void post(GroupId group, DraftRow row, Quarter period, Language writes) {
        try {
            progress.post(row.milestone(), row.toUpdate(writes), period);
        } catch (ConcurrentChange | PeriodIsOver | StageIsOver whole) {
            throw whole;
        } catch (BrokenRule rule) {
            throw refused(row, rule.messageKey());
        }
        Set<DraftField> unsaid = unsaid(group, row);
        if (unsaid.isEmpty()) {
            writer.delete(row.milestone(), row.country());
        } else {
            writer.keepFields(row.milestone(), row.country(), unsaid, ids.next(), row.update());
        }
    }

    /** Words that were written and not said stay for the next update; a reason that the line gave before was said. */
    private Set<DraftField> unsaid(GroupId group, DraftRow row) {
        Set<DraftField> unsaid = row.unsaid();
        boolean onlyRepeats = row.says()
                && !unsaid.isEmpty()
                && row.texts(DraftField.REASON).stream()
                        .allMatch(reason -> updates.hasGiven(group, row.milestone(), row.country(), reason));
        return onlyRepeats ? Set.of() : unsaid;
    }

    private static IncompleteCheckIn refused(DraftRow row, String why) {
        return new IncompleteCheckIn(Map.of(row.milestone(), List.of(FieldProblem.ofRule(DraftField.ANSWER, why))));
    }
}
