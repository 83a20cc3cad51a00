package org.duijie.matching.conflicts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.matching.gates.Conflicts;
import org.duijie.matching.gates.OrganisationPair;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where conflicts are kept. There are few: the list is read whole. */
@ApplicationScoped
public class ConflictList implements PanacheRepositoryBase<StoredConflict, UUID> {
    /** Lets others do the same, and makes who adds to the list wait until this transaction ends. */
    private static final String HOLD = "lock table organisation_conflict in share mode";
    /** Lets nobody else add, nor hold, meanwhile. */
    private static final String HOLD_ALONE = "lock table organisation_conflict in share row exclusive mode";

    /** The list as it is. */
    public Uni<Conflicts> all() {
        return listAll()
                .map(stored ->
                        new Conflicts(stored.stream().map(StoredConflict::pair).collect(Collectors.toSet())));
    }

    /** The list, which nobody adds to until the current transaction ends. To be taken before any row is locked. */
    public Uni<Conflicts> lockShared() {
        return lock(HOLD).chain(() -> all());
    }

    /** Nobody else changes the list, or relies on it, until the current transaction ends. */
    Uni<Void> lockExclusive() {
        return lock(HOLD_ALONE);
    }

    private static Uni<Void> lock(String statement) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(statement).executeUpdate())
                .replaceWithVoid();
    }

    Uni<Boolean> has(OrganisationPair pair) {
        return count("oneId = ?1 and otherId = ?2", pair.one(), pair.other()).map(found -> found > 0);
    }

    /** Of one organisation where given, newest first. */
    Uni<Page<StoredConflict>> page(UUID organisation, PageRequest page) {
        var found = find(
                "(:any = true or oneId = :one or otherId = :one) and (:first = true or id < :after)"
                        + " order by id desc",
                Parameters.with("any", organisation == null)
                        .and("one", organisation == null ? new UUID(0, 0) : organisation)
                        .and("first", page.after() == null)
                        .and("after", page.after() == null ? new UUID(0, 0) : page.after()));
        return Page.read(found, page, StoredConflict::id);
    }
}
