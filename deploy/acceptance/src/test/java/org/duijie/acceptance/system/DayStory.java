package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the day of every role as {@code docs/a-day.md} tells it: its commands, one after the other, and its answers. */
class DayStory {
    private static final long PATIENCE_MINUTES = 6;

    private static RunningSystem system;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        system = RunningSystem.shared();
    }

    @Test
    void everyCommandOfThePageWorksAndAnswersAsItSays() throws Exception {
        Prometheus.requireInstalled("jq");
        List<DayPage.Block> blocks = DayPage.blocks();
        Path script = Files.writeString(folder.resolve("day.sh"), DayPage.script(blocks));
        Path output = folder.resolve("output");

        Process day = shell(script)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = day.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        day.destroy();

        List<String> printed = DayPage.printed(Files.readString(output));
        assertThat(ended && day.exitValue() == 0)
                .as("all commands work; the last that was tried:\n%s\n%s", last(blocks, printed), printed.getLast())
                .isTrue();
        assertThat(printed).hasSameSizeAs(blocks);
        List<String> wrong = new ArrayList<>();
        for (int number = 0; number < blocks.size(); number++) {
            List<String> missing = blocks.get(number).missingIn(printed.get(number));
            if (!missing.isEmpty()) {
                wrong.add(missing + " is missing after\n" + blocks.get(number).commands() + printed.get(number));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String last(List<DayPage.Block> blocks, List<String> printed) {
        return blocks.get(printed.size() - 1).commands();
    }

    private ProcessBuilder shell(Path script) {
        ProcessBuilder shell = new ProcessBuilder("bash", script.toString())
                .directory(system.root().toFile());
        system.describe(shell.environment());
        shell.environment().put("api", system.gateway() + "/api/v1");
        shell.environment().put("keycloak", "http://127.0.0.1:" + system.port("KEYCLOAK"));
        return shell;
    }
}
