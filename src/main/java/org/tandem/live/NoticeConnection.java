package org.tandem.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A connection of its own, outside the pool, on which notices arrive; a pool would give it to others between two of them. */
final class NoticeConnection implements AutoCloseable {

    /** A beat is no notice; it comes back when the way that notices take is whole. */
    private static final String BEAT = "beat ";

    private static final int SECONDS_TO_ANSWER = 10;

    private final Connection connection;
    private final PGConnection notices;
    private final String beat = BEAT + UUID.randomUUID();
    private boolean beating;

    private NoticeConnection(Connection connection) throws SQLException {
        this.connection = connection;
        notices = connection.unwrap(PGConnection.class);
    }

    static NoticeConnection open(JdbcConnectionDetails database) throws SQLException {
        Properties properties = new Properties();
        set(properties, "user", database.getUsername());
        set(properties, "password", database.getPassword());
        properties.setProperty("ApplicationName", "tandem-live");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", String.valueOf(SECONDS_TO_ANSWER));
        properties.setProperty("socketTimeout", String.valueOf(SECONDS_TO_ANSWER));
        NoticeConnection opened = new NoticeConnection(DriverManager.getConnection(database.getJdbcUrl(), properties));
        opened.execute("listen " + NoticeListener.CHANNEL);
        return opened;
    }

    /**
     * Waits for notices, and sends a beat after each silence.
     *
     * @return what arrived, beats left out
     * @throws SQLException when the connection is lost, or a beat did not come back: notices may be missing then
     */
    Stream<String> await(int silenceMs) throws SQLException {
        PGNotification[] arrived = notices.getNotifications(silenceMs);
        if (arrived == null || arrived.length == 0) {
            if (beating) {
                throw new SQLException("A beat did not come back: is the database reached through a pooler?");
            }
            beating = true;
            execute("select pg_notify('" + NoticeListener.CHANNEL + "', '" + beat + "')");
            return Stream.empty();
        }
        beating = false;
        return Stream.of(arrived).map(PGNotification::getParameter).filter(text -> !text.startsWith(BEAT));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void set(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
