package org.tandem.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own, reached from this machine only and with a password only. The library that packs PostgreSQL
 * for Java would start one too, but always with {@code fsync} off and without a password: no way to keep data.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "tandem";

    private final DataFolder folder;
    private final Cluster cluster;
    private @Nullable Server server;
    private boolean closed;

    private EmbeddedDatabase(DataFolder folder, Durability durability) {
        this.folder = folder;
        this.cluster = new Cluster(Programs.unpacked(), folder.cluster(), durability);
    }

    /** A server, not started yet, on the data kept in the folder; what it acknowledges is on the disk. */
    public static EmbeddedDatabase in(DataFolder folder) {
        return new EmbeddedDatabase(folder, Durability.KEPT);
    }

    /** A server for tests, started: quick, empty, and gone with everything in it at {@link #close} or when the JVM ends. */
    public static EmbeddedDatabase temporary() {
        try {
            Path folder = Files.createTempDirectory("tandem-postgresql");
            var database = new EmbeddedDatabase(DataFolder.claim(folder), Durability.THROWN_AWAY);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            database.start();
            return database;
        } catch (IOException e) {
            throw new CannotStart("No folder for a temporary PostgreSQL: %s.".formatted(Folders.reason(e)), e);
        }
    }

    /**
     * Starts the server, first stopping one that a killed Tandem left on the same data; makes its data directory and an empty
     * database if there are none.
     *
     * @throws CannotStart if the data are of another version of PostgreSQL, PostgreSQL itself refuses, or it was closed
     */
    public synchronized void start() {
        if (closed) {
            throw new CannotStart("Tandem was stopped while it started.");
        }
        try {
            folder.requireReadable();
            cluster.stopLeftBehind();
            var credentials = folder.isEmpty()
                    ? Credentials.make(folder.passwordFile())
                    : Credentials.read(folder.passwordFile());
            cluster.initialise(credentials.file());
            server = new Server(cluster.start(), credentials);
            server.ensureDatabase(DATABASE);
        } catch (IOException e) {
            throw new CannotStart("Cannot keep data in %s: %s.".formatted(folder, Folders.reason(e)), e);
        }
    }

    /** The address of the application's database, with the role that owns it and its password. */
    public String jdbcUrl() {
        return started().jdbcUrl(DATABASE);
    }

    /** Makes one more database, empty and owned like the first one, and returns its address. */
    public String createDatabase(String name) {
        started().ensureDatabase(name);
        return started().jdbcUrl(name);
    }

    private synchronized Server started() {
        if (server == null) {
            throw new IllegalStateException("The database is not started");
        }
        return server;
    }

    /** Stops the server and gives the folder back; waits for a start in progress. A temporary one is deleted. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (folder) {
            if (server != null) {
                cluster.stop();
            }
            if (cluster.durability() == Durability.THROWN_AWAY) {
                folder.delete();
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot give %s back: %s.".formatted(folder, Folders.reason(e)), e);
        }
    }
}
