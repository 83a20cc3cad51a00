package org.duijie.records.versions;

import java.util.function.UnaryOperator;

/** What a change of a record's content says that was not said before. */
public enum Novelty {
    /** Nothing: there is no new version. */
    NOTHING,

    /** Something that its own side alone sees, such as a contact: a new version, of which nobody else is told. */
    INSIDE,

    /** Something that others see: they are told. */
    TOLD;

    /**
     * What is new.
     *
     * @param told what others see of a content
     */
    public static <C> Novelty between(C before, C after, UnaryOperator<C> told) {
        if (before.equals(after)) {
            return NOTHING;
        }
        return told.apply(before).equals(told.apply(after)) ? INSIDE : TOLD;
    }
}
