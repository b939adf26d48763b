package org.tandem.journeys;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.TestPropertySource;
import org.tandem.testing.TandemTest;

/**
 * A {@link TandemTest} that writes what nobody takes back. The property gives the journeys an application and a database
 * that no other tests share; among themselves they report on different milestones of the sample.
 */
@TandemTest
@TestPropertySource(properties = "tandem.journeys=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@interface JourneyTest {}
