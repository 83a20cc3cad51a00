package org.duijie.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The room that is left for data. */
final class Disk {

    private static final long NEEDED = 300L * 1024 * 1024;
    private static final long MEBIBYTE = 1024L * 1024;

    private Disk() {}

    /** Databases on a full disk fail in ways that nobody understands: better not to start. */
    static void requireRoom(Path home) {
        try {
            Files.createDirectories(home);
            long free = Files.getFileStore(home).getUsableSpace();
            if (free < NEEDED) {
                throw new LauncherException("Only %d MiB are free for %s; %d MiB are needed to start. Make room there."
                        .formatted(free / MEBIBYTE, home, NEEDED / MEBIBYTE));
            }
        } catch (IOException e) {
            throw new LauncherException("Cannot write to " + home + ": " + e.getMessage(), e);
        }
    }
}
