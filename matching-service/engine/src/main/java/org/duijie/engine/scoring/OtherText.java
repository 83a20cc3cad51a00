package org.duijie.engine.scoring;

import java.util.function.IntPredicate;

/**
 * The text that another is compared with, as far as it has to be known to name what both share.
 *
 * @param terms whether it has the term of a code
 * @param folded the whole of it, folded
 */
record OtherText(IntPredicate terms, String folded) {
    static OtherText of(CutText text) {
        return new OtherText(text.codes()::contains, text.folded());
    }

    /** Of a text whose terms are known: cutting it once more would cost more than all else. */
    static OtherText of(String text, TermVector terms) {
        return new OtherText(terms::has, Folding.fold(text));
    }
}
