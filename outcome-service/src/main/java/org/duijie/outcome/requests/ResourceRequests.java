package org.duijie.outcome.requests;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where requests of one kind are kept. */
public interface ResourceRequests<C extends ResourceRequest<?>> extends PanacheRepositoryBase<C, UUID> {

    /** The request on that resource, if the caller may know of it; else it is not found. */
    default Uni<C> known(UUID resourceId, UUID id, Caller caller) {
        return findById(id).map(asked -> OwnedRecord.ifKnown(on(resourceId, asked), caller));
    }

    /** As {@link #known}, locked until the transaction ends. */
    default Uni<C> lock(UUID resourceId, UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(asked -> OwnedRecord.ifKnown(on(resourceId, asked), caller));
    }

    /** The requests on a resource that the caller may know of, newest first. */
    default Uni<Page<C>> page(String entity, UUID resourceId, Caller caller, PageRequest page) {
        ListQuery query = new ListQuery(entity)
                .equal("resourceId", resourceId)
                .where("(r.organisationId = :me or r.hostId = :me or :park = true)")
                .with("me", caller.organisationId())
                .with("park", caller.isPark())
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, ResourceRequest::id);
    }

    private static <C extends ResourceRequest<?>> C on(UUID resourceId, C asked) {
        return asked == null || !asked.resourceId().equals(resourceId) ? null : asked;
    }
}
