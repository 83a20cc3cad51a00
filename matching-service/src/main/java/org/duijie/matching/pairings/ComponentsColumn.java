package org.duijie.matching.pairings;

import jakarta.persistence.Converter;
import org.duijie.web.json.JsonColumn;

/** Keeps component scores as JSON. */
@Converter
public class ComponentsColumn extends JsonColumn<ComponentsColumn.Components> {
    public ComponentsColumn() {
        super(Components.class);
    }

    /** Component scores by name. */
    public record Components(java.util.Map<String, Double> byName) {}
}
