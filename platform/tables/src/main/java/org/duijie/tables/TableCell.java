package org.duijie.tables;

/**
 * A cell as a spreadsheet shows it.
 *
 * @param text what stands in it; of a faulty one, what is shown instead
 * @param fault why it has no value, or null
 * @param covered whether it is part of a cell beside it: it shows nothing of its own
 */
record TableCell(String text, Row.Fault fault, boolean covered) {
    static final TableCell EMPTY = new TableCell("", null, false);

    static TableCell of(String text) {
        return text == null || text.isBlank() ? EMPTY : new TableCell(text, null, false);
    }

    static TableCell faulty(Row.Fault fault, String shown) {
        return new TableCell(shown, fault, false);
    }

    /** @param area such as {@code B2:C2} */
    static TableCell covered(String area) {
        return new TableCell(area, null, true);
    }

    /** Whether it shows nothing. */
    boolean isEmpty() {
        return fault == null && (covered || text.isBlank());
    }
}
