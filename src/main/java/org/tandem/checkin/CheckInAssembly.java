package org.tandem.checkin;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.checkin.CheckIn.Item;
import org.tandem.cycle.Edition;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.ReportedGoal;
import org.tandem.workplan.Reporting;
import org.tandem.workplan.ReportingPeriod;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateRow;

/** Lays what a country is writing beside what was last reported. */
final class CheckInAssembly {

    private final Map<MilestoneId, Map<Country, UpdateRow>> words = new HashMap<>();
    private final Set<MilestoneId> reported = new HashSet<>();
    private final Map<MilestoneId, DraftRow> drafts;
    private final Map<MilestoneId, List<UpdateProposalRow>> proposals;

    private CheckInAssembly(
            List<UpdateRow> newest,
            ReportingPeriod period,
            Country country,
            Map<MilestoneId, DraftRow> drafts,
            List<UpdateProposalRow> waiting) {
        this.drafts = drafts;
        proposals = waiting.stream().collect(Collectors.groupingBy(UpdateProposalRow::milestone));
        for (UpdateRow update : newest) {
            if (update.kind() == UpdateKind.CHANGED) {
                words.computeIfAbsent(update.milestone(), first -> new EnumMap<>(Country.class))
                        .put(update.country(), update);
            }
            if (update.country() == country && update.period().equals(period.quarter())) {
                reported.add(update.milestone());
            }
        }
    }

    static CheckIn of(
            Reporting reporting,
            GroupId group,
            Edition edition,
            ReportingPeriod period,
            Country country,
            List<Country> countries,
            Map<MilestoneId, DraftRow> drafts,
            List<UpdateProposalRow> waiting) {
        CheckInAssembly assembly = new CheckInAssembly(reporting.newest(), period, country, drafts, waiting);
        List<CheckIn.Goal> goals = reporting.goals().stream()
                .map(goal -> new CheckIn.Goal(goal, assembly.items(goal, MilestoneRow::isReportable)))
                .filter(goal -> !goal.items().isEmpty())
                .toList();
        List<Item> overtaken = reporting.goals().stream()
                .flatMap(goal ->
                        assembly
                                .items(
                                        goal,
                                        milestone -> !milestone.isReportable() && assembly.holdsWords(milestone.id()))
                                .stream())
                .toList();
        return new CheckIn(group, edition, period, country, countries, goals, overtaken);
    }

    private boolean holdsWords(MilestoneId milestone) {
        DraftRow draft = drafts.get(milestone);
        return draft != null && draft.holdsWords();
    }

    private List<Item> items(ReportedGoal goal, Predicate<MilestoneRow> which) {
        return goal.milestones().stream()
                .filter(which)
                .map(milestone -> new Item(
                        milestone,
                        words.getOrDefault(milestone.id(), Map.of()),
                        reported.contains(milestone.id()),
                        proposals.getOrDefault(milestone.id(), List.of()),
                        drafts.get(milestone.id())))
                .toList();
    }
}
