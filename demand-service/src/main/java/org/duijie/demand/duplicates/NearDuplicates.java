package org.duijie.demand.duplicates;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/**
 * Demands that are like one.
 *
 * @param items by all that they say, for the park; most alike first
 * @param seen by what the company of the one may read of them
 */
public record NearDuplicates(List<Alike> items, Seen seen) {
    static final NearDuplicates NONE = new NearDuplicates(List.of(), Seen.NOTHING);

    public NearDuplicates {
        items = items == null ? List.of() : List.copyOf(items);
        seen = seen == null ? Seen.NOTHING : seen;
    }

    /**
     * What the company may know of.
     *
     * @param own its own, most alike first
     * @param others how many there are of other companies
     */
    public record Seen(List<Alike> own, int others) {
        static final Seen NOTHING = new Seen(List.of(), 0);

        public Seen {
            own = own == null ? List.of() : List.copyOf(own);
        }
    }

    /**
     * One that is alike. What it is called is read when it is shown: it may have become confidential.
     *
     * @param likeness 0–1; the same text has about 1
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Alike(UUID id, UUID organisationId, double likeness) {}
}
