package org.tandem.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.tandem.demo.database.EmbeddedDatabase;

/**
 * A real PostgreSQL that lives as long as the tests' JVM. Every application context gets an empty database of its own, so
 * that contexts never see each other's rows.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Makes an empty database and returns its JDBC address, user and password included. */
    public static String create() {
        return Server.RUNNING.createDatabase("tandem_" + COUNT.incrementAndGet());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + create()).applyTo(context);
    }

    /** Started by the first test that needs it. */
    private static final class Server {
        static final EmbeddedDatabase RUNNING = EmbeddedDatabase.temporary();
    }
}
