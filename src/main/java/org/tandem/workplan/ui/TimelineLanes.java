package org.tandem.workplan.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;
import org.tandem.ui.StatusLook;
import org.tandem.ui.Texts;
import org.tandem.ui.Timeline;
import org.tandem.ui.Timeline.Bunch;
import org.tandem.ui.Timeline.Lane;
import org.tandem.ui.Timeline.Mark;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Goals as the lanes of a timeline: what of each is due within a period. */
final class TimelineLanes {

    /** More than so many on one day of a goal are counted, so that a lane stays as high as a screen. */
    private static final int MOST_ON_A_DAY = 6;

    private final Texts texts = Texts.current();
    private final TimelinePeriod period;

    TimelineLanes(TimelinePeriod period) {
        this.period = period;
    }

    List<Lane> of(List<GoalRow> goals) {
        return goals.stream().map(this::lane).toList();
    }

    private Lane lane(GoalRow goal) {
        Map<LocalDate, List<MilestoneRow>> days = goal.milestones().stream()
                .filter(row -> row.due() != null
                        && !row.due().isBefore(period.first())
                        && !row.due().isAfter(period.last()))
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.due()), LinkedHashMap::new, Collectors.toList()));
        List<Mark> marks = new ArrayList<>();
        List<Bunch> bunches = new ArrayList<>();
        days.forEach((due, rows) -> {
            List<Mark> ofDay = rows.stream().map(row -> mark(row, due)).toList();
            if (rows.size() > MOST_ON_A_DAY) {
                String label = texts.text("workplan.timeline.bunch", rows.size(), texts.date(due));
                bunches.add(new Bunch(WorkPlanNavigation.anchor(goal.id()) + "-" + due, due.toString(), label, ofDay));
            } else {
                marks.addAll(ofDay);
            }
        });
        return new Lane(
                texts.number(goal.number()),
                Timeline.Words.of(goal.title()),
                goal.dropped() != null,
                said(standsIn(goal.title()), goal.illustrative() ? texts.text("ui.illustrative") : null),
                marks,
                bunches);
    }

    private Mark mark(MilestoneRow row, LocalDate due) {
        LocalDate baseline = row.facts().baselineDue();
        boolean left = baseline != null && !baseline.equals(due);
        return new Mark(
                WorkPlanNavigation.anchor(row.id()),
                WorkPlanNavigation.milestone(row.id()),
                row.title(),
                row.isDropped(),
                StatusLook.valueOf(row.standing().headline().status().name()),
                due,
                left ? baseline : null,
                facts(row, due, left ? baseline : null));
    }

    private String facts(MilestoneRow row, LocalDate due, @Nullable LocalDate baseline) {
        return said(
                standsIn(row.title()),
                row.isDropped() ? texts.text("workplan.compare.change.DROPPED") : null,
                texts.word("status", row.standing().headline().status()),
                texts.text("workplan.timeline.due", texts.date(due)),
                baseline == null ? null : texts.text("workplan.due.baseline", texts.date(baseline)),
                row.illustrative() ? texts.text("ui.illustrative") : null);
    }

    private @Nullable String standsIn(LocalizedText text) {
        LocalizedText.Reading reading = text.readIn(texts.language());
        return reading.standsIn()
                ? texts.text("ui.stands-in." + reading.language().name())
                : null;
    }

    private static String said(@Nullable String... facts) {
        return Stream.of(facts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
