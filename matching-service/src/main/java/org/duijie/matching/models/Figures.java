package org.duijie.matching.models;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a version did, measured when it was learnt, on decisions that neither it nor the version it was compared with had
 * seen as they were by then.
 *
 * @param decisions how many decided pairs it has learnt from
 * @param heldBack on how many of them the two were compared
 */
public record Figures(
        @Schema(description = "Decided pairs that it has learnt from", examples = "30")
        int decisions,

        @Schema(description = "Decided pairs on which the two were compared", examples = "30")
        int heldBack,

        @Schema(description = "How this version did on pairs it had not seen")
        Quality own,

        @Schema(description = "How the version that was current did on the same pairs")
        Quality current,

        @Schema(description = "The version that was current", examples = "m1-dd6da1c894")
        String currentVersion,

        @Schema(
                description =
                        "Whether it was found better: its squared error is smaller by more than the standard error of"
                                + " the difference, and its levels are no further off")
        boolean better) {}
