package org.tandem.checkin;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.ReportedGoal;
import org.tandem.workplan.ReportingPeriod;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateRow;

/**
 * All that a country has to say on a group's plan in a period, on one form.
 *
 * @param country whose line it is
 * @param countries for which the person who asks writes in the group
 * @param goals with their open milestones, in plan order; goals without any are left out
 * @param overtaken rows that were begun on milestones that are closed since: their words are kept, and posted no more
 */
public record CheckIn(
        GroupId group,
        Edition edition,
        ReportingPeriod period,
        Country country,
        List<Country> countries,
        List<Goal> goals,
        List<Item> overtaken) {

    public record Goal(ReportedGoal goal, List<Item> items) {}

    /**
     * A milestone with what each country last said.
     *
     * @param lastWords the newest update with words of each country that has one
     * @param reported whether the country's line has an update in the period
     * @param proposals what lead members of the country propose to say, oldest first
     * @param draft what the country has written and not posted; null for nothing
     */
    public record Item(
            MilestoneRow milestone,
            Map<Country, UpdateRow> lastWords,
            boolean reported,
            List<UpdateProposalRow> proposals,
            @Nullable DraftRow draft) {

        public Item {
            proposals = List.copyOf(proposals);
            lastWords = lastWords.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(lastWords));
        }

        /** Whether somebody of the country posted on the milestone since its row was begun. */
        public boolean isOvertaken() {
            return draft != null
                    && !Objects.equals(
                            draft.answers(),
                            milestone.facts().line(draft.country()).lastUpdate());
        }

        public @Nullable Answer answer() {
            return draft == null ? null : draft.answer();
        }
    }

    /** All rows, in the order of the page. */
    public List<Item> items() {
        return goals.stream().flatMap(goal -> goal.items().stream()).toList();
    }

    /** When something in the rows was last saved; empty when nothing is written. */
    public Optional<Instant> savedAt() {
        return items().stream()
                .flatMap(item -> Stream.ofNullable(item.draft()))
                .flatMap(draft -> draft.fields().values().stream())
                .map(SavedField::savedAt)
                .max(Instant::compareTo);
    }

    /** The rows that hold words which nobody has posted, those that can still be answered. */
    public List<Item> unposted() {
        return items().stream()
                .filter(item -> item.draft() != null && item.draft().holdsWords())
                .toList();
    }

    /** Whether the country is asked for a row: it has not reported in the period on a milestone that is its to report on. */
    public boolean isAwaited(Item item) {
        return !item.reported() && isExpected(item.milestone(), country);
    }

    /** Whether a country is asked to report on a milestone: it leads it, or nobody does. */
    public static boolean isExpected(MilestoneRow milestone, Country country) {
        return milestone.leads().isEmpty() || milestone.leads().containsKey(country);
    }
}
