package org.duijie.records.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {
    private static final Path ROOT = Path.of(System.getProperty("duijie.root"));
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Where the code says what would be right: the last literal of each is what it says. */
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("\\.expect\\(([^;]*?)\\)\\s*(?:;|\\.[a-z])", Pattern.DOTALL),
            Pattern.compile("\"expected\", (\"[^\"]*\")"),
            Pattern.compile("BAD_PARAMETER,([^;]*?)\\)", Pattern.DOTALL),
            Pattern.compile("new ValueFormat<>\\((\"[^\"]*\")"),
            Pattern.compile("String (?:(?:\\w+_)?WORDS|DAY|TIME) =\\s*((?:\"[^\"]*\"[\\s+]*)+);"));

    private static Set<String> expectations() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(one -> one.toString().contains("/src/main/java/"))
                    .filter(one -> one.toString().endsWith(".java"))
                    .toList()) {
                String source = Files.readString(file);
                PLACES.forEach(place -> {
                    Matcher at = place.matcher(source);
                    while (at.find()) {
                        found.add(said(at.group(1)));
                    }
                });
            }
        }
        return found;
    }

    /** The last literal, or those that are joined by +. */
    private static String said(String arguments) {
        String last = "";
        int end = -1;
        Matcher literal = LITERAL.matcher(arguments);
        while (literal.find()) {
            boolean joined = end >= 0
                    && arguments.substring(end, literal.start()).strip().equals("+");
            last = joined ? last + literal.group(1) : literal.group(1);
            end = literal.end();
        }
        return last;
    }

    @Test
    void whatTheCodeExpectsCanBeSaidInChinese() throws IOException {
        assertThat(expectations())
                .hasSizeGreaterThan(25)
                .filteredOn(said -> said.contains(" ") && said.matches(".*[a-z]{3,}.*"))
                .allMatch(Expectations::isKnown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "today or later | 今天或以后的日期",
                "0-200 characters | 0 至 200 个字符",
                "one of A, B | 以下之一：A, B",
                "1-9 | 1-9",
                "NEWEST, TRL | NEWEST, TRL"
            })
    void aMessageIsWholeInItsLanguage(String expected, String chinese) {
        Violation violation = new Violation("field", "pattern", Map.of("expected", expected));

        assertThat(ProblemTexts.describe(violation, Locale.CHINESE).message()).endsWith("：" + chinese);
        assertThat(ProblemTexts.describe(violation, Locale.ENGLISH).message()).endsWith(": " + expected);
    }
}
