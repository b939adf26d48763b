package org.tandem.demo.sample.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;
import org.tandem.workplan.PlanState;

/**
 * One group's plan for one edition.
 *
 * @param agreedOn null for a draft
 */
public record SamplePlan(
        String edition,
        String group,
        PlanState state,
        @Nullable LocalDate agreedOn,
        List<Goal> goals) {

    /** @param indicator null where it is measured by nothing */
    public record Goal(
            String key,
            LocalizedText title,
            @Nullable SampleIndicator indicator,
            boolean illustrative,
            List<SampleMilestone> milestones) {}

    SamplePlan of(String edition, String group) {
        return new SamplePlan(edition, group, state, agreedOn, goals);
    }

    /** How a row of this plan is named in a message. */
    public String row(String key) {
        return "plans/%s/%s.yaml, %s".formatted(edition, group, key);
    }
}
