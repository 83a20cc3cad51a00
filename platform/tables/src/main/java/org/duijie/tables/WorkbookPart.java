package org.duijie.tables;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duijie.tables.UnreadableTableException.Reason;

/**
 * Looks through a part of a workbook, streaming, before it is read: a row is made as wide as its last cell says it is, and
 * texts, names and open elements are kept in memory, as many as there are.
 */
final class WorkbookPart {
    /** Elements within each other; those of a sheet are seven at most. */
    private static final int DEPTH = 100;
    /** Different names of elements and attributes; the schemas of workbooks have fewer. */
    private static final int NAMES = 5_000;

    private static final int ATTRIBUTES = 1_000;
    /** Characters of a formula: Excel's own limit. */
    private static final int FORMULA = 8_192;
    /** Formulas of ranges. */
    private static final int RANGES = 1_000;

    private static final int LETTERS = 26;

    private final XMLStreamReader xml;
    private final KeptElements kept;
    private final List<String> merged;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int rows;
    private int cells;
    private int text;
    private int ranges;
    private boolean formula;
    private boolean sheet;

    private WorkbookPart(XMLStreamReader xml, KeptElements kept, List<String> merged) {
        this.xml = xml;
        this.kept = kept;
        this.merged = merged;
    }

    /**
     * Reads a part as far as it is XML; a picture is none.
     *
     * @param kept what was found in the parts before
     * @return of a sheet, its merged cells, such as {@code B2:B3}, which it names behind its rows
     * @throws UnreadableTableException {@code CELL_OUT_OF_RANGE}, {@code TOO_LARGE}
     */
    static List<String> check(InputStream content, KeptElements kept) {
        List<String> merged = new ArrayList<>();
        try {
            new WorkbookPart(Xml.stream(content), kept, merged).check();
        } catch (XMLStreamException noXml) {
            // Who reads this part finds the same, at the same place.
        }
        return merged;
    }

    private void check() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text = 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {
                    // Comments and the like are passed over.
                }
            }
        }
    }

    private void begin(String element) {
        text = 0;
        formula = "f".equals(element);
        require(++depth <= DEPTH && xml.getAttributeCount() <= ATTRIBUTES && kept.add(element), Reason.TOO_LARGE);
        sheet = depth == 1 ? "worksheet".equals(element) : sheet;
        names.add(element);
        for (int place = 0; place < xml.getAttributeCount(); place++) {
            names.add(xml.getAttributeLocalName(place));
        }
        require(names.size() <= NAMES, Reason.TOO_LARGE);
        switch (element) {
            case "row" -> {
                cells = 0;
                require(++rows <= TableLimits.SHEET_ROWS && isRow(reference()), Reason.CELL_OUT_OF_RANGE);
            }
            case "c" -> require(++cells <= TableLimits.SHEET_COLUMNS && isCell(reference()), Reason.CELL_OUT_OF_RANGE);
            case "f" -> {
                ranges += "array".equals(Xml.attribute(xml, "t")) ? 1 : 0;
                require(ranges <= RANGES, Reason.TOO_LARGE);
            }
            case "mergeCell" -> {
                String area = Xml.attribute(xml, "ref");
                if (sheet && area != null && MergedCells.isArea(area)) {
                    merged.add(area);
                }
            }
            default -> {
                // Nothing else takes memory by what it says.
            }
        }
    }

    private String reference() {
        return Xml.attribute(xml, "r");
    }

    private void text() {
        text += xml.getTextLength();
        require(text <= (formula ? FORMULA : TableLimits.ESCAPED_CELL), Reason.TOO_LARGE);
    }

    private static boolean isRow(String number) {
        return number == null || isRow(number, 0);
    }

    private static boolean isRow(String reference, int from) {
        int row = 0;
        for (int place = from; place < reference.length(); place++) {
            char digit = reference.charAt(place);
            if (digit < '0' || digit > '9') {
                return false;
            }
            row = row * 10 + digit - '0';
            if (row > TableLimits.SHEET_ROWS) {
                return false;
            }
        }
        return row > 0;
    }

    /** A cell as a sheet has it, from A1 to XFD1048576, or one that says nothing of its place. */
    private static boolean isCell(String reference) {
        if (reference == null) {
            return true;
        }
        int column = 0;
        int place = 0;
        while (place < reference.length() && isLetter(reference.charAt(place)) && column <= TableLimits.SHEET_COLUMNS) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(place)) - 'A' + 1;
            place++;
        }
        return column > 0 && column <= TableLimits.SHEET_COLUMNS && isRow(reference, place);
    }

    private static boolean isLetter(char one) {
        return one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
    }

    private static void require(boolean within, Reason reason) {
        if (!within) {
            throw new UnreadableTableException(reason, null);
        }
    }
}
