package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.matching.subjects.Side;
import org.duijie.web.identity.Caller;
import org.duijie.web.paging.Page;
import org.duijie.web.paging.PageRequest;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;

/** Where pairings are kept. */
@ApplicationScoped
class Pairings implements PanacheRepositoryBase<StoredPairing, UUID> {

    /** All pairings of a subject, locked, in an order that all replicas lock in. */
    Uni<List<StoredPairing>> lockAllOf(UUID subjectId, Side side) {
        String own = side == Side.DEMAND ? "demandId" : "outcomeId";
        String other = side == Side.DEMAND ? "outcomeId" : "demandId";
        return find(own + " = ?1 order by " + other, subjectId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<StoredPairing> known(UUID id, Caller caller) {
        return findById(id).map(pairing -> ifKnown(pairing, caller));
    }

    Uni<StoredPairing> lock(UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(pairing -> ifKnown(pairing, caller));
    }

    /** The pairings that the caller may know of, of one demand or outcome where given, newest first. */
    Uni<Page<StoredPairing>> page(Caller caller, UUID demandId, UUID outcomeId, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        conditions.add("(:park = true or demandOrganisationId = :me or outcomeOrganisationId = :me)");
        values.put("park", caller.isPark());
        values.put("me", caller.organisationId());
        if (demandId != null) {
            conditions.add("demandId = :demand");
            values.put("demand", demandId);
        }
        if (outcomeId != null) {
            conditions.add("outcomeId = :outcome");
            values.put("outcome", outcomeId);
        }
        if (page.after() != null) {
            conditions.add("id < :after");
            values.put("after", page.after());
        }
        return find(String.join(" and ", conditions) + " order by id desc", values)
                .range(0, page.limit())
                .list()
                .map(found -> Page.of(found, page.limit(), StoredPairing::id));
    }

    private static StoredPairing ifKnown(StoredPairing pairing, Caller caller) {
        if (pairing == null || !pairing.isKnownTo(caller)) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return pairing;
    }
}
