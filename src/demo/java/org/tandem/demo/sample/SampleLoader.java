package org.tandem.demo.sample;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tandem.demo.sample.files.Sample;
import org.tandem.demo.sample.files.SampleFiles;
import org.tandem.people.FirstAdministrator;
import org.tandem.shared.PartnershipDay;

/**
 * Fills a Tandem that knows nobody, before the application says that it is ready. In one transaction: a first start that
 * is killed leaves an empty Tandem, and the next one begins anew.
 */
@Component
@Profile("demo")
class SampleLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final FirstAdministrator first;
    private final PeopleRows people;
    private final GroupRows groups;
    private final EditionRows editions;
    private final ThemeRows themes;
    private final PlanRows plans;
    private final SettableClock clock;
    private final TransactionOperations transaction;

    SampleLoader(
            FirstAdministrator first,
            PeopleRows people,
            GroupRows groups,
            EditionRows editions,
            ThemeRows themes,
            PlanRows plans,
            SettableClock clock,
            TransactionOperations transaction) {
        this.first = first;
        this.people = people;
        this.groups = groups;
        this.editions = editions;
        this.themes = themes;
        this.plans = plans;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!first.isMissing()) {
            return;
        }
        long start = System.nanoTime();
        Sample sample = SampleFiles.read(PartnershipDay.today(clock));
        transaction.executeWithoutResult(status -> load(sample));
        LOG.info(
                "Loaded the sample partnership in {} ms",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private void load(Sample sample) {
        Known known = new Known();
        clock.at(Chronicle.morning(sample.firstDay()), () -> people.begin(sample, known));
        Chronicle chronicle = new Chronicle();
        people.note(sample, known, chronicle);
        groups.note(sample, known, chronicle);
        editions.noteOpenings(sample, known, chronicle);
        themes.note(sample, known, chronicle);
        plans.note(sample, known, chronicle);
        editions.noteStages(sample, known, chronicle);
        chronicle.replay(clock, known.people());
    }
}
