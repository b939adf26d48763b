package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.Language;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;

/** What a plan says becomes of what the plan before left is text that both countries agree to: nothing changes it after. */
@OfTwoCountries
@Transactional
class CarriedWordsTest {

    @Autowired
    private CarryOverQueries choices;

    @Autowired
    private LivingPlan living;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private WorkPlanService plans;

    @Autowired
    private WorkPlanQueries queries;

    @Autowired
    private CarryOverService carryOver;

    private Scene before;
    private EditionId next;

    @BeforeEach
    void closeAMilestoneInTheNextPlan() {
        before = agreedPlan.draft();
        living.agreeByBoth(before);
        next = partnership.edition();
        PlanId plan = as(before.canada(), () -> plans.open(before.group(), next));
        SubjectRef milestone = SubjectRef.of(SubjectKind.MILESTONE, before.milestone());
        PersonAuthentication.run(
                before.canada(),
                () -> carryOver.choose(plan, milestone, null, new CarryOverDraft(CarryChoice.CLOSED, "", Language.EN)));
    }

    @Test
    void aMinorRevisionOfThePlanBeforeLeavesTheWordsOfTheChoice() {
        living.open(before, before.canada());
        living.edit(before, before.canada(), "A mile stone");
        living.reviseMinor(before, before.canada(), Country.CA);

        assertThat(as(
                        before.mexico(),
                        () -> choices.chosen(
                                queries.nextVersion(before.group(), next).orElseThrow())))
                .extracting(CarryOverRow::title)
                .containsExactly(AgreedPlan.text("A milestone"));
    }
}
