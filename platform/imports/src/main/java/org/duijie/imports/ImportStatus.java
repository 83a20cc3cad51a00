package org.duijie.imports;

/** Where a job stands. */
public enum ImportStatus {
    WAITING,
    RUNNING,
    DONE,
    /** The file cannot be read as a table with a known heading; nothing was taken. */
    UNREADABLE,
    /** It could not be worked through, however often it was tried; what the report has was taken. */
    FAILED,
    /** Its organisation took it back; what the report has was taken. */
    CANCELLED;

    boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
