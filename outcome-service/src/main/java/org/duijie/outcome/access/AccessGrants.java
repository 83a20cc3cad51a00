package org.duijie.outcome.access;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.outcome.requests.ResourceRequests;
import org.duijie.outcome.sharedresources.DatasetContent;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.records.identity.Caller;

/** Where access to data sets is kept. */
@ApplicationScoped
class AccessGrants implements ResourceRequests<AccessGrant> {
    private static final String REQUEST = """
            insert into dataset_access (id, version, organisation_id, resource_id, host_id, status, purpose, terms,
                created_at, updated_at)
            values (?1, 1, ?2, ?3, ?4, 'REQUESTED', ?5, ?6, now(), now())
            on conflict (resource_id, organisation_id) where status in ('REQUESTED', 'GRANTED') do nothing
            """;

    /** Asks, or says false where the organisation has asked already and was not refused. */
    Uni<Boolean> request(UUID id, Caller caller, SharedResource dataset, AccessRequest request) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(REQUEST)
                        .setParameter(1, id)
                        .setParameter(2, caller.organisationId())
                        .setParameter(3, dataset.id())
                        .setParameter(4, dataset.organisationId())
                        .setParameter(5, request.purpose())
                        .setParameter(6, ((DatasetContent) dataset.content()).terms())
                        .executeUpdate())
                .map(rows -> rows > 0);
    }
}
