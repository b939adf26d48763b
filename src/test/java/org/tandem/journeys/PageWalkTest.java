package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.testing.Addresses;
import org.tandem.testing.Axe;
import org.tandem.testing.Browser;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

/** Walks over every page in each language: axe finds nothing in either theme, and at 320 px nothing scrolls sideways. */
@TandemTest
@Import({Persons.class, Addresses.class})
class PageWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    Addresses addresses;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void everyPageIsForEveryone(Language language) {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = browser(language)) {
            browser.open("/");
            check(browser, "the demo's sign-in page", wrong);
        }
        walk(Addresses.coChairReading(language), language, addresses.all(language), wrong);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfTheCoordinatorsIsForEveryone(Language language) {
        List<String> wrong = new ArrayList<>();
        walk(Addresses.COORDINATOR, language, addresses.ofCoordinators(), wrong);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfTheWritersIsForEveryone(Language language) {
        List<String> wrong = new ArrayList<>();
        walk(Addresses.WRITER, language, addresses.ofWriters(), wrong);
        walk(Addresses.LEAD_MEMBER, language, addresses.ofLeadMembers(), wrong);
        assertThat(wrong).isEmpty();
    }

    /** Each person of the sample reads one language; theirs is changed for the walk. */
    private void walk(String account, Language language, List<String> pages, List<String> wrong) {
        PersonId person = persons.ofSample(account);
        Language own = language(person);
        try (Browser browser = browser(language)) {
            persons.reading(language, person);
            browser.open("/");
            signIn(browser, account);
            for (String page : pages) {
                browser.open(page);
                check(browser, page, wrong);
            }
        } finally {
            persons.reading(own, person);
        }
    }

    private Browser browser(Language language) {
        return new Browser("http://localhost:" + port, Locale.forLanguageTag(language.code()));
    }

    private Language language(PersonId person) {
        return Language.valueOf(jdbc.sql("select language from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single());
    }

    private static void check(Browser browser, String page, List<String> wrong) {
        browser.preferDark(false);
        Axe.violations(browser).forEach(violation -> wrong.add(page + " (light): " + violation));
        browser.preferDark(true);
        Axe.violationsOfColour(browser).forEach(violation -> wrong.add(page + " (dark): " + violation));
        browser.preferDark(false);
        browser.resize(Browser.Size.NARROW);
        long sideways = browser.sidewaysOverflow();
        if (sideways > 0) {
            wrong.add("%s scrolls sideways by %d px at 320 px".formatted(page, sideways));
        }
        browser.resize(Browser.Size.WIDE);
    }

    private static void signIn(Browser browser, String account) {
        browser.driver()
                .findElement(By.cssSelector("button[value='" + account + "']"))
                .click();
        browser.waitUntilIdle();
    }
}
