package org.duijie.matching.lookups.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.pairings.PastState;
import org.duijie.matching.pairings.ScoredPair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a pairing went through. */
record HistoryView(
        @Schema(description = "Oldest first") List<Entry> items,

        @Schema(
                description =
                        "The two records as they are now, scored by the matcher as it is now; absent where one is gone,"
                                + " and of a confidential demand for all but its side, those it stands for and the park")
        Judged now) {

    /** One state, and what told of it. */
    record Entry(
            long version,

            @Schema(description = "The event type that told of it")
            String type,

            Instant at,
            PairingState state,

            @Schema(description = "Of a confidential demand for its side, those it stands for and the park only")
            Judged judged) {

        /**
         * @param seesScores whether the caller may see how scores came about
         * @param seesTerms whether it may read by which words, too
         */
        static Entry of(PastState past, boolean seesScores, boolean seesTerms) {
            Pairing pairing = past.pairing();
            return new Entry(
                    pairing.version(),
                    past.type(),
                    past.at(),
                    pairing.state(),
                    seesScores ? Judged.of(pairing, seesTerms ? pairing.matchedTerms() : List.of()) : null);
        }
    }

    /** A score with everything that it rests on. */
    record Judged(
            long demandVersion,
            long outcomeVersion,
            String matcherVersion,
            double score,
            PairingLevel level,
            Map<String, Double> components,
            List<String> matchedTerms) {

        /** @param terms those of the pairing that may be read */
        static Judged of(Pairing pairing, List<String> terms) {
            return new Judged(
                    pairing.demandVersion(),
                    pairing.outcomeVersion(),
                    pairing.matcherVersion(),
                    pairing.score(),
                    pairing.level(),
                    pairing.components(),
                    terms);
        }

        /** Without feedback: what the matcher says of the two texts alone. */
        static Judged of(ScoredPair scored) {
            Map<String, Double> components = scored.components();
            components.remove("feedback");
            return new Judged(
                    scored.demand().version(),
                    scored.outcome().version(),
                    scored.matcherVersion(),
                    scored.score().score(),
                    scored.score().level(),
                    components,
                    scored.matchedTerms());
        }
    }
}
