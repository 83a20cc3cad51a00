package org.duijie.matching.lookups.gaps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.matching.comparison.ComparedIndicator;
import org.duijie.matching.comparison.ComparedTrl;
import org.duijie.matching.comparison.Verdict;
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

    /** What could bring an outcome to the readiness that is wanted (stages of GB/T 22900). */
    enum ClosingStep {
        /** 概念验证, from the early stage (TRL 1–4). */
        PROOF_OF_CONCEPT,
        /** 中试, from the middle stage on (TRL 5 and more). */
        PILOT;

        private static final int LAST_EARLY = 4;

        static ClosingStep of(ComparedTrl trl) {
            if (trl.missingSteps() == 0) {
                return null;
            }
            return trl.reached() <= LAST_EARLY ? PROOF_OF_CONCEPT : PILOT;
        }
    }

    /** A facility on which an indicator could be worked on or measured: its text speaks of the indicator. */
    record Closer(UUID facilityId, String name, UUID organisationId) {}

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

            ComparedTrl trl,

            @Schema(description = "What could bring the missing readiness; absent where none is missing")
            ClosingStep closingStep,

            List<IndicatorGap> indicators) {

        boolean isGap() {
            return !closedGates.isEmpty()
                    || trl.missingSteps() > 0
                    || indicators.stream().anyMatch(one -> one.mustHave() && one.verdict() != Verdict.MET);
        }
    }

    /** One wanted indicator. */
    record IndicatorGap(
            String name,
            boolean mustHave,
            Value wanted,

            @Schema(
                    description =
                            "What the outcome has of it, in its own words; absent where it states nothing of it, nor"
                                    + " anything similar")
            Value reached,

            Verdict verdict,

            @Schema(
                    description =
                            "With GAP: by how much it is missed, in the wanted unit; with PROBABLY: by how much it"
                                    + " would be, if the two are the same")
            BigDecimal missing,

            @Schema(description = "Facilities that could close it; empty with MET")
            List<Closer> facilities) {

        static IndicatorGap of(ComparedIndicator compared, List<Closer> facilities) {
            IndicatorFact wanted = compared.wanted();
            return new IndicatorGap(
                    wanted.name(),
                    wanted.mustHave(),
                    Value.of(wanted),
                    compared.reached() == null ? null : Value.of(compared.reached()),
                    compared.verdict(),
                    compared.missing(),
                    compared.verdict() == Verdict.MET ? List.of() : facilities);
        }
    }

    /** A value as stated. */
    record Value(
            @Schema(description = "What it is the value of, in the record's words")
            String name,

            IndicatorOperator operator,
            BigDecimal value,
            BigDecimal upperValue,
            String unit,

            @Schema(description = "Whether it was read in the text of the record, and is not stated as data")
            boolean fromText) {
        static Value of(IndicatorFact fact) {
            return new Value(
                    fact.name(), fact.operator(), fact.value(), fact.upperValue(), fact.unit(), fact.fromText());
        }
    }
}
