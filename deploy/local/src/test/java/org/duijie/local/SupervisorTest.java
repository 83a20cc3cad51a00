package org.duijie.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.duijie.stack.process.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path folder;

    @Test
    void readsItsClassesFromFilesThatNoBuildChanges() throws Exception {
        // Given
        Path built = Files.createDirectories(folder.resolve("target/lib")).getParent();
        Files.writeString(built.resolve("launcher.jar"), "launcher");
        Files.writeString(built.resolve("lib/library.jar"), "library");

        // When
        Path kept = Supervisor.keep(built.resolve("launcher.jar"), folder.resolve("home"));
        Files.writeString(built.resolve("launcher.jar"), "new build", StandardOpenOption.TRUNCATE_EXISTING);
        Folders.delete(built.resolve("lib"));

        // Then
        assertThat(kept).hasContent("launcher").isEqualTo(folder.resolve("home/launcher.jar"));
        assertThat(folder.resolve("home/lib/library.jar")).hasContent("library");
    }
}
