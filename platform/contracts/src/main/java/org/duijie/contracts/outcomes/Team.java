package org.duijie.contracts.outcomes;

import java.util.List;

/**
 * Who made the outcome.
 *
 * @param members in their order of contribution, without the lead
 */
public record Team(String lead, List<String> members) {
    public Team {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
