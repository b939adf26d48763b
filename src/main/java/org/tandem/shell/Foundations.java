package org.tandem.shell;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.tandem.shared.IdGenerator;

/** Time and identity, the two things that no code may take from the air, and the work that time alone sets off. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Foundations {

    /** The machine's clock, unless the application was given another one. */
    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Ids of the same millisecond still come in the order in which they were made. */
    @Bean
    IdGenerator idGenerator(Clock clock) {
        return Generators.timeBasedEpochGenerator(new SecureRandom(), new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        })::generate;
    }
}
