package org.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tandem.testing.TestDatabase;

class FirstAdministratorTest {

    private final List<Object> events = new ArrayList<>();
    private JdbcClient jdbc;

    @BeforeEach
    void emptyTandem() {
        var database = new DriverManagerDataSource(TestDatabase.create());
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
    }

    @Test
    void isRegisteredOnceInAnEmptyTandem() {
        start("first@example.com");
        start("second@example.com");

        assertThat(jdbc.sql("select email from person").query(String.class).list())
                .containsExactly("first@example.com");
        UUID id = jdbc.sql("select id from person").query(UUID.class).single();
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(
                                ((FirstAdministratorRegistered) event).person().value())
                        .isEqualTo(id));
    }

    private void start(String email) {
        var first = new FirstAdministrator(new PersonRepository(jdbc), UUID::randomUUID, events::add);
        new FirstAdministratorAtStart(email, email, first).run(new DefaultApplicationArguments());
    }
}
