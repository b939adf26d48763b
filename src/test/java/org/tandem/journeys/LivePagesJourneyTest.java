package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentService;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.HoldingRow;
import org.tandem.groups.SeatDetails;
import org.tandem.groups.SeatQueries;
import org.tandem.groups.SeatRef;
import org.tandem.groups.SeatService;
import org.tandem.groups.TermEnd;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.Revision;
import org.tandem.shared.Sector;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.Browser;
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

    @Autowired
    private CommentService comments;

    @Autowired
    private GroupQueries groups;

    @Autowired
    private SeatQueries seats;

    @Autowired
    private SeatService seatService;

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

    @Test
    void twoTalkInTwoLanguagesAndSeeEachOther() {
        visitor.become(CO_CHAIR);
        String page = visitor.openMilestone("forestry", MILESTONE);
        try (Visitor other =
                Visitor.signedIn(port, Locale.of("es", "MX"), "Copresidencia, México, público — Bosques")) {
            Browser there = other.browser();
            there.open(page);
            browser.see("Also here:");
            there.see("También aquí:");

            there.type(
                    "Su comentario",
                    "¿Cuándo llegan las brigadas a **Jalisco**, @Policy analyst, Canadian Forest Service?");
            there.click("button", "Publicar");
            browser.see("¿Cuándo llegan las brigadas");
            assertThat(browser.languageOf("¿Cuándo llegan las brigadas a")).isEqualTo("es");
            browser.see("@Policy analyst, Canadian Forest Service");

            String author = "Unidad de Asuntos Internacionales, CONAFOR";
            WebElement last =
                    browser.driver().findElements(By.cssSelector(".comment")).getLast();
            assertThat(last.getText()).contains("¿Cuándo llegan las brigadas", author);
            press(browser, last.findElements(By.tagName("vaadin-button")).getFirst());
            browser.type("Your reply to " + author, "In the second week of May, all three of them.");
            press(browser, last.findElement(By.cssSelector(".comment-form vaadin-button")));
            there.see("In the second week of May");

            last = there.driver().findElements(By.cssSelector(".thread")).getLast();
            press(there, last.findElements(By.tagName("vaadin-button")).get(2));
            browser.see("Resolved: Co-chair, Mexico, public");
        }
        browser.seeNoMore("Also here:");
    }

    @Test
    void anAnswerThatIsBeingTypedOutlivesWhatItAnswers() {
        visitor.become(CO_CHAIR);
        MilestoneId milestone = milestone(visitor.openMilestone("forestry", MILESTONE));
        SubjectRef subject = SubjectRef.of(SubjectKind.MILESTONE, milestone);
        CommentId asked = new CommentId(UUID.randomUUID());
        run(() -> comments.post(subject, new CommentDraft(asked, null, "A slip of the pen.", Language.EN, false)));
        browser.see("A slip of the pen.");
        WebElement card = browser.driver().findElement(By.id("comment-" + asked.value()));
        press(browser, card.findElements(By.tagName("vaadin-button")).getFirst());
        WebElement field = card.findElement(By.cssSelector("textarea"));
        field.sendKeys("A long and thoughtful");

        run(() -> comments.delete(asked, Revision.FIRST));
        browser.see("Deleted by its author");
        field.sendKeys(" answer");
        assertThat(field.getDomProperty("value")).isEqualTo("A long and thoughtful answer");
        press(browser, card.findElement(By.cssSelector(".comment-form vaadin-button")));
        browser.see("This comment was deleted by whoever wrote it.");
        assertThat(field.getDomProperty("value")).isEqualTo("A long and thoughtful answer");
    }

    private void run(Runnable act) {
        PersonAuthentication.run(persons.ofSample(OF_MEXICO), act);
    }

    @Test
    void whoeverLosesTheirSeatIsShownNothingMore() {
        visitor.become("Alternate, Canada, public — Mining");
        browser.open("/groups/mining/plan");
        browser.find("link", "Comments…");
        GroupId mining = as(
                persons.ofSample("coordinator.ca"),
                () -> groups.byCode("mining").id());
        SeatRef seat = new SeatRef(mining, Country.CA, Sector.PUBLIC);
        PersonAuthentication.run(persons.ofSample("coordinator.ca"), () -> {
            SeatDetails details = seats.toChange(seat);
            HoldingRow alternate = details.present().stream()
                    .filter(holding -> holding.part() == HoldingPart.ALTERNATE)
                    .findFirst()
                    .orElseThrow();
            seatService.end(
                    seat,
                    details.revision(),
                    alternate.id(),
                    new TermEnd(details.today().minusDays(1)));
        });
        browser.find("heading", "You do not hold a place in the Partnership yet");
    }

    private static void press(Browser at, WebElement button) {
        at.script("arguments[0].click();", button);
        at.waitUntilIdle();
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
