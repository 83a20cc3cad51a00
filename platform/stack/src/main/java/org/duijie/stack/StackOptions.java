package org.duijie.stack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.duijie.stack.process.Ports;

/**
 * What a stack consists of and where it lives.
 *
 * @param home where the servers were fetched to and prepared forms of them are cached
 * @param folder data, logs and process files of this stack
 * @param ports the parts wanted, with the port of each
 * @param databases databases that PostgreSQL must have
 * @param durable whether data survives a power cut; tests do without, and are faster
 * @param scraping settings of Prometheus, as its YAML
 */
public record StackOptions(
        Path home, Path folder, Map<Part, Integer> ports, Set<Database> databases, boolean durable, String scraping) {

    private static final String SCRAPE_NOTHING = "global: {scrape_interval: 5s}\n";

    public StackOptions {
        ports = Map.copyOf(ports);
        databases = Set.copyOf(databases);
    }

    /** An empty stack whose data is kept under the given folder. */
    public static StackOptions durable(Path home, Path folder) {
        return new StackOptions(home, folder, Map.of(), Set.of(), true, SCRAPE_NOTHING);
    }

    /** An empty stack for a test: quick instead of durable, in a folder of its own. */
    public static StackOptions forTests(Path home, Path folder) {
        return new StackOptions(home, folder, Map.of(), Set.of(), false, SCRAPE_NOTHING);
    }

    /** Adds parts, each on a free port. */
    public StackOptions with(Part... parts) {
        var more = new EnumMap<Part, Integer>(Part.class);
        more.putAll(ports);
        for (Part part : parts) {
            more.computeIfAbsent(part, unused -> Ports.free());
        }
        return new StackOptions(home, folder, more, databases, durable, scraping);
    }

    /** Adds a part on the given port. */
    public StackOptions with(Part part, int port) {
        var more = new EnumMap<Part, Integer>(Part.class);
        more.putAll(ports);
        more.put(part, port);
        return new StackOptions(home, folder, more, databases, durable, scraping);
    }

    /** Adds databases. */
    public StackOptions with(Database... wanted) {
        var more = new LinkedHashSet<>(databases);
        more.addAll(Set.of(wanted));
        return new StackOptions(home, folder, ports, more, durable, scraping);
    }

    /** Tells Prometheus what to scrape. */
    public StackOptions scraping(String settings) {
        return new StackOptions(home, folder, ports, databases, durable, settings);
    }

    /** The parts wanted, in the order in which they are declared. */
    public Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(ports.keySet());
        return parts;
    }
}
