package org.tandem.measure;

import static org.tandem.testing.SmallPartnership.as;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.tandem.groups.GroupQueries;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

/** {@code ./tandem measure work-plan}: opening a plan of 40 milestones after 25 past editions, whole and filtered. */
@TandemTest
@Import({Persons.class, LongHistory.class, CountedStatements.class, ServerTimes.class})
class WorkPlanMeasure {

    private static final String ACCOUNT = "co-chair.forestry.ca.public";
    private static final String PAGE = "/groups/forestry/plan?edition=2031x";
    private static final String ROW = "Milestone 4.7 of a plan of usual length";
    private static final int PAST_EDITIONS = 25;
    private static final int MILESTONES = 40;
    private static final int LONGEST = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private LongHistory history;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private ServerTimes server;

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
        history.plan(group, history.edition(2031), canada, mexico, MILESTONES, 2);
        history.plan(group, history.edition(2032), canada, mexico, LONGEST, 1);
        OpenedPages pages = new OpenedPages(port, ACCOUNT, statements, server);
        // The longest first: what it runs through is compiled by the time that the others are timed.
        pages.open("work plan of " + LONGEST + " milestones", PAGE.replace("2031x", "2032x"), ROW);
        pages.open("work plan", PAGE, ROW);
        pages.open("work plan, one milestone by its text", PAGE + "&text=4.7", ROW);
    }
}
