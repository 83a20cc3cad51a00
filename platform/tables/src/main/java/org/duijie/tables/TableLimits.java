package org.duijie.tables;

/**
 * How much of a table is read. Each limit is looked at before memory is taken for what is beyond it: a file is small, and
 * what it says of itself may be anything.
 */
public final class TableLimits {
    /** Columns: the widest of our tables has about thirty; ten times that is a mistake. */
    public static final int COLUMNS = 500;

    /** Rows with something in them: twice what an import takes. */
    public static final int ROWS = 100_000;

    /** Characters of a cell: Excel's own limit, which LibreOffice and WPS keep to. */
    public static final int CELL = 32_767;

    /** Characters of a cell of a workbook of which each is escaped ({@code _x000D_}). */
    static final int ESCAPED_CELL = 8 * (CELL + 1);

    /** Characters of a row of text: as many as a body has bytes by which one record is sent. */
    public static final int LINE = 1024 * 1024;

    /** Rows, empty ones counted, that are read in search of the headings, or of the row that is said to hold them. */
    public static final int HEAD_ROWS = 500;

    /** Rows of a sheet, empty ones counted (ISO/IEC 29500-1; Excel's own). */
    static final int SHEET_ROWS = 1_048_576;

    /** Columns of a sheet, A to XFD. */
    static final int SHEET_COLUMNS = 16_384;

    /** Rows with something in them among which the headings are. */
    static final int HEADING_WITHIN = 20;

    /** Characters by which an unknown heading is told of. */
    static final int HEADING = 100;

    private TableLimits() {}
}
