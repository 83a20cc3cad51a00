package org.duijie.records.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.OneLine;
import org.duijie.records.validation.OneLineValidator;

/** Collects what is wrong with a record, in the words of the catalogue. */
public final class ViolationCollector {
    private final List<Violation> violations = new ArrayList<>();

    /** Takes over what others found. */
    public ViolationCollector add(List<Violation> found) {
        violations.addAll(found);
        return this;
    }

    /** Finds a value that is absent, or text without a visible character. */
    public ViolationCollector require(String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            violations.add(Violation.of(field, "required"));
        }
        return this;
    }

    /** Finds text of more characters than allowed. */
    public ViolationCollector limit(String field, String text, int max) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > max) {
            violations.add(new Violation(field, "too-long", Map.of("max", max, "length", length)));
        }
        return this;
    }

    /** Finds text that is shown in one line and has more, or control characters. */
    public ViolationCollector oneLine(String field, String text) {
        return expect(field, text == null || OneLineValidator.isOneLine(text), OneLine.WORDS);
    }

    /** Finds a list of more entries than allowed. */
    public ViolationCollector most(String field, Collection<?> entries, int max) {
        if (entries.size() > max) {
            violations.add(new Violation(field, "too-many", Map.of("max", max)));
        }
        return this;
    }

    /** Finds a value below the least; a value or bound that is absent is not looked at. */
    public <N extends Comparable<N>> ViolationCollector atLeast(String field, N value, N least) {
        if (value != null && least != null && value.compareTo(least) < 0) {
            violations.add(new Violation(field, "too-small", Map.of("value", least)));
        }
        return this;
    }

    /** Finds a field of which something does not hold. */
    public ViolationCollector expect(String field, boolean holds, String expectation) {
        if (!holds) {
            violations.add(new Violation(field, "pattern", Map.of("expected", expectation)));
        }
        return this;
    }

    /** Finds a text whose check character does not fit the rest. */
    public ViolationCollector checked(String field, boolean fits) {
        if (!fits) {
            violations.add(Violation.of(field, "check-character"));
        }
        return this;
    }

    /** Finds a code that is in the code list, and not for this field. */
    public ViolationCollector allow(String field, boolean allowed, String allowedCodes) {
        if (!allowed) {
            violations.add(new Violation(field, "unknown-code", Map.of("allowed", allowedCodes)));
        }
        return this;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
