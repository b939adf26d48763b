package org.tandem.demo.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A started server: where it answers, and what its superuser prepares before the application may come in. */
record Server(int port, Credentials credentials) {

    static final String SUPERUSER = "postgres";

    /** The role the application connects as: it owns its databases and nothing else, as in production. */
    private static final String ROLE = "tandem";

    /** The address of a database, with the application's role and its password. */
    String jdbcUrl(String database) {
        return "%s?user=%s&password=%s".formatted(address(database), ROLE, credentials.password());
    }

    /** Makes the application's role and a database that it owns, where they are missing. */
    void ensureDatabase(String name) {
        try (var connection = DriverManager.getConnection(address("postgres"), SUPERUSER, credentials.password())) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?", ROLE)) {
                // Statements of this kind take no parameters; the password is our own letters and digits.
                execute(connection, "create role %s login password '%s'".formatted(ROLE, credentials.password()));
            }
            if (isMissing(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database %s owner %s".formatted(name, ROLE));
            }
        } catch (SQLException e) {
            throw new CannotStart("The embedded PostgreSQL does not let Tandem in: " + e.getMessage(), e);
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
