package org.tandem.stocktaking;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.groups.GroupRow;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.workplan.Attention;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanRow;

/** How the groups' agreed plans add up. Only counts: there is no score (product.md §2). */
final class RollUp {

    private RollUp() {}

    /**
     * The groups in attention order: without an agreed plan first, then worst first, by name in the reader's language
     * where they are equal.
     *
     * @param counted the milestones of agreed versions only
     */
    static List<GroupSummary> of(
            Collection<GroupRow> groups, Collection<PlanRow> plans, Collection<MilestoneRow> counted, Language reader) {
        Map<GroupId, PlanRow> planOf = plans.stream().collect(Collectors.toMap(PlanRow::group, Function.identity()));
        Map<GroupId, List<MilestoneRow>> milestonesOf =
                counted.stream().collect(Collectors.groupingBy(MilestoneRow::group));
        return groups.stream()
                .map(group -> summary(group, planOf.get(group.id()), milestonesOf.getOrDefault(group.id(), List.of())))
                .sorted(attentionOrder(reader))
                .toList();
    }

    private static GroupSummary summary(GroupRow group, @Nullable PlanRow plan, List<MilestoneRow> milestones) {
        return new GroupSummary(
                group,
                plan,
                Tally.of(milestones),
                lastReported(milestones),
                Attention.of(milestones.stream().map(MilestoneRow::standing).toList()));
    }

    private static Map<Country, LocalDate> lastReported(List<MilestoneRow> milestones) {
        Map<Country, LocalDate> last = new EnumMap<>(Country.class);
        for (MilestoneRow milestone : milestones) {
            for (Country country : Country.values()) {
                LocalDate day = milestone.facts().line(country).lastReportedOn();
                if (day != null) {
                    last.merge(country, day, (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
        return last;
    }

    private static Comparator<GroupSummary> attentionOrder(Language reader) {
        Collator alphabet = Collator.getInstance(reader.locale());
        return Comparator.comparing(GroupSummary::hasAgreedPlan)
                .thenComparing(GroupSummary::attention)
                .thenComparing(summary -> summary.group().name().readIn(reader).text(), alphabet);
    }
}
