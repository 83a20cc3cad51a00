package org.duijie.outcome.imports;

/** What became of a row. */
public enum RowResult {
    /** A draft was made of it; in a dry run, could be made. */
    ACCEPTED,
    REFUSED,
    /** An outcome of the same content is there. */
    ALREADY_THERE
}
