package org.duijie.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process, told from a later one that was given the same number.
 *
 * @param pid number of the process
 * @param birth when it was born: clock ticks since this machine booted, and which boot that was; so neither setting
 *     the clock nor a restart of the machine makes a stranger look like an old friend
 */
public record ProcessIdentity(long pid, String birth) {

    /** This very process. */
    public static ProcessIdentity own() {
        return of(ProcessHandle.current().pid()).orElseThrow();
    }

    /** The live process of that number; a zombie is not alive. */
    public static Optional<ProcessIdentity> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name of the program may hold blanks and brackets: fields are counted from the last bracket.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // The main thread of a dying process can be a zombie while others still hold its files and ports.
            boolean gone = fields[0].equals("X") || (fields[0].equals("Z") && fields[17].equals("1"));
            return gone ? Optional.empty() : Optional.of(new ProcessIdentity(pid, fields[19] + "@" + boot()));
        } catch (IOException noSuchProcess) {
            return Optional.empty();
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static Optional<ProcessIdentity> parse(String text) {
        String[] words = text.strip().split(" ");
        return words.length == 2 && words[0].matches("\\d{1,18}")
                ? Optional.of(new ProcessIdentity(Long.parseLong(words[0]), words[1]))
                : Optional.empty();
    }

    private static String boot() throws IOException {
        return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).substring(0, 8);
    }

    /** Whether this process, and not a later one of the same number, is alive. */
    public boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** This process and all that descend from it. */
    List<Long> family() {
        return Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid))
                .toList();
    }

    @Override
    public String toString() {
        return pid + " " + birth;
    }
}
