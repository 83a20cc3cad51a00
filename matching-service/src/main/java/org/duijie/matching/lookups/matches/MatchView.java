package org.duijie.matching.lookups.matches;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.matching.pairings.Judgement;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One that the text would be paired with. */
record MatchView(
        UUID id,
        Side side,

        @Schema(description = "Absent for a confidential demand")
        String title,

        @Schema(description = "Of a demand") String summary,
        UUID organisationId,
        double score,
        PairingLevel level,
        Map<String, Double> components,
        List<String> matchedTerms) {

    static MatchView of(Subject found, Judgement judgement) {
        return new MatchView(
                found.id(),
                found.side(),
                found.text().title().isEmpty() ? null : found.text().title(),
                found.text().summary().isEmpty() ? null : found.text().summary(),
                found.organisationId(),
                judgement.worth(),
                judgement.level(),
                judgement.components(),
                judgement.matchedTerms());
    }
}
