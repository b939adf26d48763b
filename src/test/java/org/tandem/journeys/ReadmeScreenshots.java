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
