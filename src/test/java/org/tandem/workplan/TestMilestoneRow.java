package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;

/** A milestone as it is read, of which only its facts matter. */
public final class TestMilestoneRow {

    private TestMilestoneRow() {}

    /** Each call makes another milestone, of another goal. */
    public static MilestoneRow of(GroupId group, EditionId edition, MilestoneFacts facts, LocalDate today) {
        return new MilestoneRow(
                new MilestoneId(UUID.randomUUID()),
                group,
                edition,
                new GoalId(UUID.randomUUID()),
                facts.agreedOn() != null,
                Revision.FIRST,
                Revision.FIRST,
                1,
                LocalizedText.of(Language.EN, "A milestone"),
                null,
                Map.of(),
                "",
                List.of(),
                null,
                facts.currentDue(),
                false,
                null,
                null,
                null,
                false,
                facts,
                Standing.of(facts, today));
    }
}
