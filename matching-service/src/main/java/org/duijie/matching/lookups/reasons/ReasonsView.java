package org.duijie.matching.lookups.reasons;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.scoring.SentencePair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two records were paired. */
record ReasonsView(
        UUID pairingId,
        long demandVersion,
        long outcomeVersion,
        String matcherVersion,
        double score,
        PairingLevel level,

        @Schema(
                description = "How much of all that moves the log odds of the score, for or against the pair, each part"
                        + " brings; together 1. Of the texts: title, text, passages, lexical; with a learnt version also"
                        + " outcomeText (length and particulars of the outcome's text) and judgements (what was"
                        + " decided on similar pairs). Of stated facts, where they say something: indicators, trl,"
                        + " codes, money, region, freshness; of a confidential demand freshness only, and none of them to"
                        + " others than its side, those it stands for and the park")
        Map<String, Double> shares,

        @Schema(description = "The parts that speak against the pair; all others speak for it")
        List<String> against,

        @Schema(description = "Which version the shares are of")
        SharesOf sharesOf,

        @Schema(description = "Sentences of both sides that say something alike, nearest first")
        List<SentencePair> sentences,

        List<String> matchedTerms,

        @Schema(description = "The same as statements to read")
        List<Statement> statements) {

    /** One reason in words. */
    record Statement(Kind kind, String zh, String en) {}

    /** Which version the shares are of. */
    enum SharesOf {
        /** The shipped one, which scored the pairing. */
        SHIPPED,
        /** The learnt one that scored the pairing. */
        LEARNT,
        /** The shipped one, since the version that scored cannot be asked any more: they are not those of the score. */
        SHIPPED_INSTEAD
    }

    /** What a reason is about. */
    @Schema(name = "ReasonKind")
    enum Kind {
        VERSION,
        TITLE,
        TEXT,
        PASSAGES,
        LEXICAL,
        OUTCOME_TEXT,
        JUDGEMENTS,
        FEEDBACK,
        TERMS,
        FACTS,
        INDICATOR,
        TRL,
        INDUSTRY,
        IPC,
        MONEY,
        REGION,
        FRESHNESS
    }
}
