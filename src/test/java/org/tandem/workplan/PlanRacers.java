package org.tandem.workplan;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.agreement.AgreementService;
import org.tandem.groups.HoldingPart;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;
import org.tandem.testing.SmallPartnership;

/** The services, and the people who race over plans. */
@TestComponent
final class PlanRacers {

    final SmallPartnership partnership;
    final PlanTable table;
    final WorkPlanService plans;
    final PlanLifeService life;
    final AgreementService agreement;

    PlanRacers(
            SmallPartnership partnership,
            PlanTable table,
            WorkPlanService plans,
            PlanLifeService life,
            AgreementService agreement) {
        this.partnership = partnership;
        this.table = table;
        this.plans = plans;
        this.life = life;
        this.agreement = agreement;
    }

    /** @param secretary who prepares for Canada and agrees nothing */
    record Group(GroupId id, Map<Country, List<PersonId>> people, PersonId secretary) {

        PersonId somebody(Country country, Random random) {
            List<PersonId> own = people.getOrDefault(country, List.of());
            return own.get(random.nextInt(own.size()));
        }

        boolean prepares(PersonId person) {
            return person.equals(secretary);
        }
    }

    /** A group whose countries have a holder and an alternate each, who is the same person, and Canada a secretary. */
    Group gather() {
        GroupId group = partnership.group();
        PersonId both = partnership.seated(group, Country.CA, HoldingPart.ALTERNATE);
        partnership.seat(both, group, Country.MX, Sector.PUBLIC, HoldingPart.ALTERNATE);
        PersonId secretary = partnership.seated(group, Country.CA, HoldingPart.SECRETARY);
        return new Group(
                group,
                Map.of(
                        Country.CA, List.of(partnership.coChair(group, Country.CA), both, secretary),
                        Country.MX, List.of(partnership.coChair(group, Country.MX), both)),
                secretary);
    }

    PlanRace race(Group group, long seed) {
        EditionId edition = partnership.edition();
        MilestoneId milestone = new MilestoneId(UUID.randomUUID());
        PersonId writer = group.people().getOrDefault(Country.CA, List.of()).getFirst();
        PlanId plan = SmallPartnership.as(writer, () -> {
            PlanId opened = plans.open(group.id(), edition);
            GoalId goal = new GoalId(UUID.randomUUID());
            plans.addGoal(goal, opened, new GoalDraft(AgreedPlan.text("A goal"), null, null), false);
            plans.addMilestone(milestone, goal, AgreedPlan.milestone("A milestone"), false, null);
            return opened;
        });
        return new PlanRace(this, group, plan, milestone, seed);
    }
}
