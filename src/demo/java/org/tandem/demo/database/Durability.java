package org.tandem.demo.database;

import java.util.List;

/** Whether what PostgreSQL acknowledged survives the loss of its processes and of the machine's power. */
enum Durability {
    /** PostgreSQL's own defaults: nothing acknowledged is ever lost. */
    KEPT(List.of(), ""),
    /** For data that nobody will miss: faster by not waiting for the disk, and with room for many tests' connections. */
    THROWN_AWAY(
            List.of("--no-sync"),
            " -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300");

    private final List<String> initialisation;
    private final String settings;

    Durability(List<String> initialisation, String settings) {
        this.initialisation = initialisation;
        this.settings = settings;
    }

    List<String> initialisation() {
        return initialisation;
    }

    /** The server's command line, as the shell will split it. Only this machine reaches it, and only with a password. */
    String options(int port) {
        return "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC".formatted(port)
                + settings;
    }
}
