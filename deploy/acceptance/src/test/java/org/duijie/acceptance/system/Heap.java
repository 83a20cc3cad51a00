package org.duijie.acceptance.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lives in the memory of a Java process: what is left after a full collection. */
final class Heap {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final int MIB = 1024 * 1024;

    private Heap() {}

    /** In MiB. */
    static long liveMebibytes(long pid) {
        try {
            // A histogram of what lives, which is collected for first.
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher total = TOTAL.matcher(said);
            if (!total.find()) {
                throw new AssertionError("jcmd said: " + said);
            }
            return Long.parseLong(total.group(1)) / MIB;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
