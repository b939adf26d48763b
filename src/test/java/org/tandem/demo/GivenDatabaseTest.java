package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.demo.database.CannotStart;
import org.tandem.demo.database.EmbeddedDatabase;

class GivenDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://host/name?user=ana, jdbc:postgresql://host/name?user=ana",
        "postgresql://host/name, jdbc:postgresql://host/name",
        "postgresql://ana@host:5433/name, jdbc:postgresql://host:5433/name?user=ana",
        "postgresql://ana:p%40s+s@host/name?sslmode=require, jdbc:postgresql://host/name?user=ana&password=p%40s%2Bs&sslmode=require"
    })
    void bothWaysToWriteAnAddressAreTaken(String address, String jdbcUrl) {
        assertThat(GivenDatabase.at(address).jdbcUrl()).isEqualTo(jdbcUrl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host", "mysql://host/name", "jdbc:h2:mem:x", "postgresql://ana:se cret@host/name"})
    void anythingElseIsRefusedWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> GivenDatabase.at(address))
                .isInstanceOf(CannotStart.class)
                .hasMessageNotContaining("se cret");
    }

    @Test
    void databaseThatAnswersIsUsable() {
        try (var database = EmbeddedDatabase.temporary()) {
            GivenDatabase.at(database.jdbcUrl()).requireUsable();
        }
    }
}
