package org.duijie.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Row;
import org.duijie.tables.TooLong;

/**
 * Looks at one row and finds all that is wrong with it at once: what could not be read of its cells, what is not of its
 * field's type, and what breaks a limit or a rule.
 *
 * @param <C> content of the records
 */
final class RowCheck<C> {
    /** A row as a whole. */
    static final String WHOLE = "-";

    private static final Pattern WITHIN = Pattern.compile("[.\\[]");

    private final ImportTarget<C> target;
    private final Map<String, TooLong> tooLong;
    private final Map<String, String> cells;
    private final List<Violation> reasons = new ArrayList<>();
    private final List<Violation> notes = new ArrayList<>();
    private C content;

    /** @param tooLong what becomes of texts and lists that are too long, by field; the others refuse their row */
    RowCheck(ImportTarget<C> target, Row row, Map<String, TooLong> tooLong) {
        this.target = target;
        this.tooLong = tooLong;
        this.cells = new LinkedHashMap<>(row.values());
        row.faults().forEach(fault -> reasons.add(violation(fault)));
        row.notes().forEach(note -> notes.add(violation(note)));
    }

    private static Violation violation(Row.Finding found) {
        String code = found.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Violation(found.at() == null ? WHOLE : found.at(), code, found.facts());
    }

    void run() {
        if (cells.isEmpty() && !reasons.isEmpty()) {
            // Nothing could be read: what is missing is no fault of its own.
            return;
        }
        List<Violation> found = find();
        if (new Shortening(target.form(), cells, notes).apply(tooLong, found)) {
            found = find();
        }
        List<Violation> unread = List.copyOf(reasons);
        found.stream()
                // Where a cell could not be read, its value is missing for this alone.
                .filter(violation -> unread.stream().noneMatch(cell -> isWithin(violation.field(), cell.field())))
                .forEach(reasons::add);
    }

    private List<Violation> find() {
        ViolationCollector found = new ViolationCollector();
        content = target.form().content(cells, found);
        Set<String> places = new HashSet<>();
        found.violations().forEach(violation -> places.add(violation.field()));
        List<Violation> all = new ArrayList<>(found.violations());
        checked().stream()
                .filter(violation -> places.stream().noneMatch(place -> isWithin(violation.field(), place)))
                .forEach(all::add);
        return all;
    }

    private Collection<Violation> checked() {
        if (content == null) {
            return List.of();
        }
        try {
            target.check(content);
            return List.of();
        } catch (ProblemException invalid) {
            return invalid.problem().violations().stream()
                    .map(this::inBothLanguages)
                    .toList();
        }
    }

    /** What a value must be, as the column's hint says it in Chinese, too. */
    private Violation inBothLanguages(Violation violation) {
        String field = WITHIN.split(violation.field(), 2)[0];
        return target.form()
                .hint(field)
                .filter(hint -> violation.facts().containsKey("expected")
                        && !hint.chinese().isEmpty())
                .map(hint -> {
                    Map<String, Object> facts = new HashMap<>(violation.facts());
                    facts.putIfAbsent("expected_zh", hint.chinese());
                    return new Violation(violation.field(), violation.code(), facts);
                })
                .orElse(violation);
    }

    private static boolean isWithin(String field, String place) {
        return field.equals(place)
                || field.startsWith(place + ".")
                || field.startsWith(place + "[")
                // What is read as a whole, such as a budget or a list, is missing for a part of it that is wrong.
                || place.startsWith(field + ".")
                || place.startsWith(field + "[");
    }

    /** What it says; null where something is wrong. */
    C content() {
        return reasons.isEmpty() ? content : null;
    }

    List<Violation> reasons() {
        return reasons;
    }

    List<Violation> notes() {
        return notes;
    }
}
