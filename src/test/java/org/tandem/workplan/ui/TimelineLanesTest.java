package org.tandem.workplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.MeetingMode;
import org.tandem.cycle.Stage;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;
import org.tandem.ui.Timeline.Lane;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneFacts;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.TestMilestoneRow;

/** What of a goal stands where along the time, and what its days are when they are unusual. */
class TimelineLanesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final GoalId GOAL = new GoalId(UUID.randomUUID());
    private static final Edition EDITION = new Edition(
            new EditionId(UUID.randomUUID()),
            new Revision(1),
            new EditionDraft(
                    "2027",
                    null,
                    2027,
                    Country.CA,
                    null,
                    MeetingMode.VIRTUAL,
                    null,
                    LocalDate.of(2026, 2, 28),
                    LocalDate.of(2027, 3, 7),
                    LocalDate.of(2027, 3, 7),
                    false),
            Stage.IN_PROGRESS);
    private static final PlanDays DAYS =
            new PlanDays(LocalDate.of(2026, 2, 28), LocalDate.of(2027, 3, 7), EDITION, LocalDate.of(2026, 11, 27));

    @BeforeEach
    void readEnglish() {
        LocaleContextHolder.setLocale(Language.EN.locale());
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void sixtyOnOneDayAreCountedThereAndAllListed() {
        Lane lane = lane(Stream.generate(() -> due(DAY, null)).limit(60).toList());
        assertThat(lane.marks()).isEmpty();
        assertThat(lane.bunches()).singleElement().satisfies(bunch -> {
            assertThat(bunch.label()).isEqualTo("60 milestones due October 1, 2026");
            assertThat(bunch.due()).isEqualTo("2026-10-01");
            assertThat(bunch.marks()).hasSize(60);
        });
    }

    @Test
    void sixOnOneDayStandOneByOne() {
        Lane lane = lane(Stream.generate(() -> due(DAY, null)).limit(6).toList());
        assertThat(lane.marks()).hasSize(6);
        assertThat(lane.bunches()).isEmpty();
    }

    @Test
    void theEndsOfThePeriodBelongToIt() {
        Lane lane = lane(
                TimelinePeriod.of(TimelineZoom.QUARTER, DAY, DAYS),
                Stream.of("2026-09-30", "2026-10-01", "2026-12-31", "2027-01-01")
                        .map(day -> due(LocalDate.parse(day), null))
                        .toList());
        assertThat(lane.marks()).extracting("due").containsExactly("2026-10-01", "2026-12-31");
    }

    @Test
    void aBaselineIsDrawnWhereTheDateHasLeftIt() {
        Lane lane = lane(List.of(due(DAY, DAY), due(DAY, DAY.minusDays(30)), due(null, DAY)));
        assertThat(lane.marks()).extracting("baseline").containsExactly(null, "2026-09-01");
    }

    @Test
    void aQuarterThatIsLookedAtFirstIsTodaysAsFarAsThePlanReaches() {
        assertThat(TimelinePeriod.of(TimelineZoom.QUARTER, null, DAYS).first()).isEqualTo("2026-10-01");
        PlanDays over = new PlanDays(DAYS.first(), DAYS.last(), EDITION, LocalDate.of(2031, 5, 5));
        assertThat(TimelinePeriod.of(TimelineZoom.QUARTER, null, over).first()).isEqualTo("2027-01-01");
        assertThat(TimelinePeriod.of(TimelineZoom.YEAR, null, over).last()).isEqualTo("2027-12-31");
    }

    private static Lane lane(List<MilestoneRow> milestones) {
        return lane(TimelinePeriod.of(TimelineZoom.EDITION, null, DAYS), milestones);
    }

    private static Lane lane(TimelinePeriod period, List<MilestoneRow> milestones) {
        GoalRow goal = new GoalRow(GOAL, new Revision(1), 1, text("Goal"), null, null, null, null, false, milestones);
        return new TimelineLanes(period).of(List.of(goal)).getFirst();
    }

    private static MilestoneRow due(@Nullable LocalDate due, @Nullable LocalDate baseline) {
        MilestoneFacts facts = new MilestoneFacts(
                EnumSet.allOf(Country.class), Map.of(), null, baseline, due, 0, EnumSet.noneOf(Language.class), null);
        return TestMilestoneRow.of(new GroupId(UUID.randomUUID()), EDITION.id(), facts, DAYS.today());
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.EN, words);
    }
}
