package org.duijie.matching.lookups.preview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duijie.contracts.pairings.Decision;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to be matched; title or text may be missing, not both. */
record MatchRequest(
        @Schema(description = "What the text is: DEMAND finds outcomes, OUTCOME finds demands; DEMAND where absent")
        Decision.Side side,

        @Size(max = 120) String title,
        @Size(max = 6000) String text,

        @Schema(description = "Most matches, 1 to 50; 10 where absent") @Min(1) @Max(50)
        Integer limit) {
    private static final int DEFAULT_LIMIT = 10;

    /** @throws org.duijie.records.problems.ProblemException naming everything that is wrong */
    MatchRequest checked(Validation validation) {
        boolean saysNothing = matchText().full().isEmpty();
        return validation.check(this, saysNothing ? List.of(Violation.of("text", "required")) : List.of());
    }

    SubjectKind sideOrDefault() {
        return side == Decision.Side.OUTCOME ? SubjectKind.OUTCOME : SubjectKind.DEMAND;
    }

    int limitOrDefault() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    MatchText matchText() {
        return MatchText.of(title, text);
    }
}
