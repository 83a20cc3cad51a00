package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.gates.OrganisationPair;
import org.duijie.matching.pairings.PairingDiff.Proposal;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where pairings are kept. */
@ApplicationScoped
class Pairings implements PanacheRepositoryBase<StoredPairing, UUID> {
    private static final String PAST_DUE = """
            select id from pairing where due_at < ?1 and not overdue order by due_at limit ?2 for update skip locked
            """;

    private static final String BETWEEN = """
            state in :undecided and (
                outcomeOrganisationId = :other
                    and (demandOrganisationId = :one or array_contains(demandMembers, :oneMember))
                or outcomeOrganisationId = :one
                    and (demandOrganisationId = :other or array_contains(demandMembers, :otherMember)))
            order by demandId, outcomeId
            """;

    /** Many rows in one statement. */
    private static final String INSERT = """
            insert into pairing
            select * from json_populate_recordset(cast(null as pairing), cast(cast(?1 as text) as json))
            on conflict (demand_id, outcome_id) do nothing
            returning id, exists (
                select from talk where talk.demand_id = pairing.demand_id and talk.outcome_id = pairing.outcome_id)
            """;

    /** What all replicas add in, so that no two wait for each other. */
    private static final Comparator<Proposal> ORDER =
            Comparator.comparing(Proposal::demandId).thenComparing(Proposal::outcomeId);

    /**
     * Adds pairings that were just proposed in the current transaction; they are not looked after by its session.
     *
     * @return those that were added, and whether anything is known of what their sides did together; the others were made
     *     meanwhile by whoever took the other side, and are committed
     */
    Uni<Map<UUID, Boolean>> add(List<Proposal> proposed) {
        if (proposed.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        JsonArray rows = new JsonArray();
        proposed.stream().sorted(ORDER).forEach(pairing -> rows.add(NewRow.of(pairing)));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT, Object[].class)
                        .setParameter(1, rows.encode())
                        .getResultList())
                .map(added -> added.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Boolean) row[1])));
    }

    /** Takes rows out of the table; the same two may be paired anew in the same transaction. */
    Uni<Void> remove(Collection<UUID> ids) {
        return delete("id in ?1", ids).replaceWithVoid();
    }

    /** All pairings of subjects of one side, locked, in an order that all replicas lock in. */
    Uni<List<StoredPairing>> lockAllOf(Collection<UUID> subjects, SubjectKind kind) {
        String own = kind == SubjectKind.DEMAND ? "demandId" : "outcomeId";
        return find(own + " in ?1 order by demandId, outcomeId", subjects)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The pairing of a demand and an outcome, locked; or null. */
    Uni<StoredPairing> lockBetween(UUID demandId, UUID outcomeId) {
        return find("demandId = ?1 and outcomeId = ?2", demandId, outcomeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Undecided pairings between two organisations, or between one and a common demand of the other, locked. */
    Uni<List<StoredPairing>> lockUndecidedBetween(OrganisationPair pair) {
        Parameters values = Parameters.with("one", pair.one())
                .and("other", pair.other())
                .and("oneMember", pair.one().toString())
                .and("otherMember", pair.other().toString())
                .and("undecided", List.of(PairingState.PROPOSED, PairingState.ACCEPTED_BY_ONE));
        return find(BETWEEN, values).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Pairings past their due time that are not flagged yet, locked; those that others have locked are left out. */
    Uni<List<StoredPairing>> lockPastDue(Instant now, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PAST_DUE, UUID.class)
                        .setParameter(1, now)
                        .setParameter(2, most)
                        .getResultList())
                .flatMap(ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids));
    }

    Uni<StoredPairing> known(UUID id, Caller caller) {
        return findById(id).map(pairing -> ifKnown(pairing, caller));
    }

    Uni<StoredPairing> lock(UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(pairing -> ifKnown(pairing, caller));
    }

    /** The pairings that the caller may know of, newest first unless the filter sorts them. */
    Uni<Page<StoredPairing>> page(Caller caller, PairingFilter filter, PageRequest page) {
        ListQuery query = filter.list(caller).after(page);
        return Page.read(find(query.hql(), query.values()), page, StoredPairing::id);
    }

    private static StoredPairing ifKnown(StoredPairing pairing, Caller caller) {
        if (pairing == null || !pairing.isKnownTo(caller)) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return pairing;
    }
}
