package org.duijie.matching.gates;

import java.util.UUID;

/** Two organisations, whichever is named first. The smaller id, as it is written, comes first. */
public record OrganisationPair(UUID one, UUID other) {

    public OrganisationPair {
        if (one.toString().compareTo(other.toString()) > 0) {
            UUID larger = one;
            one = other;
            other = larger;
        }
    }
}
