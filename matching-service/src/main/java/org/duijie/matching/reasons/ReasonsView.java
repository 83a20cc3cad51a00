package org.duijie.matching.reasons;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.matching.scoring.SentencePair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two records were paired. */
record ReasonsView(
        UUID pairingId,
        long demandVersion,
        long outcomeVersion,
        String matcherVersion,
        double score,
        PairingLevel level,

        @Schema(description = "What each part brings of all that speaks for the pair; together 1")
        Map<String, Double> shares,

        @Schema(description = "Sentences of both sides that say something alike, nearest first")
        List<SentencePair> sentences,

        List<String> matchedTerms,

        @Schema(description = "The same as statements to read")
        List<Statement> statements) {

    /** One reason in words. */
    record Statement(Kind kind, String zh, String en) {}

    /** What a reason is about. */
    enum Kind {
        TITLE,
        TEXT,
        LEXICAL,
        FEEDBACK,
        TERMS,
        INDICATOR,
        TRL,
        INDUSTRY,
        IPC,
        MONEY
    }
}
