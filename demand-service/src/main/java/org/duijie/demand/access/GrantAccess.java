package org.duijie.demand.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.duijie.demand.demands.Demands;
import org.duijie.messaging.Ids;
import org.duijie.organisations.KnownOrganisations;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;

/** A company opens its demand to another organisation, and closes it again. */
@ApplicationScoped
class GrantAccess {
    private final Demands demands;
    private final Grants grants;
    private final KnownOrganisations organisations;
    private final Validation validation;
    private final Ids ids;
    private final Clock clock;

    GrantAccess(
            Demands demands,
            Grants grants,
            KnownOrganisations organisations,
            Validation validation,
            Ids ids,
            Clock clock) {
        this.demands = demands;
        this.grants = grants;
        this.organisations = organisations;
        this.validation = validation;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Grant> grant(UUID demandId, GrantRequest request, Caller caller) {
        UUID id = ids.next();
        return demands.lock(demandId, caller)
                .invoke(demand -> demand.requireOwner(caller))
                .invoke(demand -> validation.check(request, request.violations(caller)))
                .call(() -> organisations.requireKnown(Map.of("organisationId", request.organisationId())))
                .call(demand -> grants.grant(id, demand, request, caller, clock.instant())
                        .invoke(GrantAccess::refuseSecond))
                .invoke(demand -> demand.touch(clock.instant()))
                .flatMap(demand -> grants.findById(id));
    }

    Uni<Void> revoke(UUID demandId, UUID id, Caller caller) {
        return demands.known(demandId, caller)
                .invoke(demand -> demand.requireOwner(caller))
                .flatMap(demand -> grants.lock(demandId, id))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(ProblemCode.NOT_FOUND))
                .invoke(grant -> grant.revoke(caller, clock.instant()))
                .replaceWithVoid();
    }

    private static void refuseSecond(boolean granted) {
        if (!granted) {
            throw ProblemException.conflict(Violation.of("organisationId", "taken"));
        }
    }
}
