package org.duijie.indicators;

import org.duijie.contracts.demands.Requirement;

/**
 * An indicator that a text states.
 *
 * @param span where in the text its words are, the name included
 * @param indicator what they say; the name is null where none was found, and nothing is said of a test method
 */
public record FoundIndicator(Span span, Requirement indicator) {

    /** A place in a text, in characters: {@code start} included, {@code end} not. */
    public record Span(int start, int end) {}
}
