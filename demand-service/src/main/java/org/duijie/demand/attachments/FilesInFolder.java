package org.duijie.demand.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Files in a folder, each moved to its name when it is complete. */
class FilesInFolder implements AttachmentFiles {
    private final Path folder;

    FilesInFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(UUID id, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, id.toString(), ".part");
            try {
                Files.write(part, content);
                Files.move(part, place(id), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public byte[] get(UUID id) {
        try {
            // What an upload may have at the most: nothing longer was put there.
            return Files.readAllBytes(place(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void delete(UUID id) {
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
