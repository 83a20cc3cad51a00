package org.duijie.records.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Who calls.
 *
 * @param organisationId the one organisation that the caller acts for
 * @param subject the user or service account
 */
public record Caller(UUID organisationId, String subject, Set<String> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isPark() {
        return is(Role.PARK_OFFICER);
    }

    public boolean belongsTo(UUID organisation) {
        return organisationId.equals(organisation);
    }
}
