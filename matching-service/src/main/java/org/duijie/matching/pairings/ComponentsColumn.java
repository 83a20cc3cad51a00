package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import org.duijie.records.json.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Keeps component scores as JSON. */
@Converter
@Immutable
public class ComponentsColumn extends JsonColumn<ComponentsColumn.Components> {
    public ComponentsColumn() {
        super(Components.class);
    }

    /** Component scores by name. */
    public record Components(java.util.Map<String, Double> byName) {}
}
