package org.duijie.imports;

/** Where a job stands. */
public enum ImportStatus {
    WAITING,
    RUNNING,
    DONE,
    /** The file cannot be read as a table with a known heading; nothing was taken. */
    UNREADABLE
}
