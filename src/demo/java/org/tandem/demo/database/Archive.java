package org.tandem.demo.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine as the class path carries them: one packed file in a jar. */
record Archive(URL packed) {

    /** The archive for this operating system and processor; refuses where there is none. */
    static Archive forThisMachine() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other.toLowerCase(Locale.ROOT);
        };
        URL packed = Archive.class.getResource("/postgres-%s-%s.txz".formatted(system, processor));
        if (packed == null) {
            throw new CannotStart(
                    "There is no embedded PostgreSQL for %s on %s; start one and give it with --database URL."
                            .formatted(system, processor));
        }
        return new Archive(packed);
    }

    /** Names the content without reading it, so that a newer PostgreSQL unpacks beside an older one. */
    String fingerprint() throws IOException {
        var connection = (JarURLConnection) packed.openConnection();
        return Long.toHexString(connection.getJarEntry().getCrc());
    }

    void unpackInto(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }
}
