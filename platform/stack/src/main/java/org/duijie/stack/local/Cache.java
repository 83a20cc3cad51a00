package org.duijie.stack.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.duijie.stack.process.Folders;

/**
 * Folders that are costly to make and never change. Each is made once, by one process, whoever else waits for it; what
 * was interrupted half-way is thrown away.
 */
final class Cache {

    private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(100);

    private final Path folder;

    Cache(Path folder) {
        this.folder = folder;
    }

    /** Fills a folder that is empty and goes by another name until it is complete. */
    @FunctionalInterface
    interface Maker {
        void fill(Path empty) throws IOException;
    }

    /** The folder of that name, made now if it was not there. */
    Path obtain(String name, Maker maker) throws IOException {
        Path complete = folder.resolve(name);
        if (Files.isDirectory(complete)) {
            return complete;
        }
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lock(channel)) {
            if (!Files.isDirectory(complete)) {
                Path partial = folder.resolve(name + ".partial");
                Folders.delete(partial);
                Files.createDirectories(partial);
                maker.fill(partial);
                Files.move(partial, complete, StandardCopyOption.ATOMIC_MOVE);
            }
            return complete;
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException heldByAnotherThreadOfThisProcess) {
                LockSupport.parkNanos(BETWEEN_TRIES);
            }
        }
    }
}
