package org.tandem.demo.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** What the standard library leaves out about folders. */
final class Folders {

    private Folders() {}

    /** Makes the folder and those above it; a new one is for its owner only, as it holds people's data. */
    static void createPrivate(Path folder) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folder.toAbsolutePath().resolveSibling("."));
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, ownerOnly);
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** What went wrong, in words: the exceptions of the library often carry a bare path. */
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "access denied";
            case NotDirectoryException _, FileAlreadyExistsException _ -> "it is not a folder";
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            default -> String.valueOf(failure.getMessage());
        };
    }

    /** Deletes a file, or a folder with all that is in it, without following links; nothing there is fine. */
    static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
