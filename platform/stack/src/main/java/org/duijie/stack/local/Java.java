package org.duijie.stack.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The Java that runs the servers: the one that runs this. */
final class Java {

    private Java() {}

    /** The program, with options that suit a small server that shall start quickly. */
    static List<String> command(int megabytes, List<String> more) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xms32m");
        command.add("-Xmx" + megabytes + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dstderr.encoding=UTF-8");
        command.addAll(more);
        return command;
    }

    /** Options that make the process write the archive of its loaded classes when it ends. */
    static List<String> writing(Path archive) {
        return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable");
    }

    /** Options that make the process start from the archive; it starts without one that does not fit. */
    static List<String> reading(Path archive) {
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable") : List.of();
    }

    /** A short text that differs when this Java or one of the parts differs. */
    static String fingerprint(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            digest.update(System.getProperty("java.vm.vendor").getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                digest.update((byte) 0);
                digest.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Runs a command to its end; {@link IOException} with what it said when it fails. */
    static void run(List<String> command, Path output) throws IOException {
        Files.createDirectories(output.getParent());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                var said = Files.readAllLines(output).stream().collect(Collectors.joining(System.lineSeparator()));
                throw new IOException(
                        "status " + status + " from " + String.join(" ", command) + System.lineSeparator() + said);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + command.getFirst(), e);
        }
    }
}
