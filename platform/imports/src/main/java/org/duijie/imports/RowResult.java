package org.duijie.imports;

/** What became of a row. */
public enum RowResult {
    /** A draft was made of it; in a dry run, could be made. */
    ACCEPTED,
    REFUSED,
    /** A record of the same content is there, or was made of a row before. */
    ALREADY_THERE
}
