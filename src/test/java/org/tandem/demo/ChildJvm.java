package org.tandem.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own with the tests' class path, for what only a process can show: signals, exit status, output. */
public final class ChildJvm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Process process;
    private final BufferedReader output;
    private final Path errors;

    private ChildJvm(Process process, Path errors) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.errors = errors;
    }

    /** Runs a main class; options of the JVM come before, arguments of the program after it. */
    public static ChildJvm start(List<String> options, Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("tandem-child", ".err");
        errors.toFile().deleteOnExit();
        var builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile()) // nobody is at the keyboard
                .redirectError(errors.toFile());
        return new ChildJvm(builder.start(), errors);
    }

    /** The next line it writes, as soon as it does; fails when it ends without. */
    public String nextLine() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new AssertionError("The process ended and said: " + errors());
        }
        return line;
    }

    /** Waits for the end and returns the exit status. */
    public int status() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The process does not end");
        }
        return process.exitValue();
    }

    /** What it has written to its error stream. */
    public String errors() throws IOException {
        return Files.readString(errors);
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill} does, and Kubernetes. */
    public void terminate() {
        process.destroy();
    }

    /** As a crash does: no shutdown code runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
