package org.tandem.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.ThemeQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.SeatQueries;
import org.tandem.groups.SeatRef;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.UpdateProposalQueries;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.WorkPlanQueries;

/** The address of every page, as somebody may open it who sits in the groups it is about; bring it in with {@code @Import}. */
@TestComponent
public class Addresses {

    /** The demo account of Canada's coordinators. */
    public static final String COORDINATOR = "coordinator.ca";

    /** The demo account of Canada's public co-chair of forestry. */
    public static final String WRITER = "co-chair.forestry.ca.public";

    /** The demo account of a member whose organisation leads milestones of forestry for Canada. */
    public static final String LEAD_MEMBER = "member.forestry.ca.ciffc";

    private static final Map<Language, String> WORD_OF_THE_SAMPLE =
            Map.of(Language.EN, "fire", Language.FR, "feu", Language.ES, "incendios");

    private final GroupQueries groups;
    private final EditionQueries editions;
    private final ThemeQueries themes;
    private final WorkPlanQueries plans;
    private final SeatQueries seats;
    private final UpdateProposalQueries proposals;
    private final Persons persons;

    public Addresses(
            GroupQueries groups,
            EditionQueries editions,
            ThemeQueries themes,
            WorkPlanQueries plans,
            SeatQueries seats,
            UpdateProposalQueries proposals,
            Persons persons) {
        this.groups = groups;
        this.editions = editions;
        this.themes = themes;
        this.plans = plans;
        this.seats = seats;
        this.proposals = proposals;
        this.persons = persons;
    }

    /** The demo account of a co-chair or coordinator whose pages are in that language. */
    public static String coChairReading(Language language) {
        return switch (language) {
            case EN -> COORDINATOR;
            case FR -> WRITER;
            case ES -> "co-chair.energy.mx.public";
        };
    }

    /** Every page that the account of {@link #coChairReading} may open, refusals included. */
    public List<String> all(Language language) {
        PersonId reader = persons.ofSample(coChairReading(language));
        return PersonAuthentication.call(reader, () -> {
            MilestoneRow agreed = milestone("forestry");
            Stream<String> everybody = Stream.of(
                    "/",
                    "/groups",
                    "/search",
                    "/search?q=fuego+feu+fire&kind=milestone&group=nowhere",
                    "/search?q=" + WORD_OF_THE_SAMPLE.get(language),
                    "/groups/forestry",
                    "/groups/forestry/plan",
                    "/groups/forestry/plan?view=timeline",
                    "/groups/forestry/plan?view=timeline&zoom=quarter",
                    "/groups/forestry/plan?open=" + agreed.id().value(),
                    "/groups/forestry/plan/print",
                    "/groups/forestry/plan/print?language=es",
                    "/plans/print",
                    "/groups/forestry/plan/compare",
                    "/groups/forestry/plan/carry-over",
                    "/groups/forestry/updates",
                    "/groups/forestry/updates?show=all",
                    "/groups/forestry/updates?country=us&milestone="
                            + agreed.id().value(),
                    "/groups/energy/updates",
                    "/groups/forestry/people",
                    "/groups/agri-business/plan",
                    "/groups/energy?edition=2021",
                    "/milestones/" + agreed.id().value(),
                    "/dashboard",
                    "/dashboard?edition=2021",
                    "/dashboard/rows?signal=divergence",
                    "/editions",
                    "/editions/themes",
                    "/profile",
                    "/nowhere");
            Stream<String> own = switch (language) {
                case EN -> draft("human-capital");
                case FR -> Stream.empty();
                case ES -> draft("energy");
            };
            return Stream.concat(everybody, own).toList();
        });
    }

    /** The pages that only the coordinators of Canada may open, refusals not included. */
    public List<String> ofCoordinators() {
        PersonId reader = persons.ofSample(COORDINATOR);
        return PersonAuthentication.call(reader, () -> {
            String theme = "/editions/themes/" + themes.all().getFirst().id().value();
            String seat = "/groups/environment/seats/ca-public";
            SeatRef ref = new SeatRef(groups.byCode("environment").id(), Country.CA, Sector.PUBLIC);
            String holding =
                    seats.toChange(ref).holder().orElseThrow().id().value().toString();
            return List.of(
                    "/editions",
                    "/editions/new",
                    "/editions/" + editions.named(null).code() + "/stage",
                    "/editions/themes",
                    "/editions/themes/new",
                    theme + "/edit",
                    theme + "/end",
                    "/groups/environment/people",
                    seat,
                    seat + "/take/holder",
                    seat + "/take/secretary",
                    seat + "/end/" + holding,
                    "/groups/environment/seats/ca-private",
                    "/groups/environment/seats/ca-private/take/holder");
        });
    }

    /** The pages on which Canada's co-chair of forestry writes updates. */
    public List<String> ofWriters() {
        return PersonAuthentication.call(persons.ofSample(WRITER), () -> {
            MilestoneRow milestone = milestone("forestry");
            String page = "/milestones/" + milestone.id().value();
            String goal = "/goals/" + plan("forestry").goals().getFirst().id().value();
            return List.of(
                    "/groups/forestry/check-in",
                    page + "/update/ca",
                    correction(milestone),
                    page + "/due",
                    goal + "/value");
        });
    }

    /** The pages on which a lead member proposes updates. */
    public List<String> ofLeadMembers() {
        PersonId reader = persons.ofSample(LEAD_MEMBER);
        return PersonAuthentication.call(
                reader,
                () -> plan("forestry").goals().stream()
                        .flatMap(goal -> goal.milestones().stream())
                        .filter(milestone -> proposals.mayPropose(milestone).isPresent())
                        .limit(1)
                        .map(milestone -> "/milestones/" + milestone.id().value())
                        .flatMap(page -> Stream.of(page, page + "/propose"))
                        .toList());
    }

    private String correction(MilestoneRow milestone) {
        UpdateRow words = plans.milestone(milestone.id()).updates().stream()
                .filter(update -> update.country() == Country.CA && update.newestWords())
                .findFirst()
                .orElseThrow();
        return "/milestones/" + milestone.id().value() + "/update/ca?corrects="
                + words.id().value();
    }

    private Stream<String> draft(String group) {
        PlanDetails plan = plan(group);
        GoalRow goal = plan.goals().getFirst();
        MilestoneRow milestone = milestone(group);
        return Stream.of(
                "/groups/" + group + "/plan",
                "/groups/" + group + "/plan/carry-over",
                "/groups/" + group + "/plan/goals/new",
                "/goals/" + goal.id().value() + "/edit",
                "/goals/" + goal.id().value() + "/drop",
                "/goals/" + goal.id().value() + "/milestones/new",
                "/milestones/" + milestone.id().value(),
                "/milestones/" + milestone.id().value() + "/edit",
                "/milestones/" + milestone.id().value() + "/drop");
    }

    private PlanDetails plan(String group) {
        return plans.plan(groups.byCode(group).id(), editions.named(null).id()).orElseThrow();
    }

    /** The group's first milestone that is neither closed nor dropped. */
    private MilestoneRow milestone(String group) {
        return plan(group).goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(milestone -> milestone.closed() == null && !milestone.isDropped())
                .findFirst()
                .orElseThrow();
    }
}
