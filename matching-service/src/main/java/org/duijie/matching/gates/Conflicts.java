package org.duijie.matching.gates;

import java.util.Set;
import java.util.UUID;

/** The pairs of organisations that the park keeps apart. */
public record Conflicts(Set<OrganisationPair> pairs) {
    public static final Conflicts NONE = new Conflicts(Set.of());

    public Conflicts {
        pairs = Set.copyOf(pairs);
    }

    public boolean between(UUID one, UUID other) {
        return !pairs.isEmpty() && pairs.contains(new OrganisationPair(one, other));
    }
}
