package org.duijie.demand.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The files, each under the id of its attachment. Blocks; for worker threads. */
@ApplicationScoped
class AttachmentFiles {
    private final Path folder;

    AttachmentFiles(AttachmentsConfig config) {
        this.folder = config.folder();
    }

    /** Puts a file where it is whole or not at all, whenever the process ends. */
    void put(UUID id, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, id.toString(), ".part");
            Files.write(part, content);
            Files.move(part, place(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] get(UUID id) {
        try {
            return Files.readAllBytes(place(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete(UUID id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path place(UUID id) {
        return folder.resolve(id.toString());
    }
}
