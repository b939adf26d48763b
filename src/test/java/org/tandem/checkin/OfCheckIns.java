package org.tandem.checkin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan;

/** A test of check-ins on plans that both countries agreed to. */
@TandemTest
@Import({
    Persons.class,
    SmallPartnership.class,
    AgreedPlan.class,
    CheckInPartnership.class,
    LeadMember.class,
    ProposedUpdates.class,
    TestClock.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OfCheckIns {}
