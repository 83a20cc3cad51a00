package org.duijie.matching.lookups.similar;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is like a record, most alike first. */
record SimilarView(
        List<SimilarRecord> items,

        @Schema(description = "How many more there are that the caller may not know of")
        int others) {

    /** One that is alike. */
    record SimilarRecord(
            UUID id,
            UUID organisationId,

            @Schema(description = "Absent of a confidential demand to a service that asks on behalf of others")
            String title,

            @Schema(description = "Of a demand") String summary,

            @Schema(description = "Mean of the two below, 0 to 1")
            double likeness,

            @Schema(description = "How near the texts are in meaning, 0 to 1")
            double text,

            @Schema(description = "How much of their telling vocabulary they share, 0 to 1")
            double lexical) {}
}
