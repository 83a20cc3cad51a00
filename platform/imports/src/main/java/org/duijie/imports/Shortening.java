package org.duijie.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.imports.forms.TableForm;
import org.duijie.records.problems.Violation;
import org.duijie.tables.TooLong;

/**
 * Makes shorter what a mapping says may be: texts that are too long, and of lists of texts the entries that are too long or
 * too many. What was cut or left out is noted, each with what is allowed and what there was.
 */
final class Shortening {
    private final TableForm<?> form;
    private final Map<String, String> cells;
    private final List<Violation> notes;
    private boolean done;

    /** @param cells of a row by field, which become shorter; @param notes to which is added what was done */
    Shortening(TableForm<?> form, Map<String, String> cells, List<Violation> notes) {
        this.form = form;
        this.cells = cells;
        this.notes = notes;
    }

    /** @return whether a cell says something else now */
    boolean apply(Map<String, TooLong> tooLong, List<Violation> found) {
        tooLong.forEach((field, how) -> {
            if (cells.containsKey(field)) {
                form.path(field).ifPresent(path -> shorten(field, path, how == TooLong.CUT, found));
            }
        });
        return done;
    }

    private void shorten(String field, String path, boolean isCut, List<Violation> found) {
        Integer longest = null;
        Integer most = null;
        for (Violation one : found) {
            boolean isItself = one.field().equals(path);
            if (!(one.facts().get("max") instanceof Integer max)) {
                continue;
            }
            if (one.code().equals("too-long") && isItself) {
                shortenText(field, one, max, isCut);
            } else if (one.code().equals("too-long")
                    && one.field().startsWith(path + "[")
                    && one.field().endsWith("]")) {
                longest = max;
            } else if (one.code().equals("too-many") && isItself) {
                most = max;
            }
        }
        if (longest != null || most != null) {
            shortenList(field, path, new Limits(longest, most, isCut));
        }
    }

    private void shortenText(String field, Violation violation, int max, boolean isCut) {
        String text = cells.remove(field);
        if (isCut) {
            cells.put(field, cut(text, max));
        }
        notes.add(new Violation(violation.field(), isCut ? "cut-too-long" : "left-out-too-long", violation.facts()));
        done = true;
    }

    /** What a list may hold; null where it holds no more anyway. */
    private record Limits(Integer longest, Integer most, boolean isCut) {}

    private void shortenList(String field, String path, Limits limits) {
        form.withEntries(field, cells.get(field), entries -> kept(entries, path, limits))
                .ifPresent(cell -> {
                    cells.put(field, cell);
                    done = true;
                });
    }

    private List<String> kept(List<String> entries, String path, Limits limits) {
        List<String> kept = new ArrayList<>();
        int left = 0;
        for (int place = 0; place < entries.size(); place++) {
            String entry = entries.get(place);
            int length = entry.codePointCount(0, entry.length());
            boolean isTooLong = limits.longest != null && length > limits.longest;
            if (limits.most != null && kept.size() == limits.most && !(isTooLong && !limits.isCut)) {
                left++;
                continue;
            }
            if (isTooLong) {
                notes.add(new Violation(
                        path + "[" + place + "]",
                        limits.isCut ? "cut-too-long" : "left-out-too-long",
                        Map.of("max", limits.longest, "length", length)));
            }
            if (!isTooLong || limits.isCut) {
                kept.add(isTooLong ? cut(entry, limits.longest) : entry);
            }
        }
        if (left > 0) {
            notes.add(new Violation(path, "left-out-too-many", Map.of("max", limits.most, "left", left)));
        }
        return kept;
    }

    private static String cut(String text, int max) {
        return text.substring(0, text.offsetByCodePoints(0, max));
    }
}
