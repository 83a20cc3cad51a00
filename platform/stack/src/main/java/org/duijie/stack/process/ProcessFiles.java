package org.duijie.stack.process;

import java.nio.file.Path;

/**
 * Where a server process keeps what belongs to it.
 *
 * @param name the server
 * @param data folder of its data
 * @param log file that it writes to
 * @param identity file that says which process it is
 */
public record ProcessFiles(String name, Path data, Path log, Path identity) {

    /** The usual places under one folder. */
    public static ProcessFiles under(Path folder, String name) {
        Path root = folder.toAbsolutePath();
        return new ProcessFiles(
                name,
                root.resolve("data").resolve(name),
                root.resolve("logs").resolve(name + ".log"),
                root.resolve("run").resolve(name + ".pid"));
    }
}
