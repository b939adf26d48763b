package org.tandem.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which one Tandem keeps its data, and the claim on it: a lock that the operating system releases however the
 * process ends.
 */
public final class DataFolder implements AutoCloseable {

    private static final String CLUSTER = "postgresql";

    private final Path folder;
    private final FolderLock lock;

    private DataFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be and claims it.
     *
     * @throws CannotStart if it holds something else, is another user's, or a Tandem that runs has claimed it
     */
    public static DataFolder claim(Path asked) {
        Path folder = asked.toAbsolutePath().normalize();
        try {
            requireOurs(folder);
            Folders.createPrivate(folder);
            folder = folder.toRealPath();
            return new DataFolder(folder, FolderLock.take(folder));
        } catch (IOException e) {
            throw new CannotStart("Cannot keep data in %s: %s.".formatted(folder, Folders.reason(e)), e);
        }
    }

    private static void requireOurs(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Path cluster = folder.resolve(CLUSTER);
        if (Files.exists(cluster)) {
            Owner.requireCurrent(cluster);
        } else if (!Files.isWritable(folder)) {
            Owner.requireCurrent(folder);
        } else if (!FolderLock.isIn(folder) && !Folders.isEmpty(folder)) {
            throw new CannotStart("%s holds something else than Tandem's data; choose another folder with --data DIR."
                    .formatted(folder));
        }
    }

    /** Whether there is nothing yet to keep. */
    public boolean isEmpty() {
        return Files.notExists(cluster());
    }

    /** Deletes the data for ever, of whatever PostgreSQL version it is; the claim remains. */
    public void erase() throws IOException {
        new Cluster(Programs.unpacked(), cluster(), Durability.KEPT).stopLeftBehind();
        Folders.delete(cluster());
        Folders.delete(passwordFile());
    }

    /** Deletes the folder itself. */
    void delete() throws IOException {
        Folders.delete(folder);
    }

    Path cluster() {
        return folder.resolve(CLUSTER);
    }

    Path passwordFile() {
        return folder.resolve(CLUSTER + ".password");
    }

    /** Refuses data of another PostgreSQL: its files cannot be read by this one. */
    void requireReadable() throws IOException {
        String version = isEmpty()
                ? Cluster.VERSION
                : Files.readString(cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(Cluster.VERSION)) {
            throw new CannotStart(
                    "%s holds data of PostgreSQL %s, and Tandem comes with %s; choose another folder with --data DIR, or start over with --fresh."
                            .formatted(folder, version, Cluster.VERSION));
        }
    }

    /** Gives the claim back. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
