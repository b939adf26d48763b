package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.demo.database.DataFolder;
import org.tandem.demo.database.EmbeddedDatabase;

class LaunchTest {

    @TempDir
    private Path data;

    @Test
    void busyPortEndsWithOneLine() throws Exception {
        try (var socket = new ServerSocket(0)) {
            String port = Integer.toString(socket.getLocalPort());
            assertRefused("Port " + port + " cannot be used", "--port", port);
        }
    }

    @Test
    void dataThatALiveTandemUsesEndWithOneLine() throws Exception {
        try (var _ = DataFolder.claim(data)) {
            assertRefused(
                    "is used by a Tandem that runs (process "
                            + ProcessHandle.current().pid() + ")",
                    "--data",
                    data.toString());
        }
    }

    @Test
    void databaseThatDoesNotAnswerEndsWithOneLine() throws Exception {
        assertRefused(
                "The database of --database cannot be used", "--database", "postgresql://nobody@127.0.0.1:1/none");
    }

    @Test
    void unknownOptionEndsWithOneLine() throws Exception {
        assertRefused("Unknown option --prot", "--prot", "8081");
    }

    @Test
    void startingOverWithoutAnAnswerDeletesNothing() throws Exception {
        try (var database = EmbeddedDatabase.in(DataFolder.claim(data))) {
            database.start();
        }
        assertRefused("Nothing was deleted", "--fresh", "--data", data.toString());
        try (var folder = DataFolder.claim(data)) {
            assertThat(folder.isEmpty()).isFalse();
        }
    }

    @Test
    void terminationStopsTheApplicationBeforeItsDatabase() throws Exception {
        try (var child = ChildJvm.start(
                SmallApplication.OPTIONS, SmallApplication.class, "--port", freePort(), "--data", data.toString())) {
            assertThat(child.nextLine()).isEqualTo(SmallApplication.READY);
            child.terminate();
            assertThat(child.status()).as(child.errors()).isEqualTo(128 + 15);
        }
        assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
        try (var database = EmbeddedDatabase.in(DataFolder.claim(data))) {
            database.start();
            try (var connection = DriverManager.getConnection(database.jdbcUrl());
                    var rows = connection.createStatement().executeQuery("select word from farewell")) {
                assertThat(rows.next()).isTrue();
            }
        }
    }

    private static String freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private static void assertRefused(String reason, String... arguments) throws Exception {
        try (var child = ChildJvm.start(List.of(), DemoTandem.class, arguments)) {
            assertThat(child.status()).isEqualTo(1);
            assertThat(child.errors().lines().filter(line -> !line.endsWith("[y/N] ")))
                    .singleElement()
                    .asString()
                    .contains(reason);
        }
    }
}
