package org.tandem.measure;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.testing.Browser;
import org.tandem.testing.Persons;
import org.tandem.testing.Places;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;

/**
 * {@code ./tandem measure keystrokes}: a check-in of six milestones in Spanish, from home to posted, by keyboard alone: three
 * still true, two changed with a point each, one with nothing to report.
 */
@TandemTest
@Import({Persons.class, Places.class, SmallPartnership.class, LongHistory.class})
class KeystrokesMeasure {

    private static final String ACCOUNT = "co-chair.forestry.mx.public";
    private static final String POINT = "Se celebraron dos talleres con los estados y las provincias.";
    private static final int MILESTONES = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private LongHistory history;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private Persons persons;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void measure(Browser.Size size) {
        sixMilestones();
        try (Browser browser = new Browser("http://localhost:" + port, Locale.forLanguageTag("es"))) {
            browser.resize(size);
            browser.open("/");
            browser.driver()
                    .findElement(By.cssSelector("button[value='" + ACCOUNT + "']"))
                    .click();
            browser.find("link", "Informe de avances del…");
            CountedKeys keys = new CountedKeys(browser);
            long before = System.nanoTime();
            keys.tabTo("a[href*='check-in']");
            keys.press(Keys.ENTER);
            browser.find("heading", "Informe de avances del…");
            for (int card = 0; card < MILESTONES; card++) {
                answer(keys, card);
            }
            keys.tabTo(".check-in-bar [theme~='primary']");
            keys.press(Keys.ENTER);
            browser.see("Se publicaron 6 avances.");
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d keystrokes, %d of them the words, 2 pages, %.1f s without the time to think and type%n",
                    size,
                    keys.count(),
                    2 * POINT.length(),
                    Duration.ofNanos(System.nanoTime() - before).toMillis() / 1000.0);
        }
    }

    private static void answer(CountedKeys keys, int card) {
        keys.tabTo(".check-in-card:nth-of-type(%d) input[type=radio]".formatted(card + 1));
        if (card % 3 == 0) {
            keys.press(Keys.SPACE);
        } else if (card % 3 == 1) {
            keys.press(Keys.ARROW_DOWN);
            keys.tabTo(".check-in-card .kept-point-1 textarea");
            keys.press(POINT);
        } else {
            keys.press(Keys.ARROW_UP);
        }
    }

    /** The account's holder sits in one group alone, and all of its milestones wait. */
    private void sixMilestones() {
        PersonId mexico = persons.ofSample(ACCOUNT);
        GroupId group = partnership.group();
        jdbc.sql("update seat_holding set held_until = held_from - 1 where person_id = :person")
                .param("person", mexico.value())
                .update();
        places.give(mexico, Role.CO_CHAIR, Country.MX, group);
        history.plan(
                group,
                SmallPartnership.as(mexico, () -> editions.named(null).id()),
                partnership.coChair(group, Country.CA),
                mexico,
                MILESTONES,
                1);
        // What the plan came with was said in the quarter before.
        jdbc.sql("""
                update progress_update set period = '2020-Q1' where milestone_id in (
                  select m.id from milestone m join work_plan p on p.id = m.plan_id where p.group_id = :group)
                """).param("group", group.value()).update();
    }
}
