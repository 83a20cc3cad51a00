package org.duijie.matching.models;

import java.util.List;
import org.duijie.matching.models.rules.Concern;
import org.duijie.matching.models.rules.DecidingOrganisations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a version did, measured when it was learnt.
 *
 * @param decisions how many decided pairs it has learnt from
 * @param heldBack on how many of them the two were compared
 * @param own null where nothing could be compared; so is the next
 * @param organisations null of versions of before it was counted; so is the next
 * @param concerns none of versions of before they were looked for
 */
public record Figures(
        @Schema(description = "Decided pairs that it has learnt from", examples = "30")
        int decisions,

        @Schema(description = "Decided pairs on which the two were compared", examples = "30")
        int heldBack,

        @Schema(
                description =
                        "How this version did on pairs of organisations that it was not told of, those of one"
                                + " party counting up to a cap; absent where there are none, since all decisions are of too few")
        Quality own,

        @Schema(description = "How the version that was current did on the same pairs, not told of them either")
        Quality current,

        @Schema(description = "The version that was current", examples = "m1-dd6da1c894")
        String currentVersion,

        @Schema(
                description =
                        "Whether it was found better: its squared error is smaller by more than the standard error of"
                                + " the difference, and its levels are no further off")
        boolean better,

        @Schema(description = "How many organisations its decisions come from: as many as if all had decided alike")
        DecidingOrganisations organisations,

        @Schema(description = "How both did on the judged pairs that ship with the matcher")
        OnShippedSet onShippedSet,

        @Schema(
                description = "Why it does not become current by itself though it was found better; whoever it would"
                        + " be worse for by more than a bound")
        List<Concern> concerns) {

    public Figures {
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
    }

    /** On the judged pairs that ship. */
    public record OnShippedSet(
            @Schema(description = "This version") Quality own,

            @Schema(description = "The version that was current")
            Quality current) {}

    /** Whether it is current from now on without anybody's word. */
    boolean speakForThemselves() {
        return better && concerns.isEmpty();
    }
}
