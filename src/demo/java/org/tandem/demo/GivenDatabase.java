package org.tandem.demo;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringJoiner;
import org.tandem.demo.database.CannotStart;

/** A PostgreSQL that somebody else runs, named with {@code --database}. */
record GivenDatabase(String jdbcUrl) {

    private static final int OLDEST_VERSION = 18;
    private static final int SECONDS_TO_CONNECT = 10;

    /** Takes both ways to write an address: {@code jdbc:postgresql://…} and {@code postgresql://user:password@…}. */
    static GivenDatabase at(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return new GivenDatabase(address);
        }
        try {
            URI uri = new URI(address);
            if ("postgresql".equals(uri.getScheme()) && uri.getRawAuthority() != null) {
                return new GivenDatabase(jdbcUrl(uri));
            }
        } catch (URISyntaxException e) {
            // said below; the message of the exception would repeat the password
        }
        throw new CannotStart("--database takes an address such as postgresql://user:password@host:5432/name.");
    }

    /** The driver wants user and password as parameters, in the same encoding but for the plus sign. */
    private static String jdbcUrl(URI uri) {
        String authority = uri.getRawAuthority();
        int at = authority.lastIndexOf('@');
        var parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        if (at >= 0) {
            String[] userInfo = authority.substring(0, at).replace("+", "%2B").split(":", 2);
            parameters.add("user=" + userInfo[0]);
            if (userInfo.length > 1) {
                parameters.add("password=" + userInfo[1]);
            }
        }
        if (uri.getRawQuery() != null) {
            parameters.add(uri.getRawQuery());
        }
        return "jdbc:postgresql://" + authority.substring(at + 1) + uri.getRawPath() + parameters;
    }

    /** Refuses one that does not answer or is too old for Tandem. */
    void requireUsable() {
        DriverManager.setLoginTimeout(SECONDS_TO_CONNECT);
        try (var connection = DriverManager.getConnection(jdbcUrl)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new CannotStart("The database of --database runs PostgreSQL %d; Tandem needs %d or newer."
                        .formatted(version, OLDEST_VERSION));
            }
        } catch (SQLException e) {
            String firstLine =
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CannotStart("The database of --database cannot be used: " + firstLine, e);
        }
    }
}
