package org.tandem.checkin;

import java.util.List;
import java.util.Map;
import org.tandem.shared.BrokenRule;
import org.tandem.workplan.MilestoneId;

/** Some answered rows are not ready, so nothing was posted. */
public final class IncompleteCheckIn extends BrokenRule {

    private final transient Map<MilestoneId, List<FieldProblem>> problems;

    IncompleteCheckIn(Map<MilestoneId, List<FieldProblem>> problems) {
        super("error.check-in-incomplete", null);
        this.problems = Map.copyOf(problems);
    }

    /** What is wrong, by row. */
    public Map<MilestoneId, List<FieldProblem>> problems() {
        return problems;
    }
}
