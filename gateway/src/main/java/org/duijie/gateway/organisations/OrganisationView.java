package org.duijie.gateway.organisations;

import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.contracts.organisations.OrganisationState;

/** An organisation as callers see it. */
public record OrganisationView(
        UUID id,
        long version,
        String name,
        String nameEn,
        OrganisationKind kind,
        String creditCode,
        String region,
        Instant createdAt,
        Instant updatedAt) {

    public static OrganisationView of(Organisation organisation) {
        OrganisationState state = organisation.state();
        return new OrganisationView(
                state.id(),
                state.version(),
                state.name(),
                state.nameEn(),
                state.kind(),
                state.creditCode(),
                state.region(),
                organisation.createdAt(),
                organisation.updatedAt());
    }
}
