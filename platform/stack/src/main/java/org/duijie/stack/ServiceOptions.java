package org.duijie.stack;

import java.util.List;
import java.util.Map;

/** What Java is told when a service is started, beside the size of its heap: the same in the launcher and in tests. */
public final class ServiceOptions {
    /** The collector that takes least memory, and no core beside the work. */
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC");

    private static final Map<String, List<String>> OTHERS = Map.of(
            "matching-service",
            List.of(
                    // Has all records in its heap. Collected by all cores its pauses are the shortest of those
                    // collectors
                    // that let references be small and pages large; both count where so much is looked at.
                    "-XX:+UseParallelGC",
                    "-XX:+UseTransparentHugePages",
                    // Compares vectors with the processor's vector instructions.
                    "--add-modules=jdk.incubator.vector"));

    private ServiceOptions() {}

    /** @param module folder of the service, such as {@code matching-service} */
    public static List<String> of(String module) {
        return OTHERS.getOrDefault(module, SMALL);
    }
}
