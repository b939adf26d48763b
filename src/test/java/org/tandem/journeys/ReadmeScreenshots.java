package org.tandem.journeys;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.tandem.shared.Language;
import org.tandem.testing.Addresses;
import org.tandem.testing.Browser;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

/** Makes the pictures of the README: {@code ./tandem screenshots}. Its name keeps it out of the test run. */
@TandemTest
@Import({Persons.class, Addresses.class})
class ReadmeScreenshots {

    private static final Path FOLDER = Path.of("docs/screenshots");

    @LocalServerPort
    int port;

    @Autowired
    Addresses addresses;

    @Test
    void take() {
        String milestone = addresses.all(Language.FR).stream()
                .filter(address -> address.matches("/milestones/[^/]+"))
                .findFirst()
                .orElseThrow();
        picture("coordinator.ca", Language.EN, "/dashboard", "dashboard-en.png", Browser.Size.WIDE, false);
        picture("co-chair.forestry.ca.public", Language.FR, milestone, "milestone-fr.png", Browser.Size.WIDE, false);
        picture(
                "co-chair.forestry.mx.public",
                Language.ES,
                "/groups/forestry",
                "group-es.png",
                Browser.Size.WIDE,
                false);
        picture(
                "co-chair.forestry.ca.public",
                Language.FR,
                "/groups/forestry/plan",
                "plan-fr-phone-dark.png",
                Browser.Size.NARROW,
                true);
        answer();
        picture(
                "co-chair.forestry.ca.public",
                Language.FR,
                "/groups/forestry/check-in",
                "check-in-fr.png",
                Browser.Size.WIDE,
                false);
        picture(
                "co-chair.forestry.mx.public",
                Language.ES,
                "/groups/forestry/updates",
                "updates-es.png",
                Browser.Size.WIDE,
                false);
        submit();
        picture(
                "co-chair.forestry.mx.public",
                Language.ES,
                "/groups/forestry/plan/agreement",
                "agreement-es.png",
                Browser.Size.WIDE,
                false);
        picture(
                "co-chair.forestry.ca.public",
                Language.FR,
                "/groups/forestry/plan/compare",
                "compare-fr.png",
                Browser.Size.WIDE,
                false);
    }

    /** Canada has begun its check-in: its second milestone changed. */
    private void answer() {
        try (Visitor canada =
                Visitor.signedIn(port, Locale.CANADA_FRENCH, "Coprésidence, Canada, public — Foresterie")) {
            Browser browser = canada.browser();
            browser.open("/groups/forestry/check-in");
            browser.click("radio", "Du nouveau");
            browser.type("Ce qui a été fait", "Les deux ateliers de planification ont eu lieu à Victoria.");
            browser.see("Enregistré à");
        }
    }

    /** Canada rewords a goal in a next version and puts it before both countries. */
    private void submit() {
        try (Visitor canada =
                Visitor.signedIn(port, Locale.CANADA_FRENCH, "Coprésidence, Canada, public — Foresterie")) {
            Browser browser = canada.browser();
            browser.open("/groups/forestry/plan");
            browser.click("button", "Ouvrir la prochaine version");
            browser.click("link", "Modifier l’objectif\u00a0: Comptabiliser…");
            browser.type("Français", "Comptabiliser le carbone forestier sur une base commune");
            browser.click("button", "Enregistrer");
            browser.open("/groups/forestry/plan/agreement");
            browser.click("button", "Soumettre la version 2 pour le Canada");
            browser.see("En attente de la clé du Mexique.");
        }
    }

    private void picture(String account, Language language, String page, String file, Browser.Size size, boolean dark) {
        try (Browser browser = new Browser("http://localhost:" + port, Locale.forLanguageTag(language.code()))) {
            browser.open("/");
            browser.driver()
                    .findElement(By.cssSelector("button[value='" + account + "']"))
                    .click();
            browser.waitUntilIdle();
            browser.resize(size);
            browser.preferDark(dark);
            browser.open(page);
            browser.screenshot(FOLDER.resolve(file));
        }
    }
}
