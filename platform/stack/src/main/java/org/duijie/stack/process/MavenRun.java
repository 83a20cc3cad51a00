package org.duijie.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Maven run that a process belongs to.
 *
 * @param maven the process of Maven, which lives as long as the run
 */
public record MavenRun(ProcessIdentity maven) {

    private static final String MAIN_CLASS_OF_MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    /** The nearest one that this process descends from; empty where it descends from none. */
    public static Optional<MavenRun> ofThisProcess() {
        return Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        child -> child.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .map(ProcessHandle::pid)
                .filter(MavenRun::isMaven)
                .findFirst()
                .flatMap(ProcessIdentity::of)
                .map(MavenRun::new);
    }

    private static boolean isMaven(long pid) {
        try {
            // Not by ProcessHandle, which leaves out long command lines.
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .contains(MAIN_CLASS_OF_MAVEN);
        } catch (IOException gone) {
            return false;
        }
    }
}
