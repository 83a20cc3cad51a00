package org.duijie.imports;

/** Media types of files; the content of a file says what it is, whatever its type. */
public final class FileTypes {
    public static final String CSV = "text/csv";
    public static final String JSON_LINES = "application/x-ndjson";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String ANY = "application/octet-stream";

    private FileTypes() {}
}
