package org.duijie.matching.lookups.replays;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.PairingState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was on the table of a demand or an outcome, scored again. */
record ReplayView(
        @Schema(description = "Where a demand was asked for")
        UUID demandId,

        @Schema(description = "Where an outcome was asked for")
        UUID outcomeId,

        @Schema(description = "When the last of what was on the table then was told; absent where nothing was")
        Instant at,

        @Schema(description = "Version of the matcher that is compared with")
        String comparedWith,

        @Schema(description = "How many pairings were on the table")
        int onTable,

        @Schema(description = "In the order of the scores of then as they are shown, as many as were asked for")
        List<Pair> pairs,

        Summary summary) {

    /** Whether the score that was told came out again. */
    enum ReplayResult {
        /** Score, to 1e-9, and level are those that were told. */
        REPRODUCED,
        /** Something that is kept is not what was scored then. */
        DIFFERENT,
        /** It could not be computed; obstacles say why. */
        NOT_REPLAYED
    }

    /** One pairing. */
    record Pair(
            UUID pairingId,
            UUID demandId,
            UUID outcomeId,

            @Schema(
                    description =
                            "Of the other side; absent to the auditor, and of a demand that is or was confidential")
            String title,

            @Schema(description = "Of then") PairingState state,

            @Schema(description = "When the score of then was told; facts are compared as of its day, UTC")
            Instant judgedAt,

            @Schema(description = "That was scored then") long demandVersion,

            @Schema(description = "That was scored then") long outcomeVersion,

            @Schema(description = "That scored then") String matcherVersion,

            @Schema(
                    description =
                            "What declines of similar pairs made of the score then, 0 to 1; part of all scores here")
            double feedback,

            Told told,
            Again again,

            @Schema(description = "By the other matcher on the same texts; absent where a text is no longer kept")
            Compared compared,

            Now now) {}

    /** As it was told then. */
    record Told(
            double score,
            PairingLevel level,

            @Schema(description = "From 1, among all that was on the table")
            int rank) {}

    /** By the matcher of then. */
    record Again(
            ReplayResult result,

            @Schema(description = "Absent where it could not be computed")
            Double score,

            @Schema(description = "Absent where it could not be computed")
            PairingLevel level,

            @Schema(description = "With NOT_REPLAYED: why") List<NotReplayable> obstacles) {}

    /** By the other matcher. */
    record Compared(
            double score,
            PairingLevel level,

            @Schema(description = "From 1, among those that could be compared")
            int rank,

            @Schema(description = "By how many ranks it is higher than then among the same; negative where it sank")
            int rose,

            @Schema(
                    description =
                            "Whether the score is one from which on pairs are proposed now, where nothing much better is beside them")
            boolean reachesThreshold) {}

    /** What has become of it, as told of last. */
    record Now(
            PairingState state,
            double score,
            PairingLevel level,
            long demandVersion,
            long outcomeVersion,
            String matcherVersion) {}

    /** What came of the pairings that are shown. */
    record Summary(
            int pairs,
            int reproduced,
            int different,
            int notReplayed,

            @Schema(description = "How many could be compared; the figures below are of these")
            int compared,

            int rose,
            int sank,

            @Schema(description = "How many have another level than was told")
            int otherLevel,

            @Schema(description = "How many are below the score below which nothing is proposed now")
            int belowThreshold,

            @Schema(description = "How many of each order are looked at: 3, or as many as there are")
            int first,

            @Schema(description = "How many of these are in both orders, whatever their place")
            int sameAmongFirst,

            @Schema(description = "Spearman's, -1 to 1; absent of fewer than two")
            Double rankCorrelation) {}
}
