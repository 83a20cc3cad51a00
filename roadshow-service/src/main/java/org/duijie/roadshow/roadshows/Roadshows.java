package org.duijie.roadshow.roadshows;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.records.OwnedRecords;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where roadshows are kept. */
@ApplicationScoped
public class Roadshows implements OwnedRecords<Roadshow> {
    /** The roadshow locked, or null; for what the platform itself does. */
    Uni<Roadshow> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The roadshows, newest first.
     *
     * @param status the only status wanted, or null
     */
    public Uni<Page<Roadshow>> page(RoadshowStatus status, PageRequest page) {
        ListQuery query = new ListQuery("Roadshow").equal("status", status).after(page);
        return Page.read(find(query.hql(), query.values()), page, Roadshow::id);
    }
}
