package org.duijie.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duijie.tables.UnreadableTableException.Reason;

/** Which column of a file is which field. */
final class Headings {
    private static final int LETTERS = 26;

    /** By position; null where the heading is not known. */
    private final Meaning[] meanings;

    private final boolean[] told;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final boolean chinese;

    /**
     * Reads the headings.
     *
     * @param headings by position; empty where a column has none
     * @throws UnreadableTableException {@code TOO_MANY_COLUMNS}, {@code DOUBLED_HEADING}, {@code NO_KNOWN_HEADING}
     */
    Headings(KnownHeadings known, List<String> headings) {
        int width = width(headings);
        if (width > TableLimits.COLUMNS) {
            throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS, null);
        }
        meanings = new Meaning[width];
        told = new boolean[width];
        for (int place = 0; place < width; place++) {
            meanings[place] = known.of(headings.get(place));
        }
        keepOneOfEach(headings);
        int inChinese = 0;
        int any = 0;
        for (int place = 0; place < width; place++) {
            if (meanings[place] == null && !headings.get(place).isBlank()) {
                unknown.add(KnownHeadings.told(headings.get(place)));
                told[place] = true;
            } else if (meanings[place] != null && meanings[place].field() != null) {
                any++;
                inChinese += KnownHeadings.isChinese(headings.get(place)) ? 1 : 0;
            }
        }
        if (any == 0) {
            throw new UnreadableTableException(Reason.NO_KNOWN_HEADING, null);
        }
        chinese = inChinese * 2 >= any;
    }

    /** Of headings for one field those of the first rank count; of those that are not mapped, the first does. */
    private void keepOneOfEach(List<String> headings) {
        Map<String, Meaning.Rank> ranks = firstRanks();
        Map<String, Integer> firstOf = new HashMap<>();
        Map<Integer, List<Integer>> doubled = new LinkedHashMap<>();
        for (int place = 0; place < meanings.length; place++) {
            Meaning meaning = meanings[place];
            if (meaning == null || meaning.field() == null) {
                continue;
            }
            if (meaning.rank() != ranks.get(meaning.field())) {
                // Another word for what the file has already.
                meanings[place] = null;
                continue;
            }
            // No field has a blank in its name.
            String key = meaning.isMapped() ? "heading " + Folded.name(headings.get(place)) : meaning.field();
            Integer before = firstOf.putIfAbsent(key, place);
            if (before != null && Column.bare(headings.get(before)).equals(Column.bare(headings.get(place)))) {
                // Which of the two is meant nobody can tell.
                doubled.computeIfAbsent(before, first -> new ArrayList<>(List.of(first)))
                        .add(place);
            }
            if (!meaning.isMapped() && before != null) {
                meanings[place] = null;
            }
        }
        if (!doubled.isEmpty()) {
            throw UnreadableTableException.naming(
                    Reason.DOUBLED_HEADING,
                    doubled.entrySet().stream()
                            .map(one -> KnownHeadings.told(headings.get(one.getKey())) + columns(one.getValue()))
                            .toList());
        }
    }

    private Map<String, Meaning.Rank> firstRanks() {
        Map<String, Meaning.Rank> ranks = new HashMap<>();
        for (Meaning meaning : meanings) {
            if (meaning != null && meaning.field() != null) {
                ranks.merge(meaning.field(), meaning.rank(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return ranks;
    }

    private static String columns(List<Integer> places) {
        return places.stream().map(Headings::letters).collect(Collectors.joining(", ", " (", ")"));
    }

    /** Columns up to the last that has a heading. */
    private static int width(List<String> headings) {
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** Headings that are not known, and the places of columns without one under which something stood so far. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    boolean isChinese() {
        return chinese;
    }

    Row row(CellRow row) {
        RowValues values = new RowValues();
        boolean tooMany = false;
        for (int place = 0; place < row.cells().size(); place++) {
            TableCell cell = row.cells().get(place);
            Meaning meaning = place < meanings.length ? meanings[place] : null;
            if (cell.covered() && meaning != null && meaning.field() != null) {
                values.note(meaning.field(), Row.Fault.MERGED_ACROSS, Map.of("cells", cell.text()));
            } else if (cell.isEmpty()) {
                continue;
            } else if (place >= meanings.length) {
                tooMany = true;
            } else if (meaning == null) {
                tell(place);
            } else if (meaning.field() != null && cell.fault() != null) {
                values.fault(meaning.field(), cell.fault(), Map.of("found", cell.text()));
            } else if (meaning.field() != null) {
                values.take(meaning, cell.text());
            }
        }
        if (tooMany) {
            values.fault(null, Row.Fault.TOO_MANY_CELLS, Map.of());
        }
        return values.row(row.number());
    }

    /** Something stands under no heading. */
    private void tell(int place) {
        if (!told[place]) {
            told[place] = true;
            unknown.add("(" + letters(place) + ")");
        }
    }

    /** A column as spreadsheets call it: A, B, … Z, AA. */
    static String letters(int place) {
        return place < LETTERS
                ? String.valueOf((char) ('A' + place))
                : letters(place / LETTERS - 1) + letters(place % LETTERS);
    }
}
