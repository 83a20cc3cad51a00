package org.duijie.demand.access;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where grants are kept. */
@ApplicationScoped
class Grants implements PanacheRepositoryBase<Grant, UUID> {
    private static final String GRANT = """
            insert into demand_grant (id, demand_id, organisation_id, reason, granted_by, granted_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (demand_id, organisation_id) where revoked_at is null do nothing
            """;

    /** Grants, or says false where the organisation has a grant already. */
    Uni<Boolean> grant(UUID id, Demand demand, GrantRequest request, Caller caller, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(GRANT)
                        .setParameter(1, id)
                        .setParameter(2, demand.id())
                        .setParameter(3, request.organisationId())
                        .setParameter(4, request.reason())
                        .setParameter(5, caller.subject())
                        .setParameter(6, now)
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    /** The grant under which an organisation may read a demand now, or null. */
    Uni<Grant> inForce(UUID demand, UUID organisation) {
        return find("demandId = ?1 and organisationId = ?2 and revokedAt is null", demand, organisation)
                .firstResult();
    }

    /** One grant of a demand, locked until the transaction ends; or null. */
    Uni<Grant> lock(UUID demand, UUID id) {
        return find("id = ?1 and demandId = ?2", id, demand)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The grants of a demand, newest first, those that were taken back included. */
    Uni<Page<Grant>> page(UUID demand, PageRequest page) {
        ListQuery query = new ListQuery("Grant").equal("demandId", demand).after(page);
        return Page.read(find(query.hql(), query.values()), page, Grant::id);
    }
}
