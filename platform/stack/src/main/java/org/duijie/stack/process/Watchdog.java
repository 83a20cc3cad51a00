package org.duijie.stack.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends servers that outlive the process which started them, once the one that they are for is gone, be it by {@code
 * SIGKILL}. A shell, since it waits for most of its life: it takes a megabyte, a Java forty.
 */
public final class Watchdog {

    private static final String SCRIPT = """
            birth() { sed '/) Z /d; s/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20; }
            while [ "$(birth "$1")" = "$2" ]; do sleep 1; done
            for file in "$3"/run/*.pid; do
              read -r pid born <"$file"
              [ "$(birth "$pid")" = "${born%@*}" ] && kill -s KILL "$pid"
            done
            sleep 1
            rm -rf "$3"
            """;

    private Watchdog() {}

    /** Kills the servers of that folder and deletes it as soon as the owner is gone. One for a folder; call it under a lock. */
    public static void over(Path folder, ProcessIdentity owner) throws IOException {
        Path mark = folder.resolve("watched");
        if (Files.exists(mark)) {
            return;
        }
        Path nothing = Path.of("/dev/null");
        new ProcessBuilder(
                        "setsid",
                        "/bin/sh",
                        "-c",
                        SCRIPT,
                        "duijie-watchdog",
                        Long.toString(owner.pid()),
                        owner.birth().replaceFirst("@.*", ""),
                        folder.toString())
                .redirectInput(Redirect.from(nothing.toFile()))
                .redirectOutput(Redirect.to(nothing.toFile()))
                .redirectError(Redirect.to(nothing.toFile()))
                .start();
        Files.createFile(mark);
    }
}
