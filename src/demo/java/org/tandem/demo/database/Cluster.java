package org.tandem.demo.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL calls a cluster: one data directory, its server and its log beside it. The caller sees to it that nobody
 * else uses the directory.
 */
final class Cluster {

    static final String VERSION = "18";

    /** A crash recovery of a much used database must fit in, and a last checkpoint. */
    private static final String PATIENCE_IN_SECONDS = "120";

    private static final Duration OTHERS_STILL_END = Duration.ofSeconds(20);

    private final Programs programs;
    private final Path directory;
    private final Path log;
    private final Durability durability;

    Cluster(Programs programs, Path directory, Durability durability) {
        this.programs = programs;
        this.directory = directory;
        this.log = directory.resolveSibling(directory.getFileName() + ".log");
        this.durability = durability;
    }

    Durability durability() {
        return durability;
    }

    /** Makes the directory if there is none. One that is being made has another name, so a kill leaves no half cluster. */
    void initialise(Path passwordFile) throws IOException {
        if (Files.exists(directory)) {
            return;
        }
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        var arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + Server.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        arguments.addAll(durability.initialisation());
        var outcome = programs.run("initdb", arguments);
        if (outcome.failed()) {
            throw new CannotStart("PostgreSQL cannot make its data directory: " + outcome.lastLine());
        }
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server on a free port of this machine's loopback address and returns the port once it answers. */
    int start() throws IOException {
        long begun = System.nanoTime();
        while (true) {
            Files.deleteIfExists(log);
            int port = freePort();
            var outcome = programs.run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--pgdata=" + directory,
                            "--log=" + log,
                            "--wait",
                            "--timeout=" + PATIENCE_IN_SECONDS,
                            "--options=" + durability.options(port)));
            if (!outcome.failed()) {
                return port;
            }
            String said = Files.exists(log) ? Files.readString(log) : outcome.output();
            if (!passes(said) || System.nanoTime() - begun > OTHERS_STILL_END.toNanos()) {
                throw new CannotStart("PostgreSQL does not start, see %s: %s".formatted(log, fatal(said)));
            }
        }
    }

    /** Backends of a killed server end a moment after it; somebody else may have taken the port in between. */
    private static boolean passes(String said) {
        return said.contains("pre-existing shared memory block") || said.contains("could not bind");
    }

    private static String fatal(String said) {
        return said.lines()
                .filter(line -> line.contains("FATAL:"))
                .map(line -> line.substring(line.indexOf("FATAL:") + "FATAL:".length())
                        .strip())
                .findFirst()
                .orElse("it does not say why");
    }

    /** Stops the server that a killed Tandem left running, or clears the trace of one that died too. */
    void stopLeftBehind() throws IOException {
        var left = Postmaster.namedIn(directory);
        if (left.isEmpty()) {
            return;
        }
        if (left.get().runs()) {
            stop();
        } else {
            left.get().forget();
        }
    }

    /** Ends all connections and waits for the last checkpoint. */
    void stop() {
        var outcome = programs.run(
                "pg_ctl",
                List.of("stop", "--pgdata=" + directory, "--mode=fast", "--wait", "--timeout=" + PATIENCE_IN_SECONDS));
        if (outcome.failed() && Files.exists(directory.resolve("postmaster.pid"))) {
            throw new CannotStart("PostgreSQL does not stop: " + outcome.lastLine());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
