package org.duijie.tables;

import java.io.Closeable;

/** Rows of cells, one after the other. */
interface CellRows extends Closeable {
    /** The next row, empty ones left out or not; null at the end. */
    CellRow next();

    /** The last row that a cell of this one reaches down to by being merged; its own number where none does. */
    default long reach(CellRow row) {
        return row.number();
    }
}
