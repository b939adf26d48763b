package org.tandem.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.demo.ChildJvm;

class EmbeddedDatabaseTest {

    @TempDir
    private Path data;

    @Test
    void serverThatAKilledTandemLeftBehindIsTakenOver() throws Exception {
        Postmaster left;
        try (var tandem = ChildJvm.start(List.of(), KeptDatabase.class, data.toString())) {
            assertThat(tandem.nextLine()).isEqualTo("saved");
            left = postmaster();
            tandem.kill();
        }
        assertThat(left.runs()).as("PostgreSQL outlives a killed Tandem").isTrue();

        try (var database = started()) {
            assertThat(left.runs()).isFalse();
            assertThat(answer(database, "select word from saved")).isEqualTo("kept");
        }
    }

    @Test
    void whatWasSavedSurvivesTheEndOfAllProcesses() throws Exception {
        try (var tandem = ChildJvm.start(List.of(), KeptDatabase.class, data.toString())) {
            assertThat(tandem.nextLine()).isEqualTo("saved");
            tandem.kill();
            ProcessHandle.of(postmaster().process()).orElseThrow().destroyForcibly();
        }
        try (var database = started()) {
            assertThat(answer(database, "select word from saved")).isEqualTo("kept");
        }
    }

    @Test
    void processThatTookTheNumberOfADeadServerIsLeftAlone() throws Exception {
        try (var database = started()) {
            assertThat(answer(database, "select 1")).isEqualTo("1");
        }
        Path trace = data.resolve("postgresql/postmaster.pid");
        Files.writeString(trace, ProcessHandle.current().pid() + "\n" + data + "\n");
        try (var database = started()) {
            assertThat(answer(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void dataOfAnotherVersionAreRefused() throws Exception {
        started().close();
        Files.writeString(data.resolve("postgresql/PG_VERSION"), "17\n");
        try (var database = EmbeddedDatabase.in(DataFolder.claim(data))) {
            assertThatThrownBy(database::start).isInstanceOf(CannotStart.class).hasMessageContaining("PostgreSQL 17");
        }
    }

    @Test
    void keptDataAreWrittenToTheDiskBeforeTheyAreAcknowledged() throws Exception {
        try (var database = started()) {
            assertThat(
                            answer(
                                    database,
                                    "select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'))"))
                    .isEqualTo("on on on");
        }
    }

    @Test
    void temporaryServerLeavesNothing() throws Exception {
        String url;
        try (var database = EmbeddedDatabase.temporary()) {
            url = database.createDatabase("another");
            assertThat(answer(url, "select current_database() || ' of ' || current_user"))
                    .isEqualTo("another of tandem");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(url)).isInstanceOf(SQLException.class);
    }

    @Test
    void databaseIsClosedToWhoeverDoesNotKnowThePassword() throws Exception {
        try (var database = EmbeddedDatabase.temporary()) {
            String withoutPassword = database.jdbcUrl().replaceFirst("&password=.*", "&password=guess");
            assertThatThrownBy(() -> DriverManager.getConnection(withoutPassword))
                    .hasMessageContaining("password");
        }
    }

    private EmbeddedDatabase started() {
        var database = EmbeddedDatabase.in(DataFolder.claim(data));
        database.start();
        return database;
    }

    private Postmaster postmaster() throws Exception {
        return Postmaster.namedIn(data.resolve("postgresql")).orElseThrow();
    }

    private static String answer(EmbeddedDatabase database, String query) throws SQLException {
        return answer(database.jdbcUrl(), query);
    }

    private static String answer(String url, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
