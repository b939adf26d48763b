package org.tandem.pages;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.ThemeQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.SeatQueries;
import org.tandem.groups.SeatRef;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Sector;
import org.tandem.testing.Persons;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.WorkPlanQueries;

/**
 * Where the pages of the sample are, by short names. In its current edition forestry and mining have agreed plans, energy
 * and human capital have drafts; {@code own.} means forestry and energy, {@code other.} the other two.
 */
@TestComponent
public class SampleAddresses {

    private final Persons persons;
    private final GroupQueries groups;
    private final EditionQueries editions;
    private final ThemeQueries themes;
    private final WorkPlanQueries plans;
    private final SeatQueries seats;

    SampleAddresses(
            Persons persons,
            GroupQueries groups,
            EditionQueries editions,
            ThemeQueries themes,
            WorkPlanQueries plans,
            SeatQueries seats) {
        this.persons = persons;
        this.groups = groups;
        this.editions = editions;
        this.themes = themes;
        this.plans = plans;
        this.seats = seats;
    }

    /** The address of {@code own.draft.edit}, say. */
    String of(String page) {
        String[] name = page.split("\\.");
        boolean own = name[0].equals("own");
        String agreed = "groups/" + (own ? "forestry" : "mining");
        String draft = own ? "energy" : "human-capital";
        return switch (page.substring(page.indexOf('.') + 1)) {
            case "home" -> "";
            case "groups", "search", "dashboard", "profile", "editions", "nothing-here" -> page;
            case "new" -> "editions/new";
            case "themes" -> "editions/themes";
            case "add" -> "editions/themes/new";
            case "edit", "end" -> "editions/themes/" + theme() + "/" + name[1];
            case "stage" -> "editions/" + currentEdition() + "/stage";
            case "seat" -> agreed + "/seats/ca-public";
            case "seat-mx" -> agreed + "/seats/mx-public";
            case "seat.take" -> agreed + "/seats/ca-public/take/holder";
            case "seat.end" -> agreed + "/seats/ca-public/end/" + holdingOf(own ? "forestry" : "mining");
            case "rows" -> "dashboard/rows";
            case "overview" -> agreed;
            case "plan" -> agreed + "/plan";
            case "print" -> agreed + "/plan/print";
            case "print-all" -> "plans/print";
            case "draft-print" -> "groups/" + draft + "/plan/print";
            case "compare" -> agreed + "/plan/compare";
            case "agreed-carry-over" -> agreed + "/plan/carry-over";
            case "updates" -> agreed + "/updates";
            case "check-in" -> agreed + "/check-in";
            case "people" -> agreed + "/people";
            case "draft-plan" -> "groups/" + draft + "/plan";
            case "carry-over" -> "groups/" + draft + "/plan/carry-over";
            case "agreed.new-goal" -> agreed + "/plan/goals/new";
            case "draft.new-goal" -> "groups/" + draft + "/plan/goals/new";
            case "agreed.value" ->
                "goals/" + goalOf(own ? "forestry" : "mining").id().value() + "/value";
            case "draft.value" -> "goals/" + goalOf(draft).id().value() + "/value";
            case "draft.edit-goal" -> "goals/" + goalOf(draft).id().value() + "/edit";
            case "draft.drop-goal" -> "goals/" + goalOf(draft).id().value() + "/drop";
            case "draft.new-milestone" -> "goals/" + goalOf(draft).id().value() + "/milestones/new";
            default -> milestone(own, name);
        };
    }

    private UUID theme() {
        return read("forestry", (group, edition) -> themes.all().getFirst().id().value());
    }

    private String currentEdition() {
        return read("forestry", (group, edition) -> edition.code());
    }

    private UUID holdingOf(String group) {
        return read(
                group,
                (id, edition) -> seats.toChange(new SeatRef(id, Country.CA, Sector.PUBLIC))
                        .holdings()
                        .getFirst()
                        .id()
                        .value());
    }

    private String milestone(boolean own, String... name) {
        MilestoneRow row = name[1].equals("agreed")
                ? openMilestoneOf(own ? "forestry" : "mining")
                : goalOf(own ? "energy" : "human-capital").milestones().getFirst();
        return "milestones/" + row.id().value() + (name.length == 2 ? "" : "/" + name[2].replace("update-", "update/"));
    }

    /** The first milestone of an agreed plan that is still reported on. */
    MilestoneRow openMilestoneOf(String group) {
        return read(
                group,
                (id, edition) -> plans.countedRows(edition, List.of(id)).stream()
                        .filter(row -> row.closed() == null)
                        .findFirst()
                        .orElseThrow());
    }

    /** The first goal of a plan, whatever its state. */
    GoalRow goalOf(String group) {
        return goalsOf(group).getFirst();
    }

    /** The goals of a plan, whatever its state. */
    List<GoalRow> goalsOf(String group) {
        return read(
                group,
                (id, edition) ->
                        plans.plan(id, edition.id()).map(PlanDetails::goals).orElseThrow());
    }

    private <T> T read(String group, java.util.function.BiFunction<GroupId, Edition, T> question) {
        return PersonAuthentication.call(
                persons.ofSample("coordinator.ca"),
                () -> question.apply(groups.byCode(group).id(), editions.named(null)));
    }
}
