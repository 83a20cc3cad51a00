package org.duijie.demand.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duijie.contracts.demands.Requirement;
import org.duijie.indicators.FoundIndicator;
import org.duijie.indicators.IndicatorParser;

/** Indicators found in free text. They are proposals: a person confirms them by writing them into the demand. */
record IndicatorProposals(List<Proposal> items) {

    /** What to look through. */
    record Source(@NotBlank @Size(max = 6000) String text) {}

    /**
     * An indicator that a text states.
     *
     * @param start where its words start in the text, in UTF-16 characters
     * @param end where they end
     * @param words the words themselves
     */
    record Proposal(int start, int end, String words, Requirement indicator) {
        static Proposal of(FoundIndicator found, String text) {
            FoundIndicator.Span span = found.span();
            return new Proposal(span.start(), span.end(), text.substring(span.start(), span.end()), found.indicator());
        }
    }

    static IndicatorProposals in(String text) {
        return new IndicatorProposals(IndicatorParser.inText(text).stream()
                .map(found -> Proposal.of(found, text))
                .toList());
    }
}
