package org.tandem.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.IndicatorQueries;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.WorkPlanQueries;

/** What goals are at costs a plan's page one statement, and nothing where they are measured by nothing. */
@TandemTest
@Transactional
@Import({Persons.class, CountedStatements.class})
class IndicatorStatementsTest {

    @Autowired
    private IndicatorQueries indicators;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private GroupQueries groups;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Persons persons;

    @Test
    void allGoalsCostOneStatementAndNoneNothing() {
        assertThat(statementsFor("forestry", 2)).isEqualTo(1);
        assertThat(statementsFor("mining", 0)).isZero();
    }

    private long statementsFor(String group, int measured) {
        PersonId reader = persons.ofSample("coordinator.ca");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return as(reader, () -> {
                PlanDetails plan = plans.plan(
                                groups.byCode(group).id(), editions.named(null).id())
                        .orElseThrow();
                statements.reset();
                assertThat(indicators.of(plan)).hasSize(measured);
                return statements.count();
            });
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
