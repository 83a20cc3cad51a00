package org.duijie.outcome.imports;

/** Where a job stands. */
public enum ImportStatus {
    WAITING,
    RUNNING,
    DONE,
    /** The file is no table with a known heading; nothing was taken. */
    UNREADABLE
}
