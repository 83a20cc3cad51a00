package org.duijie.matching.pairings;

import java.util.ArrayList;
import java.util.List;
import org.duijie.contracts.pairings.Decision;

/** The decisions on a pairing, with the words that stay between the two sides. */
record PairingDecisions(List<Entry> entries) {
    static final PairingDecisions NONE = new PairingDecisions(List.of());

    PairingDecisions {
        entries = List.copyOf(entries);
    }

    PairingDecisions with(Decision decision, String text) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(decision, text));
        return new PairingDecisions(more);
    }

    boolean hasAccepted(Decision.Side side) {
        return entries.stream()
                .map(Entry::decision)
                .anyMatch(made -> made.side() == side && made.verdict() == Decision.Verdict.ACCEPT);
    }

    List<Decision> decisions() {
        return entries.stream().map(Entry::decision).toList();
    }

    record Entry(Decision decision, String text) {}
}
