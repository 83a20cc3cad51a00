package org.duijie.outcome.sharedresources;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.Counts;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where shared resources are kept. */
@ApplicationScoped
public class SharedResources implements PanacheRepositoryBase<SharedResource, UUID> {
    private static final List<Counts.Filter> FILTERS = List.of(
            new Counts.Filter("status", "r.status"),
            new Counts.Filter("organisation", "r.organisationId"),
            Counts.Filter.within("region", "r.region"));

    /** The resource of that kind, if the caller may know of it; else it is not found. */
    public Uni<SharedResource> known(ResourceKind kind, UUID id, Caller caller) {
        return findById(id).map(found -> OwnedRecord.ifKnown(ofKind(kind, found), caller));
    }

    /** As {@link #known}, locked until the transaction ends: changes of one resource follow one another. */
    public Uni<SharedResource> lock(ResourceKind kind, UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(found -> OwnedRecord.ifKnown(ofKind(kind, found), caller));
    }

    /** As {@link #known}: it is neither changed nor withdrawn until the transaction ends. */
    public Uni<SharedResource> hold(ResourceKind kind, UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_READ)
                .map(found -> OwnedRecord.ifKnown(ofKind(kind, found), caller));
    }

    /** The resources of a kind that the caller may know of, newest first. */
    public Uni<Page<SharedResource>> page(ResourceKind kind, Caller caller, ResourceFilter filter, PageRequest page) {
        ListQuery query = narrowed(kind, caller, filter).after(page);
        return Page.read(find(query.hql(), query.values()), page, SharedResource::id);
    }

    /** How many resources the list holds per value of each filter. */
    public Uni<Map<String, Map<String, Long>>> counts(ResourceKind kind, Caller caller, ResourceFilter filter) {
        return Counts.of(narrowed(kind, caller, filter), FILTERS);
    }

    private static ListQuery narrowed(ResourceKind kind, Caller caller, ResourceFilter filter) {
        return SharedResource.PUBLICITY
                .list("SharedResource", caller)
                .equal("kind", kind)
                .equal("status", filter.status())
                .equal("organisationId", filter.organisationId())
                .equal("region", filter.region())
                .searching(filter.text());
    }

    private static SharedResource ofKind(ResourceKind kind, SharedResource found) {
        return found == null || found.kind() != kind ? null : found;
    }
}
