package org.duijie.demand.duplicates;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** Demands that are like one, most alike first. */
public record NearDuplicates(List<NearDuplicate> items) {
    static final NearDuplicates NONE = new NearDuplicates(List.of());

    public NearDuplicates {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One that is alike.
     *
     * @param likeness 0–1; the same text has about 1
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NearDuplicate(UUID id, UUID organisationId, String title, double likeness) {}
}
