package org.duijie.stack.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.duijie.stack.StackException;
import org.duijie.stack.access.PostgresAccess;
import org.duijie.stack.access.Versions;

/** The PostgreSQL programs, unpacked once, and an empty cluster of theirs, made once. */
final class PostgresBinaries {

    private final Fetched fetched;

    PostgresBinaries(Fetched fetched) {
        this.fetched = fetched;
    }

    /** The command that runs one of the programs, {@code initdb} or {@code postgres}. */
    List<String> command(String program, String... arguments) throws IOException {
        Path home = fetched.cache().obtain(name(), this::unpack);
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to be root. In a user namespace of its own the process is nobody, and yet may read
            // and write what root owns: no user to be made, no file to be given away.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** An empty cluster to copy, which takes a fifth of the time of making one. */
    Path cluster() throws IOException {
        return fetched.cache().obtain(name() + "-cluster", this::makeCluster).resolve("cluster");
    }

    private static String name() {
        return "postgresql-" + Versions.of("postgresql");
    }

    private void makeCluster(Path folder) throws IOException {
        Path password = Files.writeString(folder.resolve("superuser"), PostgresAccess.SUPERUSER);
        Java.run(
                command(
                        "initdb",
                        "--pgdata=" + folder.resolve("cluster"),
                        "--username=" + PostgresAccess.SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--no-sync"),
                folder.resolve("initdb.log"));
    }

    private void unpack(Path folder) throws IOException {
        try (var jar = new ZipInputStream(Files.newInputStream(fetched.postgresql()))) {
            for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpack(jar, folder);
                    return;
                }
            }
        }
        throw new StackException(fetched.postgresql() + " holds no .txz with the PostgreSQL programs");
    }

    private static void unpack(InputStream txz, Path folder) throws IOException {
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("an entry that leads out of its folder: " + entry.getName());
            }
            unpack(tar, entry, target);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target);
            boolean program = (entry.getMode() & 0111) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
