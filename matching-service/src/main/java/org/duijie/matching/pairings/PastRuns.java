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

    private static final String LAST_JUDGED = """
            select max(told.at) from pairing_history told join pairing on pairing.id = told.pairing_id
            where pairing.%s = ?1 and %s in %s and cast(%s as json) ->> '%s' = cast(?2 as text)
            """;

    private final PairingHistory history;
    private final Pairings pairings;
    private final Clock clock;

    PastRuns(PairingHistory history, Pairings pairings, Clock clock) {
        this.history = history;
        this.pairings = pairings;
        this.clock = clock;
    }

    /** As it was at a time, in somebody's eyes. */
    public Uni<PastRun> at(Instant time, UUID subjectId, SubjectKind kind, Eyes eyes) {
        Instant now = clock.instant();
        String judging = "and " + eyes.type("other", "toldType") + " in " + JUDGING;
        return last(OF_ANY_TYPE, subjectId, kind, time, eyes).flatMap(told -> last(judging, subjectId, kind, time, eyes)
                .flatMap(judged -> last(OF_ANY_TYPE, subjectId, kind, time.isAfter(now) ? time : now, eyes)
                        .flatMap(present -> pairings.list(own(kind) + " = ?1", subjectId)
                                .map(all -> run(told, byPairing(judged), byPairing(present), byId(all))))));
    }

    /** As it was when the subject was scored last in one of its versions, in somebody's eyes. */
    public Uni<PastRun> ofVersion(long version, UUID subjectId, SubjectKind kind, Eyes eyes) {
        boolean ofDemand = kind == SubjectKind.DEMAND;
        String query = LAST_JUDGED.formatted(
                        ofDemand ? "demand_id" : "outcome_id",
                        eyes.type("told", "told_type"),
                        JUDGING,
                        eyes.pairing(),
                        ofDemand ? "demandVersion" : "outcomeVersion")
                + eyes.seen("told");
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(query, Instant.class)
                        .setParameter(1, subjectId)
                        .setParameter(2, Long.toString(version))
                        .getSingleResultOrNull())
                .flatMap(last ->
                        last == null ? Uni.createFrom().item(PastRun.NOTHING) : at(last, subjectId, kind, eyes));
    }

    private Uni<List<PastState>> last(String types, UUID subjectId, SubjectKind kind, Instant time, Eyes eyes) {
        return history.list(LAST.formatted(own(kind), types + eyes.seen("other")), subjectId, time)
                .map(rows -> rows.stream().map(eyes::state).toList());
    }

    private static String own(SubjectKind kind) {
        return kind == SubjectKind.DEMAND ? "demandId" : "outcomeId";
    }

    private static Map<UUID, StoredPairing> byId(List<StoredPairing> pairings) {
        return pairings.stream().collect(Collectors.toMap(StoredPairing::id, Function.identity()));
    }

    private static Map<UUID, PastState> byPairing(List<PastState> states) {
        return states.stream().collect(Collectors.toMap(state -> state.pairing().id(), Function.identity()));
    }

    private static PastRun run(
            List<PastState> told,
            Map<UUID, PastState> judged,
            Map<UUID, PastState> present,
            Map<UUID, StoredPairing> pairings) {
        List<PastState> onTable =
                told.stream().filter(state -> state.pairing().state().isLive()).toList();
        Instant at = onTable.stream()
                .map(PastState::at)
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
            PastState state, Map<UUID, PastState> judged, Map<UUID, PastState> present, StoredPairing pairing) {
        UUID id = state.pairing().id();
        return new Standing(
                state.pairing(),
                judged.getOrDefault(id, state).at(),
                present.get(id).pairing(),
                pairing);
    }

    /** Who looks at the past. */
    public enum Eyes {
        /** The side of the demands, or the park. */
        OF_ITS_SIDE,
        /** All others: of confidential demands they see what they were told. */
        OF_OTHERS;

        private PastState state(StoredHistory row) {
            return this == OF_ITS_SIDE ? row.whole() : row.told();
        }

        private String type(String row, String toldType) {
            return this == OF_ITS_SIDE ? row + ".type" : "coalesce(" + row + "." + toldType + ", " + row + ".type)";
        }

        private String pairing() {
            return this == OF_ITS_SIDE ? "told.pairing" : "coalesce(told.told, told.pairing)";
        }

        private String seen(String row) {
            return this == OF_ITS_SIDE ? "" : " and " + row + ".kept is not true";
        }
    }
}
