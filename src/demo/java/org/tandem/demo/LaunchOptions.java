package org.tandem.demo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.tandem.demo.database.CannotStart;

/**
 * What was asked on the command line.
 *
 * @param database a PostgreSQL to use instead of the embedded one
 * @param fresh start over with empty data
 * @param confirmed do not ask before starting over
 */
record LaunchOptions(int port, Path data, Optional<String> database, boolean fresh, boolean confirmed) {

    private static final int HIGHEST_PORT = 65_535;

    LaunchOptions {
        if (fresh && database.isPresent()) {
            throw new CannotStart(
                    "--fresh empties only what Tandem keeps itself: empty the database of --database yourself.");
        }
    }

    /** Reads the arguments; refuses, naming it, one that it does not know. */
    static LaunchOptions parse(List<String> arguments) {
        int port = 8080;
        Path data = Path.of("data");
        Optional<String> database = Optional.empty();
        boolean fresh = false;
        boolean confirmed = false;
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--database" -> database = Optional.of(value(option, rest));
                case "--fresh" -> fresh = true;
                case "--yes" -> confirmed = true;
                default -> throw new CannotStart("Unknown option %s; `./tandem` lists them.".formatted(option));
            }
        }
        return new LaunchOptions(port, data, database, fresh, confirmed);
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            throw new CannotStart("The option %s needs a value.".formatted(option));
        }
        return rest.removeFirst();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new CannotStart("--port takes a number from 1 to %d, not %s.".formatted(HIGHEST_PORT, text));
    }
}
