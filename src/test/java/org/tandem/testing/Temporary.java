package org.tandem.testing;

import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders that tests leave behind them clean. */
final class Temporary {

    private Temporary() {}

    /** Deletes what can be deleted: a browser that is just ending may still write. */
    static void delete(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
