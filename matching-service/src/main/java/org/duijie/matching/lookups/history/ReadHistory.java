package org.duijie.matching.lookups.history;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.matching.lookups.history.HistoryView.Entry;
import org.duijie.matching.lookups.history.HistoryView.Judged;
import org.duijie.matching.pairings.PairingHistory;
import org.duijie.matching.pairings.PairingHistory.KnownHistory;
import org.duijie.matching.pairings.PastState;
import org.duijie.matching.pipeline.ScorePair;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;
import org.duijie.records.identity.Caller;

/** Reads what a pairing went through, and scores it again to compare with. Blocks; for worker threads. */
@ApplicationScoped
class ReadHistory {
    private final PairingHistory history;
    private final Subjects subjects;
    private final ScorePair scorePair;

    ReadHistory(PairingHistory history, Subjects subjects, ScorePair scorePair) {
        this.history = history;
        this.subjects = subjects;
        this.scorePair = scorePair;
    }

    HistoryView read(UUID pairingId, Caller caller) {
        KnownHistory known = Blocking.await(() -> Panache.withSession(() -> history.of(pairingId, caller)));
        List<PastState> states = known.states();
        if (states.isEmpty()) {
            return new HistoryView(List.of(), null);
        }
        // The pairing as it is decides of all: what was open once may have become confidential.
        boolean seesScores = known.pairing().seesScore(caller);
        return new HistoryView(
                states.stream()
                        .map(state ->
                                Entry.of(state, seesScores, known.pairing().seesTerms(state.pairing(), caller)))
                        .toList(),
                seesScores ? now(states) : null);
    }

    private Judged now(List<PastState> states) {
        Pairing pairing = states.getLast().pairing();
        List<StoredSubject> sides = Blocking.await(
                () -> Panache.withSession(() -> subjects.withIds(List.of(pairing.demandId(), pairing.outcomeId()))));
        return sides.size() == 2
                ? Judged.of(scorePair.of(
                        scorePair.now(), scorePair.profiled(sides.getFirst()), scorePair.profiled(sides.getLast())))
                : null;
    }
}
