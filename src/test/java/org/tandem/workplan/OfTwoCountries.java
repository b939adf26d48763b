package org.tandem.workplan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.testing.TestClock;

/** A test of plans and closures that two countries agree to; all of these share one application with a clock of their own. */
@TandemTest
@Import({
    Persons.class,
    SmallPartnership.class,
    AgreedPlan.class,
    LivingPlan.class,
    PlanTable.class,
    PlanRacers.class,
    ClosureTable.class,
    ClosureRacers.class,
    TestClock.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OfTwoCountries {}
