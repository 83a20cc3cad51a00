package org.duijie.imports.mappings;

import java.time.Instant;
import java.util.List;

/** A mapping that is kept, as its organisation sees it. */
public record MappingView(String name, ImportMapping mapping, Instant updatedAt) {
    /** That one is kept. */
    public record MappingEntry(String name, Instant updatedAt) {}

    /** All that are kept, by name. */
    public record MappingEntries(List<MappingEntry> items) {}
}
