package org.duijie.web.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.records.problems.ProblemCode;

/**
 * The problems that a resource's method states itself, as {@code @throws ProblemException} with the code first:
 * {@code {@code conflict}: the two are kept apart already}. Several stand in one tag, with a semicolon between them.
 */
final class StatedProblems {
    private static final Pattern BETWEEN = Pattern.compile("; (?=`)");
    private static final Pattern STATED = Pattern.compile("`([a-z-]+)`.*");

    private StatedProblems() {}

    /** By status, what is said of it. */
    static Map<String, String> byStatus(List<String> texts) {
        Map<String, String> problems = new TreeMap<>();
        texts.stream()
                .flatMap(BETWEEN::splitAsStream)
                .forEach(text ->
                        problems.merge(String.valueOf(code(text).status()), text, (one, other) -> one + "; " + other));
        return problems;
    }

    private static ProblemCode code(String text) {
        Matcher stated = STATED.matcher(text);
        if (!stated.matches()) {
            throw new IllegalStateException("@throws begins with the code of a problem, not: " + text);
        }
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.wireName().equals(stated.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no problem " + stated.group(1)));
    }
}
