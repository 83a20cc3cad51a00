package org.duijie.outcome.claims;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where claims of one kind are kept. */
public interface Claims<C extends Claim<?>> extends PanacheRepositoryBase<C, UUID> {

    /** The claim on that resource, if the caller may know of it; else it is not found. */
    default Uni<C> known(UUID resourceId, UUID id, Caller caller) {
        return findById(id).map(claim -> OwnedRecord.ifKnown(on(resourceId, claim), caller));
    }

    /** As {@link #known}, locked until the transaction ends. */
    default Uni<C> lock(UUID resourceId, UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(claim -> OwnedRecord.ifKnown(on(resourceId, claim), caller));
    }

    /** The claims on a resource that the caller may know of, newest first. */
    default Uni<Page<C>> page(String entity, UUID resourceId, Caller caller, PageRequest page) {
        ListQuery query = new ListQuery(entity)
                .equal("resourceId", resourceId)
                .where("(r.organisationId = :me or r.hostId = :me or :park = true)")
                .with("me", caller.organisationId())
                .with("park", caller.isPark())
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Claim::id);
    }

    private static <C extends Claim<?>> C on(UUID resourceId, C claim) {
        return claim == null || !claim.resourceId().equals(resourceId) ? null : claim;
    }
}
