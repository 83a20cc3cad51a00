package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What the services of a system had in memory, and had logged, when this was made; and what became of that. */
final class Vitals {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** MiB by which what lives may have grown: caches fill, and what was taken is kept by who matches. */
    private static final long GROWTH = 40;

    private final RunningSystem system;
    private final Map<String, Long> before;
    private final Map<String, Long> logs;

    Vitals(RunningSystem system) throws IOException {
        this.system = system;
        this.before = memory(system);
        this.logs = logLengths(system);
    }

    void assertNoConsumerEnded() throws IOException {
        for (String service : logs.keySet()) {
            assertThat(Files.readAllLines(system.log(service)).stream().skip(logs.get(service)))
                    .as("log of %s", service)
                    .noneMatch(line -> line.contains("consumer=ended") || line.contains("OutOfMemoryError"));
        }
    }

    void assertMemoryIsBack() {
        Map<String, Long> now = new TreeMap<>();
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(3)).untilAsserted(() -> {
            now.putAll(memory(system));
            System.out.println("heap after a full collection, MiB: " + before + " -> " + now);
            now.forEach((service, mebibytes) -> assertThat(mebibytes)
                    .as("MiB that live in %s", service)
                    .isLessThanOrEqualTo(before.get(service) + GROWTH));
        });
    }

    private static Map<String, Long> memory(RunningSystem system) {
        Map<String, Long> live = new TreeMap<>();
        system.processes().forEach((service, pid) -> live.put(service, Heap.liveMebibytes(pid)));
        return live;
    }

    private static Map<String, Long> logLengths(RunningSystem system) throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        for (String service : system.processes().keySet()) {
            lengths.put(service, (long) Files.readAllLines(system.log(service)).size());
        }
        return lengths;
    }
}
