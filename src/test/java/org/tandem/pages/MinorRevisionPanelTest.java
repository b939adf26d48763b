package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Translation;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanService;

/** Spelling put right in the sample's agreed forestry plan, as the other country reads and contests it. */
class MinorRevisionPanelTest extends KeysPagesTest {

    private static final String AGREEMENT = "groups/forestry/plan/agreement";

    @Autowired
    WorkPlanService service;

    @Autowired
    DraftQueries drafts;

    @BeforeEach
    void canadaPutsSpellingRight() {
        PersonId writer = somebody(Role.CO_CHAIR, Country.CA, "forestry");
        GoalRow goal = addresses.goalOf("forestry");
        PersonAuthentication.run(writer, () -> {
            PlanRow plan = plan("forestry", writer);
            life.openDraft(plan.id(), Objects.requireNonNull(plan.agreed()).version());
            GoalRow inDraft = drafts.goal(goal.id()).goal();
            service.reviseGoal(
                    goal.id(),
                    inDraft.revision(),
                    GoalEdit.titled(
                            inDraft,
                            inDraft.title()
                                    .withTranslation(Language.FR, Translation.approved("Orthographe corrigée"))));
            PlanRow opened = plan("forestry", writer);
            PlanRow.Next draft = Objects.requireNonNull(opened.draft());
            life.reviseMinor(opened.id(), draft.version(), draft.revision(), Country.CA);
        });
    }

    @Test
    void theOtherCountryIsToldOnHomeAndContestsWithAReason() {
        Window window = windowOf(somebody(Role.CO_CHAIR, Country.MX, "forestry"));
        window.open("");
        assertThat(window.text()).contains("minor revision 1.1 of the work plan", "Mexico may contest it until");
        window.open(AGREEMENT);
        assertThat(window.text()).contains("Mexico may contest it until", "Co-chair, Canada, public");
        Form form = new Form(window).press("Contest for Mexico");

        form.press("Send Mexico’s contest");
        assertThat(window.words()).extracting(Words::text).contains("Write something here.");
        form.type("Reason for contesting it", "The word changes the meaning").press("Send Mexico’s contest");

        window.open("");
        assertThat(window.text()).doesNotContain("minor revision 1.1");
    }

    @Test
    void itsOwnCountryIsNotOfferedToContestIt() {
        Window window = windowOf(somebody(Role.ALTERNATE, Country.CA, "forestry"));
        window.open("");
        assertThat(window.text()).doesNotContain("minor revision 1.1");
        window.open(AGREEMENT);
        assertThat(KeysPanelTest.buttons(window)).noneMatch(words -> words.startsWith("Contest"));
    }

    @Test
    void whoContestsWhatWasJustContestedIsToldAndKeepsTheReason() {
        Window mine = windowOf(somebody(Role.CO_CHAIR, Country.MX, "forestry"));
        mine.open(AGREEMENT);
        Form form = new Form(mine).press("Contest for Mexico").type("Reason for contesting it", "My reason");
        Window theirs = windowOf(somebody(Role.ALTERNATE, Country.MX, "forestry"));
        theirs.open(AGREEMENT);
        new Form(theirs)
                .press("Contest for Mexico")
                .type("Reason for contesting it", "Their reason")
                .press("Send Mexico’s contest");

        form.press("Send Mexico’s contest");

        assertThat(mine.text()).contains("This minor revision can no longer be contested", "Their reason");
        assertThat(new Form(mine).typed("What you had written (not sent)")).isEqualTo("My reason");
    }

    /** As it was but for its title. */
}
