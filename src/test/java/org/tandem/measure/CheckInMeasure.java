package org.tandem.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.tandem.checkin.CheckInQueries;
import org.tandem.checkin.DraftField;
import org.tandem.checkin.DraftService;
import org.tandem.checkin.FieldText;
import org.tandem.checkin.SavedField;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.MilestoneId;

/** {@code ./tandem measure check-in}: opening it on a plan of 40 milestones after 25 past editions, and keeping a field. */
@TandemTest
@Import({Persons.class, LongHistory.class, CountedStatements.class, ServerTimes.class})
class CheckInMeasure {

    private static final UUID PAGE = UUID.randomUUID();

    private static final String ACCOUNT = "co-chair.forestry.ca.public";
    private static final String ROW = "Milestone 4.7 of a plan of usual length";
    private static final int MILESTONES = 40;
    private static final int PAST_EDITIONS = 25;
    private static final int WARM_UP = 200;
    private static final int TIMES = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private LongHistory history;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private ServerTimes server;

    @Autowired
    private CheckInQueries checkIns;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private DraftService drafts;

    @Autowired
    private GroupQueries groups;

    @Autowired
    private Persons persons;

    @Test
    void measure() {
        PersonId canada = persons.ofSample(ACCOUNT);
        PersonId mexico = persons.ofSample("co-chair.forestry.mx.public");
        GroupId group = as(canada, () -> groups.byCode("forestry").id());
        for (int past = 0; past < PAST_EDITIONS; past++) {
            history.plan(group, history.edition(1990 + past), canada, mexico, MILESTONES, 2);
        }
        EditionId now = history.edition(2031);
        MilestoneId first =
                history.plan(group, now, canada, mexico, MILESTONES, 4).getFirst();
        read(group, canada);
        OpenedPages pages = new OpenedPages(port, ACCOUNT, statements, server);
        pages.open("check-in", "/groups/forestry/check-in?edition=2031x&country=ca", ROW);
        pages.open("a year of 320 updates", "/groups/forestry/updates?edition=2031x", ROW);
        keep(first, canada);
    }

    private void read(GroupId group, PersonId person) {
        Timings reading = new Timings("its rows are read, service and database");
        Edition edition = as(person, () -> editions.named("2031x"));
        for (int time = 0; time < WARM_UP; time++) {
            PersonAuthentication.run(person, () -> checkIns.checkIn(group, edition, Country.CA));
        }
        for (int time = 0; time < TIMES; time++) {
            reading.time(() -> PersonAuthentication.run(person, () -> checkIns.checkIn(group, edition, Country.CA)));
        }
        System.out.println(reading);
    }

    private void keep(MilestoneId milestone, PersonId person) {
        Timings keeping = new Timings("a field is kept, service and database");
        SavedField last = null;
        for (int time = 0; time < WARM_UP + TIMES; time++) {
            FieldText text = new FieldText(
                    PAGE, DraftField.POINT_1, "Words as they are typed, " + time, last == null ? 0 : last.revision());
            Supplier<SavedField> save = () -> as(person, () -> drafts.save(milestone, Country.CA, null, text))
                    .field();
            last = time < WARM_UP ? save.get() : keeping.timed(save);
        }
        statements.reset();
        FieldText words = new FieldText(
                PAGE,
                DraftField.POINT_1,
                "The last words",
                Objects.requireNonNull(last).revision());
        last = as(person, () -> drafts.save(milestone, Country.CA, null, words)).field();
        assertThat(last.value()).isEqualTo("The last words");
        System.out.println(keeping);
        System.out.println("statements to keep it, rights included: " + statements.count());
    }
}
