package org.duijie.stack.process;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A signal of the operating system. */
enum Signal {
    INT,
    TERM,
    KILL,
    STOP,
    CONT;

    /** Sends this signal to the processes; one that is gone already is no error. */
    void send(List<Long> pids) {
        if (pids.isEmpty()) {
            return;
        }
        // The shell's own kill: always there, and it knows every signal; the JDK knows but two.
        var command = Stream.concat(
                        Stream.of("/bin/sh", "-c", "kill -s \"$0\" \"$@\" 2>/dev/null", name()),
                        pids.stream().map(Objects::toString))
                .toList();
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("Could not send " + this + " to " + pids, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
