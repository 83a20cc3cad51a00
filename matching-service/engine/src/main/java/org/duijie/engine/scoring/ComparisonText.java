package org.duijie.engine.scoring;

import java.util.function.IntPredicate;

/**
 * The text that another is compared with, as far as it has to be known to name what both share.
 *
 * @param terms whether it has the term of a code
 * @param folded the whole of it, folded
 */
record ComparisonText(IntPredicate terms, String folded) {
    static ComparisonText of(TokenisedText text) {
        return new ComparisonText(text.codes()::contains, text.folded());
    }

    /** Of a text whose terms are known: cutting it once more would cost more than all else. */
    static ComparisonText of(String text, TermVector terms) {
        return new ComparisonText(terms::has, CaseFolding.fold(text));
    }
}
