package org.duijie.stack.process;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Whole folders copied, linked and deleted. */
public final class Folders {

    private Folders() {}

    /** How one file gets to its new place. */
    @FunctionalInterface
    private interface Transfer {
        void run(Path from, Path to) throws IOException;
    }

    /** Copies the folder with all that is in it. */
    public static void copy(Path from, Path to) throws IOException {
        transfer(from, to, Files::copy);
    }

    /** Makes the same tree again by hard links to the same files: quick, and no room taken; copies where that fails. */
    public static void link(Path from, Path to) throws IOException {
        transfer(from, to, (file, link) -> {
            try {
                Files.createLink(link, file);
            } catch (UnsupportedOperationException | FileSystemException onAnotherDisk) {
                // Not every file system has links, and none leads to another disk: then the file itself is taken.
                Files.copy(file, link, StandardCopyOption.COPY_ATTRIBUTES);
            }
        });
    }

    private static void transfer(Path from, Path to, Transfer transfer) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                transfer.run(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes the folder with all that is in it; links are deleted, not followed. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
