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

    /** Whether any that the one stands for is kept apart from any that the other stands for. */
    public boolean between(Party one, Party other) {
        if (pairs.isEmpty() || one.isAloneWith(other)) {
            return between(one.organisationId(), other.organisationId());
        }
        return one.organisations().anyMatch(mine -> other.organisations().anyMatch(theirs -> between(mine, theirs)));
    }
}
