package org.duijie.demand.pooling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.records.OwnedRecords;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where pools are kept. */
@ApplicationScoped
class Pools implements OwnedRecords<Pool> {
    private static final String CONCERNED = "(:park = true or array_contains(r.organisations, :me))";

    /** The pools that the caller may know of, newest first. */
    Uni<Page<Pool>> page(Caller caller, PageRequest page) {
        ListQuery query = new ListQuery("Pool")
                .where(CONCERNED)
                .with("me", caller.organisationId().toString())
                .with("park", caller.isPark())
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Pool::id);
    }
}
