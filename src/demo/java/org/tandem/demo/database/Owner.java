package org.tandem.demo.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whose files are whose: PostgreSQL works on nobody's files but those of the user it runs as. */
final class Owner {

    private static final long ROOT = 0;

    private Owner() {}

    static boolean isRoot() {
        return current() == ROOT;
    }

    /** Refuses a file or folder of another user, root included: PostgreSQL would refuse it too, in harder words. */
    static void requireCurrent(Path path) throws IOException {
        long owner = ((Number) Files.getAttribute(path, "unix:uid")).longValue();
        if (owner != current()) {
            throw new CannotStart(
                    "%s was started by another user (%s): start as that user, or elsewhere with --data DIR."
                            .formatted(path, Files.getOwner(path).getName()));
        }
    }

    private static long current() {
        return new UnixSystem().getUid();
    }
}
