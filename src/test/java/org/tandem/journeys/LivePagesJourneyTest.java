package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.testing.Persons;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Obstacle;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.WorkPlanQueries;

/** What somebody else does shows on the pages that are open, and disturbs nobody who types there. */
@JourneyTest
@Import(Persons.class)
class LivePagesJourneyTest extends VisitorJourney {

    private static final String MILESTONE = "Agree on the crews and equipment to exchange next fire season";
    private static final String CO_CHAIR = "Secretary, Canada, public — Forestry";
    private static final String OF_MEXICO = "co-chair.forestry.mx.public";

    @Autowired
    private ProgressService progress;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private Persons persons;

    LivePagesJourneyTest() {
        super(Locale.CANADA, CO_CHAIR);
    }

    @Test
    void anUpdateShowsOnTheMilestoneThatIsOpenWhileOneTypesThere() {
        visitor.become(CO_CHAIR);
        MilestoneId milestone = milestone(visitor.openMilestone("forestry", MILESTONE));
        browser.script("document.querySelector('.update').dataset.seen = 'true'");
        WebElement field = browser.find("textbox", "Your comment");
        field.sendKeys("Half a sentence");

        post(milestone, "Mexico says this live.");

        browser.see("Mexico says this live.");
        assertThat(browser.count(".update[data-seen]"))
                .as("what stood there before is not made anew")
                .isEqualTo(1);
        assertThat(browser.typed("Your comment")).isEqualTo("Half a sentence");
        assertThat(browser.isFocused("textbox", "Your comment")).isTrue();
        field.sendKeys(" goes on", Keys.TAB);
        assertThat(browser.typed("Your comment")).isEqualTo("Half a sentence goes on");
    }

    @Test
    void anUpdateShowsOnEveryPageThatDisplaysIt() {
        visitor.become(CO_CHAIR);
        MilestoneId milestone = milestone(visitor.openMilestone("forestry", MILESTONE));
        for (String page : List.of("/groups/forestry/plan", "/groups/forestry", "/groups/forestry/check-in")) {
            browser.open(page);
            String said = "Seen on " + page;
            MilestoneStatus status = page.endsWith("plan") ? MilestoneStatus.DELAYED : MilestoneStatus.AT_RISK;
            post(milestone, status, said);
            if (page.endsWith("plan")) {
                browser.see("Delayed");
            } else {
                browser.see(said);
            }
        }
    }

    private MilestoneId milestone(String path) {
        return new MilestoneId(UUID.fromString(path.substring("/milestones/".length())));
    }

    private void post(MilestoneId milestone, String said) {
        post(milestone, MilestoneStatus.ON_TRACK, said);
    }

    private void post(MilestoneId milestone, MilestoneStatus status, String said) {
        PersonAuthentication.run(persons.ofSample(OF_MEXICO), () -> {
            UpdateId last = plans.milestone(milestone)
                    .milestone()
                    .facts()
                    .line(Country.MX)
                    .lastUpdate();
            progress.post(
                    milestone,
                    new UpdateDraft(
                            new UpdateId(UUID.randomUUID()),
                            Country.MX,
                            last,
                            null,
                            UpdateKind.CHANGED,
                            status,
                            List.of(said),
                            Obstacle.OTHER,
                            "Rain.",
                            "Go on.",
                            null,
                            Language.ES,
                            List.of(),
                            true));
        });
    }
}
