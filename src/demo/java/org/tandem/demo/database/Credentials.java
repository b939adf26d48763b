package org.tandem.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of a cluster, kept in a file that only its owner reads. */
record Credentials(Path file, String password) {

    private static final int PASSWORD_BYTES = 24;

    static Credentials read(Path file) throws IOException {
        return new Credentials(file, Files.readString(file).strip());
    }

    /** A new password, for a cluster about to be made; a file from an earlier attempt is replaced. */
    static Credentials make(Path file) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
        return read(file);
    }
}
