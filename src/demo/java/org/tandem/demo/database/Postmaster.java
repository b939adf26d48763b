package org.tandem.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process that a cluster's {@code postmaster.pid} names. It may be long gone, and its number another's. */
record Postmaster(Path cluster, long process) {

    private static final String FILE = "postmaster.pid";

    /** Empty when nothing was left behind. */
    static Optional<Postmaster> namedIn(Path cluster) throws IOException {
        Path file = cluster.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            long process = Long.parseLong(lines.findFirst().orElse("").strip());
            return Optional.of(new Postmaster(cluster, process));
        } catch (NumberFormatException e) {
            return Optional.of(new Postmaster(cluster, -1)); // killed while it wrote the file
        }
    }

    /** Whether that process lives and is a PostgreSQL on this very cluster. */
    boolean runs() throws IOException {
        var information =
                process > 0 ? ProcessHandle.of(process).map(ProcessHandle::info) : Optional.<ProcessHandle.Info>empty();
        boolean isPostgres = information
                .flatMap(ProcessHandle.Info::command)
                .filter(command -> Path.of(command).endsWith("postgres"))
                .isPresent();
        return isPostgres && worksHere(information.orElseThrow());
    }

    private boolean worksHere(ProcessHandle.Info information) throws IOException {
        Path workingDirectory = Path.of("/proc", Long.toString(process), "cwd");
        if (Files.exists(workingDirectory)) {
            return Files.isSameFile(workingDirectory, cluster);
        }
        return information.arguments().stream()
                .anyMatch(arguments -> List.of(arguments).contains(cluster.toString()));
    }

    /** A server would take whatever process has this number now for a living one and refuse to start. */
    void forget() throws IOException {
        Files.delete(cluster.resolve(FILE));
    }
}
