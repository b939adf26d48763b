package org.tandem.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.PlanSheetQueries;
import org.tandem.workplan.PlanSheets;

/** What printing all plans asks of the database does not grow with the groups. */
@TandemTest
@Transactional
@Import({Persons.class, LongHistory.class, CountedStatements.class})
class PrintedPlansTest {

    @Autowired
    private PlanSheetQueries sheets;

    @Autowired
    private LongHistory history;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private GroupQueries groups;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private Persons persons;

    @Test
    void sevenGroupsCostNoStatementMoreThanOne() {
        PersonId canada = persons.ofSample("coordinator.ca");
        PersonId mexico = persons.ofSample("coordinator.mx");
        EditionId edition = history.edition(2041);
        plan("forestry", edition, canada, mexico);
        long one = read(canada, edition, 1);

        for (String group :
                List.of("mining", "energy", "environment", "human-capital", "agri-business", "creativity-culture")) {
            plan(group, edition, canada, mexico);
        }

        assertThat(read(canada, edition, 7)).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    private void plan(String code, EditionId edition, PersonId canada, PersonId mexico) {
        GroupId group = as(canada, () -> groups.byCode(code).id());
        history.plan(group, edition, canada, mexico, 10, 1);
    }

    private long read(PersonId person, EditionId id, int plans) {
        Edition edition = as(person, () -> editions.byId(id));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            statements.reset();
            PlanSheets read = as(person, () -> sheets.all(edition));
            assertThat(read.sheets())
                    .hasSize(plans)
                    .allSatisfy(sheet -> assertThat(sheet.goals())
                            .hasSize(5)
                            .allSatisfy(goal -> assertThat(goal.milestones()).hasSize(2)));
            return statements.count();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
