package org.tandem.measure;

import static org.tandem.testing.SmallPartnership.as;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.tandem.Tandem;
import org.tandem.cycle.EditionQueries;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentService;
import org.tandem.groups.GroupQueries;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.Browser;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.WorkPlanQueries;

/**
 * {@code ./tandem measure live}: from posting a comment to its showing in a browser, when the browser is served by the replica
 * that posts and by the other one of two behind a proxy; what a change asks of the database; what open pages hold.
 */
@TandemTest
@Import({Persons.class, CountedStatements.class})
class LiveMeasure {

    private static final String READER = "secretary.forestry.ca.public";
    private static final String WRITER = "co-chair.forestry.mx.public";
    private static final int COMMENTS = 100;
    private static final int PAGES = 10;
    private static final int CHANGES = 1_000;

    @LocalServerPort
    private int port;

    @Value("${spring.datasource.url}")
    private String database;

    @Autowired
    private CommentService comments;

    @Autowired
    private GroupQueries groups;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Persons persons;

    private PersonId writer;
    private MilestoneId milestone;

    @BeforeEach
    void choose() {
        writer = persons.ofSample(WRITER);
        milestone = as(
                writer,
                () -> plans.plan(
                                groups.byCode("forestry").id(),
                                editions.named(null).id())
                        .orElseThrow()
                        .milestones()
                        .map(MilestoneRow::id)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void measure() throws InterruptedException, IOException {
        statements.reset();
        post("What one comment asks of the database");
        System.out.println("statements to post a comment, rights and notice included: " + statements.count());
        System.out.println(shown("a comment shows, one replica", port));
        try (ConfigurableApplicationContext other = replica()) {
            int there = Objects.requireNonNull(((WebServerApplicationContext) other).getWebServer())
                    .getPort();
            try (StickyProxy proxy = new StickyProxy(List.of(port, there));
                    Browser first = new Browser("http://localhost:" + proxy.port(), Locale.CANADA)) {
                // Whoever comes second is served by the replica at which nobody posts.
                first.open("/");
                System.out.println(shown("a comment shows, posted at the other of two replicas", proxy.port()));
            }
        }
        statements.stop();
        heap();
    }

    private ConfigurableApplicationContext replica() {
        SpringApplication application = new SpringApplication(Tandem.class);
        application.setAdditionalProfiles("demo");
        return application.run("--server.port=0", "--spring.datasource.url=" + database);
    }

    /** From the call that posts to the words in the page, by the clock of the one machine. */
    private Timings shown(String what, int at) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        try (Browser browser = new Browser("http://localhost:" + at, Locale.CANADA)) {
            signIn(browser);
            browser.open("/milestones/" + milestone.value());
            browser.script("""
                    window.shownAt = {};
                    new MutationObserver(() => {
                      for (const word of document.querySelector('.stream').textContent.match(/Measured-\\w+/g) ?? []) {
                        window.shownAt[word] ??= Date.now();
                      }
                    }).observe(document.querySelector('.stream'), {childList: true, subtree: true, characterData: true});
                    """);
            for (int number = 0; number < COMMENTS; number++) {
                String word = "Measured-" + UUID.randomUUID().toString().substring(0, 8);
                long before = System.currentTimeMillis();
                post("This one is " + word + ".");
                browser.see(word);
                Number shownAt =
                        (Number) Objects.requireNonNull(browser.script("return window.shownAt[arguments[0]];", word));
                nanos.add(TimeUnit.MILLISECONDS.toNanos(shownAt.longValue() - before));
                // The next one is not held back by this one.
                Thread.sleep(400);
            }
        }
        return new Timings(what, nanos);
    }

    private void heap() throws InterruptedException {
        try (Browser browser = new Browser("http://localhost:" + port, Locale.CANADA)) {
            signIn(browser);
            long none = used();
            for (int page = 0; page < PAGES; page++) {
                browser.driver().switchTo().newWindow(WindowType.TAB);
                browser.open("/milestones/" + milestone.value());
            }
            long open = used();
            long after = afterChanges(browser);
            long afterTwice = afterChanges(browser);
            System.out.printf(
                    Locale.ROOT,
                    "heap of an open milestone page: %d kB; after %d changes: %d kB; after as many again: %d kB%n",
                    (open - none) / PAGES / 1024,
                    CHANGES,
                    (after - none) / PAGES / 1024,
                    (afterTwice - none) / PAGES / 1024);
        }
    }

    private long afterChanges(Browser browser) throws InterruptedException {
        String last = "";
        for (int change = 0; change < CHANGES; change++) {
            last = "Change " + UUID.randomUUID() + " of many.";
            post(last);
            Thread.sleep(20);
        }
        browser.see(last);
        return used();
    }

    private static void signIn(Browser browser) {
        browser.open("/");
        browser.driver()
                .findElement(By.cssSelector("button[value='" + READER + "']"))
                .click();
        browser.waitUntilIdle();
    }

    private static long used() throws InterruptedException {
        for (int time = 0; time < 4; time++) {
            System.gc();
            Thread.sleep(300);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void post(String words) {
        PersonAuthentication.run(
                writer,
                () -> comments.post(
                        SubjectRef.of(SubjectKind.MILESTONE, milestone),
                        new CommentDraft(new CommentId(UUID.randomUUID()), null, words, Language.EN, false)));
    }
}
