package org.tandem.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.groups.GroupRow;
import org.tandem.groups.GroupState;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;
import org.tandem.workplan.Line;
import org.tandem.workplan.MilestoneFacts;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.PlanId;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.Signal;
import org.tandem.workplan.TestMilestoneRow;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.VersionId;
import org.tandem.workplan.VersionNumber;

/** How groups add up and in which order they stand (product.md §2, Attention order and roll-ups). */
class RollUpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final VersionNumber FIRST = new VersionNumber(1, 0);
    private static final EditionId EDITION = new EditionId(UUID.randomUUID());

    @Test
    void groupsWithoutAnAgreedPlanComeFirstAndCountNothing() {
        GroupRow drafting = group("Zinc");
        GroupRow planless = group("Alpha");
        GroupRow troubled = group("Middle");
        List<GroupSummary> order = RollUp.of(
                List.of(troubled, drafting, planless),
                List.of(agreed(troubled), draft(drafting)),
                List.of(milestone(troubled, MilestoneStatus.DELAYED, TODAY.minusDays(3))),
                Language.EN);

        assertThat(order).extracting(GroupSummary::group).containsExactly(planless, drafting, troubled);
        assertThat(order.getFirst().tally().milestones()).isZero();
    }

    @Test
    void worstComesFirst() {
        GroupRow calm = group("A calm one");
        GroupRow late = group("B overdue and delayed");
        GroupRow delayed = group("C delayed in time");
        GroupRow overdue = group("D overdue on track");
        List<GroupSummary> order = RollUp.of(
                List.of(calm, delayed, overdue, late),
                List.of(agreed(calm), agreed(delayed), agreed(overdue), agreed(late)),
                List.of(
                        milestone(calm, MilestoneStatus.ON_TRACK, TODAY.plusDays(90)),
                        milestone(delayed, MilestoneStatus.DELAYED, TODAY.plusDays(90)),
                        milestone(overdue, MilestoneStatus.ON_TRACK, TODAY.minusDays(1)),
                        milestone(late, MilestoneStatus.DELAYED, TODAY.minusDays(1))),
                Language.EN);

        assertThat(order).extracting(GroupSummary::group).containsExactly(late, overdue, delayed, calm);
    }

    @Test
    void equalGroupsStandByNameInTheReadersLanguage() {
        GroupRow energy = group("Énergie");
        GroupRow forestry = group("Foresterie");
        GroupRow agriBusiness = group("Agro-industrie");

        assertThat(RollUp.of(List.of(forestry, energy, agriBusiness), List.of(), List.of(), Language.FR))
                .extracting(GroupSummary::group)
                .containsExactly(agriBusiness, energy, forestry);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyNumberIsTheNumberOfRowsBehindIt(long seed) {
        Random random = new Random(seed);
        List<GroupRow> groups = List.of(group("A"), group("B"), group("C"));
        List<MilestoneRow> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            MilestoneStatus status = MilestoneStatus.values()[random.nextInt(MilestoneStatus.values().length)];
            rows.add(milestone(groups.get(random.nextInt(3)), status, TODAY.plusDays(random.nextInt(-200, 200))));
        }
        List<GroupSummary> summaries =
                RollUp.of(groups, groups.stream().map(RollUpTest::agreed).toList(), rows, Language.EN);

        assertThat(summaries.stream()
                        .mapToInt(summary -> summary.tally().milestones())
                        .sum())
                .isEqualTo(rows.size());
        for (GroupSummary summary : summaries) {
            for (MilestoneStatus status : MilestoneStatus.values()) {
                assertThat(count(rows, new RowFilter(summary.group().id(), null, status, null, false)))
                        .as("%s %s, seed %d", summary.group().code(), status, seed)
                        .isEqualTo(summary.tally().of(status));
            }
            for (Signal.Kind kind : Signal.Kind.values()) {
                assertThat(count(rows, new RowFilter(summary.group().id(), null, null, kind, false)))
                        .as("%s %s, seed %d", summary.group().code(), kind, seed)
                        .isEqualTo(summary.tally().bySignal().getOrDefault(kind, 0));
            }
            assertThat(count(rows, new RowFilter(summary.group().id(), null, null, null, true)))
                    .isEqualTo(summary.tally().closuresProposed());
        }
    }

    private static int count(List<MilestoneRow> rows, RowFilter filter) {
        return Math.toIntExact(rows.stream().filter(filter).count());
    }

    private static GroupRow group(String name) {
        return new GroupRow(
                new GroupId(UUID.randomUUID()), name, LocalizedText.of(Language.FR, name), GroupState.ACTIVE);
    }

    private static PlanRow agreed(GroupRow group) {
        return plan(
                group,
                new PlanRow.Agreed(new VersionId(UUID.randomUUID()), FIRST, TODAY.minusDays(200), true, 0),
                null);
    }

    private static PlanRow draft(GroupRow group) {
        return plan(
                group,
                null,
                new PlanRow.Next(new VersionId(UUID.randomUUID()), FIRST, PlanState.DRAFT, Revision.FIRST));
    }

    private static PlanRow plan(GroupRow group, PlanRow.@Nullable Agreed agreed, PlanRow.@Nullable Next next) {
        return new PlanRow(new PlanId(UUID.randomUUID()), group.id(), EDITION, agreed, next);
    }

    /** A milestone both of whose lines said that status ten days ago. */
    private static MilestoneRow milestone(GroupRow group, MilestoneStatus status, LocalDate due) {
        MilestoneFacts facts = new MilestoneFacts(
                Set.of(Country.CA, Country.MX),
                Map.of(Country.CA, line(Country.CA, status), Country.MX, line(Country.MX, status)),
                null,
                due,
                due,
                0,
                Set.of(),
                TODAY.minusDays(200));
        return TestMilestoneRow.of(group.id(), EDITION, facts, TODAY);
    }

    private static Line line(Country country, MilestoneStatus status) {
        Instant at = TODAY.minusDays(10).atTime(15, 0).atZone(country.capital()).toInstant();
        return new Line(
                country,
                new UpdateId(UUID.randomUUID()),
                status,
                status.isWorking() ? status : MilestoneStatus.ON_TRACK,
                at,
                0);
    }
}
