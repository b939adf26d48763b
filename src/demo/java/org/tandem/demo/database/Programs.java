package org.tandem.demo.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's programs, unpacked once into {@code .tools} of the working directory (or the folder that the system property
 * {@code tandem.tools} names) and run from there.
 */
record Programs(Path folder) {

    /** The programs, known to run here; refuses where they do not. */
    static Programs unpacked() {
        Path tools = Path.of(System.getProperty("tandem.tools", ".tools")).toAbsolutePath();
        try {
            var archive = Archive.forThisMachine();
            Path folder = tools.resolve("postgresql-" + archive.fingerprint());
            if (Files.notExists(folder)) {
                unpack(archive, folder);
            }
            var programs = new Programs(folder);
            programs.requireRunnable();
            return programs;
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack PostgreSQL into %s: %s.".formatted(tools, Folders.reason(e)), e);
        }
    }

    /** Whoever renames first wins, so that two starts at once, or one that is killed here, leave no half folder. */
    private static void unpack(Archive archive, Path folder) throws IOException {
        Path tools = Files.createDirectories(folder.resolveSibling("."));
        Path unfinished = Files.createTempDirectory(tools, "unpacking");
        try {
            archive.unpackInto(unfinished);
            unfinished.toFile().setReadable(true, false);
            unfinished.toFile().setExecutable(true, false);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(unfinished);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private void requireRunnable() {
        var outcome = run("postgres", List.of("--version"));
        if (outcome.failed()) {
            String advice = Owner.isRoot() ? "Start as an ordinary user" : "Start one yourself";
            throw new CannotStart("The embedded PostgreSQL does not run here (%s). %s, or give one with --database URL."
                    .formatted(outcome.lastLine(), advice));
        }
    }

    Outcome run(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (Owner.isRoot()) {
            // PostgreSQL refuses to run as root. In a user namespace of its own it does not know that it does.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C"); // what it says is read here, in English
        try {
            var process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new CannotStart("Cannot run PostgreSQL's %s: %s".formatted(program, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL's %s ran.".formatted(program), e);
        }
    }

    /** How a program ended and what it wrote on both its streams. */
    record Outcome(int status, String output) {

        boolean failed() {
            return status != 0;
        }

        String lastLine() {
            return output.lines().reduce("", (previous, line) -> line);
        }
    }
}
