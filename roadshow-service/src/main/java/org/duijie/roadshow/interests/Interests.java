package org.duijie.roadshow.interests;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.roadshows.Interest;
import org.duijie.messaging.Ids;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where expressions of interest are kept. */
@ApplicationScoped
public class Interests implements PanacheRepositoryBase<ExpressedInterest, UUID> {
    private static final String COUNTS =
            "select i.releaseId, count(i) from ExpressedInterest i where i.releaseId in :ids group by i.releaseId";

    private final Ids ids;
    private final Clock clock;

    Interests(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Interest> add(UUID organisationId, UUID releaseId) {
        Interest interest = new Interest(ids.next(), releaseId, organisationId, clock.instant());
        return persist(ExpressedInterest.of(interest)).replaceWith(interest);
    }

    /** What the organisation has expressed in the release, or null. */
    Uni<Interest> of(UUID organisationId, UUID releaseId) {
        return find("releaseId = ?1 and organisationId = ?2", releaseId, organisationId)
                .firstResult()
                .map(expressed -> expressed == null ? null : expressed.told());
    }

    /** Expressions of interest in a release, newest first. */
    Uni<Page<Interest>> page(UUID releaseId, PageRequest page) {
        var query = page.after() == null
                ? find("releaseId = ?1 order by id desc", releaseId)
                : find("releaseId = ?1 and id < ?2 order by id desc", releaseId, page.after());
        return query.range(0, page.limit())
                .list()
                .map(found ->
                        Page.of(found.stream().map(ExpressedInterest::told).toList(), page.limit(), Interest::id));
    }

    /** How many organisations are interested in each of the releases; those in which nobody is are left out. */
    public Uni<Map<UUID, Long>> counts(Collection<UUID> releases) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(COUNTS, Object[].class)
                        .setParameter("ids", releases)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1])));
    }
}
