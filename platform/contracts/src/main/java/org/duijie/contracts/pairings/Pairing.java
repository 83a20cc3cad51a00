package org.duijie.contracts.pairings;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;

/**
 * A demand and an outcome judged worth a look (候选匹配).
 *
 * @param version version of the pairing, from 1, raised by every change
 * @param demandTitle null where the demand is confidential
 * @param score 0–1, how likely the outcome answers the demand; of a confidential demand in steps of {@value #COARSE_STEP}
 * @param components the parts of the score by name, each 0–1; none of a confidential demand
 * @param matchedTerms terms that both sides use, most telling first; for a confidential demand only those of its summary
 * @param matcherVersion the matcher that scored it
 * @param overdue whether the due time has passed without a decision
 * @param dueAt when the next decision is due, or null
 */
@RecordBuilder
public record Pairing(
        UUID id,
        long version,
        UUID demandId,
        long demandVersion,
        String demandTitle,
        UUID demandOrganisationId,
        UUID outcomeId,
        long outcomeVersion,
        String outcomeTitle,
        UUID outcomeOrganisationId,
        double score,
        PairingLevel level,
        Map<String, Double> components,
        List<String> matchedTerms,
        String matcherVersion,
        PairingState state,
        boolean overdue,
        Instant dueAt,
        List<Decision> decisions,
        Instant proposedAt) {

    /** What a score is told in to those who may not see the demand: a finer one would tell its words one by one. */
    public static final double COARSE_STEP = 0.05;

    /** How many steps a score that is told in steps has between 0 and 1. */
    public static final double COARSE_STEPS = 1 / COARSE_STEP;

    public Pairing {
        components = components == null ? Map.of() : Map.copyOf(components);
        matchedTerms = matchedTerms == null ? List.of() : List.copyOf(matchedTerms);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /** As it is told of a confidential demand, to everybody but its side and the park. */
    public Pairing coarse() {
        return PairingBuilder.builder(this)
                .demandTitle(null)
                .score(coarse(score))
                .components(Map.of())
                .build();
    }

    /** A score in the steps in which it is told. */
    public static double coarse(double score) {
        return Math.round(score * COARSE_STEPS) / COARSE_STEPS;
    }
}
