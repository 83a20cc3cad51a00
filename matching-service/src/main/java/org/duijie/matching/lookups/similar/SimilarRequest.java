package org.duijie.matching.lookups.similar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that is not published, whose near-duplicates are sought; title or text may be missing, not both. */
record SimilarRequest(
        @Schema(description = "What the text is, and what is looked through; DEMAND where absent")
        SubjectKind side,

        @Size(max = 120) String title,
        @Size(max = 8000) String text,

        @Schema(description = "A record that is left out: the one that the text is of")
        UUID except,

        @Schema(
                description =
                        "As this company may read the others; by all that they say where absent. Only a service of the"
                                + " platform asks so")
        UUID organisationId,

        @Schema(description = "Most of them, 1 to 50; 10 where absent") @Min(1) @Max(50)
        Integer limit) {
    private static final int DEFAULT_LIMIT = 10;
    private static final UUID NOBODY = new UUID(0, 0);

    /** @throws org.duijie.records.problems.ProblemException naming everything that is wrong */
    SimilarRequest checked(Validation validation) {
        boolean saysNothing = matchText().full().isEmpty();
        return validation.check(this, saysNothing ? List.of(Violation.of("text", "required")) : List.of());
    }

    SubjectKind sideOrDefault() {
        return side == null ? SubjectKind.DEMAND : side;
    }

    int limitOrDefault() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** As if it were published by nobody. */
    Subject subject() {
        return new Subject(NOBODY, sideOrDefault(), 1, NOBODY, true, false, matchText(), Facts.UNKNOWN);
    }

    private MatchText matchText() {
        return MatchText.of(title, text);
    }
}
