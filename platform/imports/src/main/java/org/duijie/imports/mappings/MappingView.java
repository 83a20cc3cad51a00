package org.duijie.imports.mappings;

import java.time.Instant;
import java.util.List;

/** A mapping that is kept, as its organisation sees it. */
public record MappingView(String name, ImportMapping mapping, Instant updatedAt) {
    /** All of them, by name. */
    public record MappingViews(List<MappingView> items) {}
}
