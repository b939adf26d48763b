package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A member of an industry association is heard and changes nothing; an observer reads what is agreed and no comments. */
@JourneyTest
class MemberJourneyTest extends VisitorJourney {

    private static final String MILESTONE = "Agree on the crews and equipment to exchange next fire season";
    private static final String MEMBER = "Member, industry association, Canada — Forestry";
    private static final String COMMENT = """
            Our mills can house **forty** people.
            <script>document.title = 'taken over'</script>
            ![camp](https://pictures.tandem.example/camp.png)
            <img src="/images/none.png" onerror="document.title = 'taken over'">""";

    MemberJourneyTest() {
        super(Locale.CANADA, MEMBER);
    }

    @Test
    void aFilterStandsInTheAddressAndSurvivesReloadAndBack() {
        visitor.become(MEMBER);
        browser.open("/groups/forestry/plan");
        browser.type("Text", "incendios");
        browser.see("“incendios”");
        assertThat(browser.path()).contains("text=incendios");
        int rows = browser.count(".milestone-name");
        assertThat(rows).isPositive();

        browser.driver().navigate().refresh();
        browser.see("“incendios”");
        assertThat(browser.count(".milestone-name")).isEqualTo(rows);
        browser.driver().findElement(By.cssSelector(".milestone-name a")).click();
        browser.click("link", "Full page");
        browser.find("heading", "What was agreed");
        browser.driver().navigate().back();
        browser.see("“incendios”");
        assertThat(browser.count(".milestone-name")).isEqualTo(rows);
    }

    @Test
    void whatACommentSaysIsShownAndNothingInItHappens() {
        visitor.become(MEMBER);
        visitor.openMilestone("forestry", MILESTONE);
        browser.type("Your comment", COMMENT);
        browser.click("button", "Post");
        browser.see("<script>document.title = 'taken over'</script>");
        WebElement comment =
                browser.driver().findElements(By.cssSelector("article.comment")).getLast();
        assertThat(comment.findElements(By.tagName("strong")))
                .extracting(WebElement::getText)
                .contains("forty");
        assertThat(comment.findElements(By.cssSelector("img, script"))).isEmpty();
        assertThat(browser.typed("Your comment")).isEmpty();
        assertThat(browser.driver().getTitle()).doesNotContain("taken over");
        assertThat(browser.script("return performance.getEntriesByType('resource')"
                        + ".filter(entry => /pictures.tandem.example|none.png/.test(entry.name)).length;"))
                .isEqualTo(0L);
    }

    @Test
    void nothingToEditIsOfferedAndTypedAddressesAreRefused() {
        visitor.become(MEMBER);
        String milestone = visitor.openMilestone("forestry", MILESTONE);
        for (String act : List.of("Post update (Canada)", "Post update (Mexico)", "Move the due date", "Edit")) {
            assertThat(browser.shows("link", act)).as(act).isFalse();
        }
        browser.open("/groups/forestry/plan");
        assertThat(browser.shows("link", "Add a goal")).isFalse();
        for (String address : List.of(
                milestone + "/update/ca",
                milestone + "/update/mx",
                milestone + "/edit",
                milestone + "/due",
                "/groups/forestry/plan/goals/new")) {
            browser.open(address);
            browser.find("heading", "You may read this but not change it");
            assertThat(browser.status()).as(address).isEqualTo(403);
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (String address : List.of(
                "/milestones/" + UUID.randomUUID(), "/milestones/17", "/groups/none", "/dashboard?edition=1812")) {
            browser.open(address);
            browser.find("heading", "This page was not found");
            assertThat(browser.status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void anObserverReadsTheLinesAndNoComments() {
        visitor.become("Observer — embassy");
        visitor.openMilestone("forestry", "Convenir des équipes et du matériel à échanger"); // they read French
        browser.see("Recibimos la solicitud y confirmamos tres de las cuatro brigadas.");
        assertThat(browser.shows("heading", "Mises à jour")).isTrue();
        assertThat(browser.shows("heading", "Commentaires")).isFalse();
        assertThat(browser.text()).doesNotContain("Our member companies house the crews");
        assertThat(browser.shows("textbox", "Votre commentaire")).isFalse();
    }
}
