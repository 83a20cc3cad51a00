package org.duijie.matching.lookups.support;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may support a demand, best first of each kind. */
record SupportView(
        UUID demandId,
        long demandVersion,
        List<Supporter> experts,
        List<Supporter> facilities,
        List<Supporter> datasets) {

    /** One resource, and what speaks for it. */
    record Supporter(
            UUID id,
            String name,
            UUID organisationId,

            @Schema(description = "0–1, comparable within a kind; it is not the score of a pairing")
            double score,

            List<String> matchedTerms) {}
}
