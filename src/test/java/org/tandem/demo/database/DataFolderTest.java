package org.tandem.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final int NOBODY = 65_534;

    @TempDir
    private Path folder;

    @Test
    void folderHasOneTandemAtATime() throws Exception {
        try (var _ = DataFolder.claim(folder)) {
            assertThatThrownBy(() -> DataFolder.claim(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is used by a Tandem that runs");
        }
        DataFolder.claim(folder).close();
    }

    @Test
    void folderOfAnotherUserIsRefused() throws Exception {
        assertThatThrownBy(() -> DataFolder.claim(folderOfAnotherUser()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was started by another user");
    }

    /** Root can give a folder away; nobody else can, but is not root, to whom the root folder belongs. */
    private Path folderOfAnotherUser() throws Exception {
        if (!Owner.isRoot()) {
            return Path.of("/");
        }
        Files.setAttribute(Files.createDirectory(folder.resolve("postgresql")), "unix:uid", NOBODY);
        return folder;
    }

    @Test
    void folderWithSomethingElseIsRefused() throws Exception {
        Files.createFile(folder.resolve("thesis.odt"));
        assertThatThrownBy(() -> DataFolder.claim(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("something else");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("thesis.odt"));
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> DataFolder.claim(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not a folder");
    }

    @Test
    void newFolderIsForItsOwnerOnly() throws Exception {
        Path data = folder.resolve("deep/data");
        DataFolder.claim(data).close();
        assertThat(Files.getPosixFilePermissions(data)).hasSize(3);
    }
}
