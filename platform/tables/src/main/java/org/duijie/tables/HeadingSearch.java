package org.duijie.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.duijie.tables.UnreadableTableException.Reason;

/** Finds the row with the headings: forms have titles, dates and remarks above it. */
final class HeadingSearch {
    private final KnownHeadings known;
    private final CellRows rows;
    /** What was read; afterwards, what stands below the headings. */
    private final Deque<CellRow> head = new ArrayDeque<>();

    private final List<String> above = new ArrayList<>();
    private final Headings headings;
    private long foundAt;

    /**
     * Searches.
     *
     * @param row the row that they stand in, or null where it is to be found
     * @throws UnreadableTableException where there are none
     */
    HeadingSearch(KnownHeadings known, CellRows rows, Integer row) {
        this.known = known;
        this.rows = rows;
        CellRow found = row == null ? best() : at(row);
        foundAt = found.number();
        while (head.getFirst() != found) {
            CellRow title = head.removeFirst();
            if (!title.isEmpty()) {
                above.add(KnownHeadings.told(String.join(" ", title.texts()).strip()));
            }
        }
        headings = new Headings(known, headings(head.removeFirst()));
    }

    private CellRow best() {
        CellRow best = null;
        int most = 0;
        int seen = 0;
        CellRow row = rows.next();
        while (row != null) {
            head.add(row);
            int count = row.isEmpty() ? 0 : known(row.texts(), known);
            if (count > most) {
                best = row;
                most = count;
            }
            seen += row.isEmpty() ? 0 : 1;
            // Rows without anything in them are as few as those with titles.
            row = seen < TableLimits.HEADING_WITHIN && head.size() < TableLimits.HEAD_ROWS ? rows.next() : null;
        }
        if (best == null) {
            throw new UnreadableTableException(seen == 0 ? Reason.EMPTY : Reason.NO_KNOWN_HEADING, null);
        }
        return best;
    }

    private CellRow at(int number) {
        CellRow row = rows.next();
        while (row != null && row.number() < number && head.size() < TableLimits.HEAD_ROWS) {
            head.add(row);
            row = rows.next();
        }
        if (row == null || row.number() != number) {
            throw new UnreadableTableException(Reason.NO_KNOWN_HEADING, null);
        }
        head.add(row);
        return row;
    }

    /** How many of the texts are headings that are known. */
    static int known(List<String> texts, KnownHeadings known) {
        return (int) texts.stream()
                .limit(TableLimits.COLUMNS + 1L)
                .filter(text -> text.length() <= TableLimits.HEADING * 2 && known.of(text) != null)
                .count();
    }

    /** The headings of a row; where cells of it are merged with those below, of the rows below, too. */
    private List<String> headings(CellRow first) {
        List<String> texts = new ArrayList<>(first.texts());
        long reach = rows.reach(first);
        long last = first.number();
        while (last < reach && last - first.number() < TableLimits.HEADING_WITHIN) {
            CellRow next = next();
            if (next == null || next.number() > reach) {
                if (next != null) {
                    head.addFirst(next);
                }
                return texts;
            }
            join(texts, next);
            last = next.number();
        }
        return texts;
    }

    /** A heading over several: 联系人 over 姓名 and 电话 means 联系人姓名 and 联系人电话, where these are known. */
    private void join(List<String> upper, CellRow lower) {
        String over = "";
        for (int place = 0; place < Math.max(upper.size(), lower.cells().size()); place++) {
            String above = place < upper.size() ? upper.get(place) : "";
            over = above.isBlank() ? over : above;
            String below = lower.cell(place).isEmpty() ? "" : lower.cell(place).text();
            if (place == upper.size()) {
                upper.add("");
            }
            if (!below.isBlank() && !below.equals(above)) {
                boolean isKnown = known.of(below) != null && known.of(over + below) == null;
                upper.set(place, isKnown ? below : over + below);
            }
        }
    }

    /** The next row below the headings; null at the end. */
    CellRow next() {
        return head.isEmpty() ? rows.next() : head.removeFirst();
    }

    Headings headings() {
        return headings;
    }

    long foundAt() {
        return foundAt;
    }

    List<String> above() {
        return above;
    }
}
