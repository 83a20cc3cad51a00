package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.contracts.EventType;
import org.duijie.matching.pairings.PastRun.Standing;
import org.duijie.matching.subjects.SubjectKind;

/** Reads from the history what was on the table of a demand or an outcome. Every method works in the current session. */
@ApplicationScoped
public class PastRuns {
    /** Told with a score of that time; all others repeat the last one. */
    private static final String JUDGING =
            "('%s', '%s')".formatted(EventType.PAIRING_PROPOSED.wireName(), EventType.PAIRING_RESCORED.wireName());

    /** Of each pairing the last state that was told of by a time. */
    private static final String LAST = """
            from StoredHistory told
            where told.pairingId in (select pairing.id from StoredPairing pairing where pairing.%s = ?1)
              and told.version = (
                select max(other.version) from StoredHistory other
                where other.pairingId = told.pairingId and other.at <= ?2 %s)
            """;

    private static final String OF_ANY_TYPE = "";
    private static final String JUDGED = "and other.type in " + JUDGING;

    private static final String LAST_JUDGED = """
            select max(told.at) from pairing_history told join pairing on pairing.id = told.pairing_id
            where pairing.%s = ?1 and told.type in %s and cast(told.pairing as json) ->> '%s' = cast(?2 as text)
            """;

    private final PairingHistory history;
    private final Pairings pairings;
    private final Clock clock;

    PastRuns(PairingHistory history, Pairings pairings, Clock clock) {
        this.history = history;
        this.pairings = pairings;
        this.clock = clock;
    }

    /** As it was at a time. */
    public Uni<PastRun> at(Instant time, UUID subjectId, SubjectKind kind) {
        Instant now = clock.instant();
        return last(OF_ANY_TYPE, subjectId, kind, time).flatMap(told -> last(JUDGED, subjectId, kind, time)
                .flatMap(judged -> last(OF_ANY_TYPE, subjectId, kind, time.isAfter(now) ? time : now)
                        .flatMap(present -> pairings.list(own(kind) + " = ?1", subjectId)
                                .map(all -> run(told, byPairing(judged), byPairing(present), byId(all))))));
    }

    /** As it was when the subject was scored last in one of its versions. */
    public Uni<PastRun> ofVersion(long version, UUID subjectId, SubjectKind kind) {
        String query = kind == SubjectKind.DEMAND
                ? LAST_JUDGED.formatted("demand_id", JUDGING, "demandVersion")
                : LAST_JUDGED.formatted("outcome_id", JUDGING, "outcomeVersion");
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(query, Instant.class)
                        .setParameter(1, subjectId)
                        .setParameter(2, Long.toString(version))
                        .getSingleResultOrNull())
                .flatMap(last -> last == null ? Uni.createFrom().item(PastRun.NOTHING) : at(last, subjectId, kind));
    }

    private Uni<List<StoredHistory>> last(String types, UUID subjectId, SubjectKind kind, Instant time) {
        return history.list(LAST.formatted(own(kind), types), subjectId, time);
    }

    private static String own(SubjectKind kind) {
        return kind == SubjectKind.DEMAND ? "demandId" : "outcomeId";
    }

    private static Map<UUID, StoredPairing> byId(List<StoredPairing> pairings) {
        return pairings.stream().collect(Collectors.toMap(StoredPairing::id, Function.identity()));
    }

    private static Map<UUID, StoredHistory> byPairing(List<StoredHistory> states) {
        return states.stream().collect(Collectors.toMap(state -> state.pairing().id(), Function.identity()));
    }

    private static PastRun run(
            List<StoredHistory> told,
            Map<UUID, StoredHistory> judged,
            Map<UUID, StoredHistory> present,
            Map<UUID, StoredPairing> pairings) {
        List<StoredHistory> onTable =
                told.stream().filter(state -> state.pairing().state().isLive()).toList();
        Instant at = onTable.stream()
                .map(StoredHistory::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Standing> standings = onTable.stream()
                .map(state -> standing(
                        state, judged, present, pairings.get(state.pairing().id())))
                .toList();
        return new PastRun(at, standings);
    }

    /** A pairing that is older than the history has no judging state in it; then the first that is kept stands for it. */
    private static Standing standing(
            StoredHistory state,
            Map<UUID, StoredHistory> judged,
            Map<UUID, StoredHistory> present,
            StoredPairing pairing) {
        UUID id = state.pairing().id();
        return new Standing(
                state.pairing(),
                judged.getOrDefault(id, state).at(),
                present.get(id).pairing(),
                pairing);
    }
}
