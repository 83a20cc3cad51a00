package org.duijie.indicators;

import java.util.ArrayList;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Requirement;

/** Finds the indicators that a text in Chinese or English states. What it finds is a proposal: a person confirms it. */
public final class IndicatorParser {
    private static final OperatorWords OPERATORS = new OperatorWords();
    private static final NameFinder NAMES = new NameFinder();
    private static final List<String> SOFT = DataTable.words("soft-words.tsv");
    private static final List<String> FROM = List.of("从", "由", "from ");
    private static final int CLAUSE = 24;

    private final String text;
    private final String plain;
    private final List<FoundIndicator> found = new ArrayList<>();
    private int taken;
    private NameFinder.Name pending;

    private IndicatorParser(String text) {
        this.text = text;
        this.plain = Widths.plain(text);
    }

    /** The indicators in the order in which they stand; never fails, whatever the text. */
    public static List<FoundIndicator> inText(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        IndicatorParser parser = new IndicatorParser(text);
        parser.run();
        return List.copyOf(parser.found);
    }

    private void run() {
        NumberReader.Read number = NumberReader.next(plain, 0);
        while (number != null) {
            number = NumberReader.next(plain, isPartOfAName(number.start()) ? number.end() : take(number));
        }
    }

    /** ISO 9001, Q235, 第3代: numbers that name something. */
    private boolean isPartOfAName(int start) {
        if (start == 0) {
            return false;
        }
        char before = plain.charAt(start - 1);
        boolean inAName =
                before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z' || before == '_' || before == '第';
        boolean afterAHyphen = before == '-'
                && start > 1
                && Character.isLetter(plain.charAt(start - 2))
                && plain.charAt(start - 2) < 128;
        // In "below5" the letters are an operator, not a name.
        return inAName && OPERATORS.before(plain, start) == null || afterAHyphen;
    }

    private int take(NumberReader.Read number) {
        ValueReader.Read value = ValueReader.at(plain, number);
        if (isStartOfATrend(value)) {
            int from = start(value.start());
            pending = NAMES.before(text, plain, from, taken);
            return value.end();
        }
        OperatorWords.Match before = OPERATORS.before(plain, value.start());
        OperatorWords.Match after = value.isRange() ? null : OPERATORS.after(plain, value.end());
        int head = before == null || before.start() < taken ? value.start() : before.start();
        NameFinder.Name name = pending != null ? pending : nameBefore(head);
        pending = null;
        IndicatorOperator operator = operator(value, head == value.start() ? null : before, after, name);
        if (operator != null) {
            int start = name == null ? head : name.start();
            int end = after == null ? value.end() : after.end();
            note(value, operator, name, new FoundIndicator.Span(start, end));
        }
        return value.end();
    }

    private NameFinder.Name nameBefore(int head) {
        // "不大于": two operators in a row, as in 应控制在≤5%.
        OperatorWords.Match outer = OPERATORS.before(plain, head);
        int end = outer == null || outer.start() < taken ? head : outer.start();
        return NAMES.before(text, plain, end, taken);
    }

    private IndicatorOperator operator(
            ValueReader.Read value, OperatorWords.Match before, OperatorWords.Match after, NameFinder.Name name) {
        if (value.isRange()) {
            return IndicatorOperator.BETWEEN;
        }
        if (after != null) {
            return after.operator();
        }
        boolean saysSo = before != null && before.operator() != IndicatorOperator.EQ;
        if (saysSo) {
            return before.operator();
        }
        return value.physical() && name != null && !isADate(value) ? IndicatorOperator.EQ : null;
    }

    private static boolean isADate(ValueReader.Read value) {
        boolean calendar = List.of("a", "mo", "d").contains(value.unit());
        return calendar && (value.value().intValue() > 1900 || !"a".equals(value.unit()));
    }

    private boolean isStartOfATrend(ValueReader.Read value) {
        boolean from = start(value.start()) < value.start();
        int clause = Math.min(plain.length(), value.end() + CLAUSE);
        NumberReader.Read next = from ? NumberReader.next(plain, value.end()) : null;
        return next != null && next.start() < clause && OPERATORS.before(plain, next.start()) != null;
    }

    private int start(int place) {
        return FROM.stream()
                .filter(word -> plain.regionMatches(place - word.length(), word, 0, word.length()))
                .findFirst()
                .map(word -> place - word.length())
                .orElse(place);
    }

    private void note(
            ValueReader.Read value, IndicatorOperator operator, NameFinder.Name name, FoundIndicator.Span span) {
        String words = plain.substring(Math.max(taken, span.start() - CLAUSE), span.end());
        boolean mustHave = SOFT.stream().noneMatch(words::contains);
        Requirement indicator = new Requirement(
                name == null ? null : name.text(),
                operator,
                value.value(),
                value.upper(),
                value.unit(),
                null,
                mustHave);
        found.add(new FoundIndicator(span, indicator));
        taken = span.end();
    }
}
