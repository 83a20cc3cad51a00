package org.duijie.matching.gaps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.matching.gates.Gate;
import org.duijie.matching.subjects.IndicatorFact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing for a demand. */
record GapsView(
        UUID demandId,
        long demandVersion,

        @Schema(description = "Whether one of the outcomes has no gap")
        boolean answered,

        @Schema(description = "The nearest outcomes, best first")
        List<OutcomeGap> outcomes) {

    /** What is missing between the demand and one outcome. */
    record OutcomeGap(
            UUID outcomeId,
            long outcomeVersion,
            String title,
            UUID organisationId,
            double score,
            PairingLevel level,

            @Schema(description = "Gates that are closed; empty where the two may be paired")
            Set<Gate> closedGates,

            TrlGap trl,
            List<IndicatorGap> indicators) {

        boolean isGap() {
            return !closedGates.isEmpty()
                    || trl.missingSteps() > 0
                    || indicators.stream().anyMatch(one -> one.mustHave() && one.verdict() != Verdict.MET);
        }
    }

    /** Readiness (GB/T 22900): what is wanted at least, what is reached, how many steps are missing. */
    record TrlGap(Integer wanted, Integer reached, int missingSteps) {
        static TrlGap of(Integer wanted, Integer reached) {
            boolean known = wanted != null && reached != null;
            return new TrlGap(wanted, reached, known ? Math.max(0, wanted - reached) : 0);
        }
    }

    /** One wanted indicator. */
    record IndicatorGap(
            String name,
            boolean mustHave,
            Value wanted,

            @Schema(description = "Absent where the outcome states nothing of it")
            Value reached,

            Verdict verdict) {}

    /** A value as stated. */
    record Value(IndicatorOperator operator, BigDecimal value, BigDecimal upperValue, String unit) {
        static Value of(IndicatorFact fact) {
            return new Value(fact.operator(), fact.value(), fact.upperValue(), fact.unit());
        }
    }
}
