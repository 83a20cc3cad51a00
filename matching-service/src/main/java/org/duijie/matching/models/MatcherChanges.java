package org.duijie.matching.models;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duijie.matching.models.rules.OrganisationEffect;
import org.duijie.matching.models.rules.PresentScore;
import org.duijie.matching.models.rules.PresentScore.PairRating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would become of the pairings on the table, were a version made current. No word of a demand is in it.
 *
 * @param pairings the most moved, no more than {@value #MOST}
 */
public record MatcherChanges(
        @Schema(description = "When that was found: at the learning of the version")
        Instant at,

        @Schema(description = "The version that was current then, which it is compared with")
        String currentVersion,

        @Schema(description = "How many pairings were on the table")
        int onTable,

        @Schema(description = "How many would have a higher level")
        int higher,

        @Schema(description = "How many would have a lower level")
        int lower,

        @Schema(description = "Of each organisation with anything on the table, most moved first")
        List<OrganisationEffect> organisations,

        @Schema(description = "The pairings whose scores would move most, no more than 200, most moved first")
        List<MovedPairing> pairings) {

    private static final int MOST = 200;

    /** What would become of one pairing. */
    public record MovedPairing(
            UUID pairingId,
            UUID demandId,
            UUID demandOrganisationId,
            UUID outcomeId,
            UUID outcomeOrganisationId,

            @Schema(description = "By the version that was current")
            PairRating from,

            @Schema(description = "By the new one") PairRating to) {
        private static MovedPairing of(PresentScore score) {
            return new MovedPairing(
                    score.pairingId(),
                    score.demandId(),
                    score.demandOrganisation(),
                    score.outcomeId(),
                    score.outcomeOrganisation(),
                    score.from(),
                    score.to());
        }
    }

    static MatcherChanges of(
            Instant at, String currentVersion, List<PresentScore> present, List<OrganisationEffect> effects) {
        return new MatcherChanges(
                at,
                currentVersion,
                present.size(),
                (int) present.stream().filter(PresentScore::rises).count(),
                (int) present.stream().filter(PresentScore::falls).count(),
                effects.stream()
                        .sorted(Comparator.comparingDouble(OrganisationEffect::meanMove)
                                .reversed()
                                .thenComparing(OrganisationEffect::organisationId))
                        .toList(),
                present.stream()
                        .filter(one -> one.rise() != 0)
                        .sorted(Comparator.comparingDouble((PresentScore one) -> Math.abs(one.rise()))
                                .reversed()
                                .thenComparing(PresentScore::pairingId))
                        .limit(MOST)
                        .map(MovedPairing::of)
                        .toList());
    }
}
