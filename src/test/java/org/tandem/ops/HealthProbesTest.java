package org.tandem.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.tandem.testing.TandemTest;
import org.tandem.testing.TestDatabase;

/** The probes as the manifests ask them: without signing in, on the management port. */
@TandemTest
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "spring.datasource.hikari.connection-timeout=1000",
            // A database that goes away is a loud thing.
            "logging.level.org.springframework.boot.jdbc=off",
            "logging.level.com.zaxxer.hikari=off",
            "logging.level.org.apache.catalina.loader=off"
        })
@DirtiesContext
class HealthProbesTest {

    @LocalManagementPort
    private int managementPort;

    @Value("${spring.datasource.url}")
    private String database;

    @Test
    void withoutItsDatabaseTandemIsAliveButNotReady() throws Exception {
        assertThat(probe("livenessProbe")).isEqualTo(200);
        assertThat(probe("startupProbe")).isEqualTo(200);
        assertThat(probe("readinessProbe")).isEqualTo(200);

        dropDatabase();

        assertThat(probe("readinessProbe")).isEqualTo(503);
        assertThat(probe("livenessProbe")).isEqualTo(200);
    }

    private void dropDatabase() throws Exception {
        String name = URI.create(database.substring("jdbc:".length())).getPath().substring(1);
        try (var connection = DriverManager.getConnection(TestDatabase.create());
                var statement = connection.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        }
    }

    private int probe(String name) throws Exception {
        var probe = Manifests.container().path(name).path("httpGet");
        assertThat(probe.path("port").stringValue()).isEqualTo("management");
        return status("http://localhost:" + managementPort + probe.path("path").stringValue());
    }

    private static int status(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
