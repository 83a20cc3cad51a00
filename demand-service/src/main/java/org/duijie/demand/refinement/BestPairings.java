package org.duijie.demand.refinement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.candidates.Candidate;
import org.duijie.contracts.codes.PairingLevel;

/** The best pairings of a demand at one moment, best first. */
public record BestPairings(List<Entry> entries) {
    static final BestPairings NONE = new BestPairings(List.of());

    public BestPairings {
        entries = List.copyOf(entries);
    }

    /** One pairing, by the outcome on its other side. */
    public record Entry(UUID outcomeId, String outcomeTitle, double score, PairingLevel level) {
        static Entry of(Candidate candidate) {
            return new Entry(candidate.outcomeId(), candidate.outcomeTitle(), candidate.score(), candidate.level());
        }
    }

    private Optional<Entry> of(UUID outcome) {
        return entries.stream().filter(one -> one.outcomeId().equals(outcome)).findFirst();
    }

    /** What became of these: first those that are among the best now, then those that no longer are. */
    List<PairingChange> changesTo(BestPairings now) {
        Stream<PairingChange> present = now.entries.stream()
                .map(one -> PairingChange.of(of(one.outcomeId()).orElse(null), one));
        Stream<PairingChange> gone = entries.stream()
                .filter(one -> now.of(one.outcomeId()).isEmpty())
                .map(one -> PairingChange.of(one, null));
        return Stream.concat(present, gone).toList();
    }
}
