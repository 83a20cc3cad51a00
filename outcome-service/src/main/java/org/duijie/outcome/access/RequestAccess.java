package org.duijie.outcome.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.messaging.Ids;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.outcome.sharedresources.SharedResources;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;

/** An organisation asks for access to a published data set and accepts its terms. */
@ApplicationScoped
class RequestAccess {
    private final SharedResources resources;
    private final AccessGrants grants;
    private final Validation validation;
    private final Ids ids;

    RequestAccess(SharedResources resources, AccessGrants grants, Validation validation, Ids ids) {
        this.resources = resources;
        this.grants = grants;
        this.validation = validation;
        this.ids = ids;
    }

    Uni<AccessGrant> request(UUID datasetId, AccessRequest request, Caller caller) {
        validation.check(request);
        UUID id = ids.next();
        return resources
                .known(ResourceKind.DATASET, datasetId, caller)
                .invoke(dataset -> requirePublished(dataset, caller))
                .flatMap(dataset -> grants.request(id, caller, dataset, request))
                .invoke(RequestAccess::refuseSecond)
                .flatMap(asked -> grants.findById(id));
    }

    private static void requirePublished(SharedResource dataset, Caller caller) {
        if (dataset.status() != ResourceStatus.PUBLISHED) {
            throw dataset.refusal("request-access", caller);
        }
    }

    private static void refuseSecond(boolean asked) {
        if (!asked) {
            throw ProblemException.conflict(Violation.of("datasetId", "taken"));
        }
    }
}
