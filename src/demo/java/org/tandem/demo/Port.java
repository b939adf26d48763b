package org.tandem.demo;

import java.io.IOException;
import java.net.ServerSocket;
import org.tandem.demo.database.CannotStart;

/** The port to serve on, looked at before anything else is started. */
final class Port {

    private Port() {}

    /** Refuses a port on which something listens already or that this user may not use. */
    static void requireFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return;
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d cannot be used (%s); choose another one with --port.".formatted(port, e.getMessage()), e);
        }
    }
}
