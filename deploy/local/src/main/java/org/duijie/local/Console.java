package org.duijie.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What people see: one line for each part, with the seconds that it took. */
final class Console {

    private final PrintStream out;
    private final Instant begin = Instant.now();

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String text) {
        out.println(text);
        out.flush();
    }

    /** A line about a part. */
    void part(String name, String text) {
        say(String.format(Locale.ROOT, "  %-17s %s", name, text));
    }

    /** A line about a part that took since then. */
    void part(String name, Instant since, String text) {
        part(name, seconds(since) + "  " + text);
    }

    /** The seconds since this console was opened. */
    String secondsSoFar() {
        return seconds(begin).strip();
    }

    private static String seconds(Instant since) {
        return String.format(
                Locale.ROOT, "%5.1f s", Duration.between(since, Instant.now()).toMillis() / 1000.0);
    }
}
