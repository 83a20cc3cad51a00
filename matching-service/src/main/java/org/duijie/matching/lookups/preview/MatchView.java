package org.duijie.matching.lookups.preview;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.matching.pairings.ScoredPair;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One that the text would be paired with. */
record MatchView(
        UUID id,
        SubjectKind side,

        @Schema(description = "Absent for a confidential demand")
        String title,

        @Schema(description = "Of a demand") String summary,
        UUID organisationId,
        double score,
        PairingLevel level,
        Map<String, Double> components,
        List<String> matchedTerms) {

    static MatchView of(Subject found, ScoredPair scored) {
        return new MatchView(
                found.id(),
                found.kind(),
                found.text().title().isEmpty() ? null : found.text().title(),
                found.text().summary().isEmpty() ? null : found.text().summary(),
                found.organisationId(),
                scored.worth(),
                scored.level(),
                scored.components(),
                scored.matchedTerms());
    }
}
