package org.duijie.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Requirement;
import org.duijie.indicators.Moods.Mood;
import org.duijie.indicators.OperatorWords.Weight;

/**
 * Finds the indicators that a text in Chinese or English states. What it finds is a proposal: a person confirms it. What is not
 * understood as a whole, number, unit, name and operator, is left out: a wrong number is worse than none.
 */
public final class IndicatorParser {
    static final OperatorWords OPERATORS = new OperatorWords();
    private static final NameFinder NAMES = new NameFinder();
    private static final Pattern SMALLER_IS_BETTER = words("better-is-smaller.tsv");
    private static final Pattern NOT_TECHNICAL = words("not-technical.tsv");
    private static final Pattern UNIT_IN_NAME = Pattern.compile(
            "(.{1,40}?)(?: ?[(（]([^()（）]{1,20})[)）]| ?[/／]([^/／]{1,20})| ([A-Za-zμΩ%°][A-Za-zμΩ%°/·²³^\\d]{1,12}))");
    /** Before a bare value: a circumstance (在 5 MPa 下保压), what it falls by (从 28% 降低), a verb. */
    private static final Pattern NO_NAME_OF_A_VALUE = Pattern.compile(
            "^[\\d在以按当]|[由从][^由从]*\\d|(?<![a-z])from(?![a-z])|承受|耐受|must|shall|should|withstand|reach",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> FROM = List.of("从", "由", "from");
    private static final List<String> CALENDAR = List.of("a", "mo", "d");
    private static final int TREND = 8;

    private final PlainText text;
    private final String plain;
    private final boolean reached;
    private final NamedNumbers named;
    private final Moods moods;
    private final Specifications specifications;
    private final List<FoundIndicator> found = new ArrayList<>();
    private int taken;
    private NameFinder.Name pending;

    private IndicatorParser(String written, boolean reached) {
        this.text = PlainText.of(written);
        this.plain = text.plain();
        this.reached = reached;
        this.named = new NamedNumbers(plain);
        this.moods = new Moods(plain);
        this.specifications = new Specifications(plain, moods);
    }

    /**
     * The indicators that a demand's text asks for, in the order in which they stand; what it says of the present state is none.
     * Never fails, whatever the text.
     */
    public static List<FoundIndicator> inText(String text) {
        return read(text, false);
    }

    /** The indicators that a text says were reached, as an outcome has them; none of them is a must. */
    public static List<FoundIndicator> reachedIn(String text) {
        return read(text, true);
    }

    private static List<FoundIndicator> read(String text, boolean reached) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        IndicatorParser parser = new IndicatorParser(text, reached);
        parser.run();
        return List.copyOf(parser.found);
    }

    private static Pattern words(String file) {
        return Pattern.compile(
                DataTable.words(file).stream().collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
    }

    private void run() {
        NumberReader.Read number = NumberReader.next(plain, 0);
        while (number != null) {
            boolean skipped = named.hold(number.start()) || isPartOfAName(number.start());
            number = NumberReader.next(plain, skipped ? number.end() : take(number));
        }
    }

    /** Q235, 第3代: numbers that name something. */
    private boolean isPartOfAName(int start) {
        if (start == 0) {
            return false;
        }
        char before = plain.charAt(start - 1);
        boolean inAName = Neighbours.isLatin(before) || before == '_' || before == '第';
        boolean acid = inAName && plain.startsWith("pH", start - 2);
        boolean afterAHyphen = before == '-' && start > 1 && Neighbours.isLatin(plain.charAt(start - 2));
        // In "below5" the letters are an operator, not a name.
        return inAName && !acid && OPERATORS.before(plain, start) == null || afterAHyphen;
    }

    private int take(NumberReader.Read number) {
        Optional<ValueReader.Read> read = ValueReader.at(plain, number);
        NameFinder.Name trend = pending;
        pending = null;
        if (read.isEmpty()) {
            return number.end();
        }
        ValueReader.Read value = read.get();
        if (isStartOfATrend(value)) {
            pending = NAMES.before(text, plain, value.start(), taken, false);
            return value.end();
        }
        OperatorWords.Match before = OPERATORS.before(plain, value.start());
        OperatorWords.Match after = OPERATORS.after(plain, value.end());
        int head = before == null || before.start() < taken ? value.start() : before.start();
        Bound bound = Bound.of(value, head == value.start() ? null : before, after);
        NextBound next = bound == null ? null : nextBound(bound.end(), value, bound);
        if (next != null) {
            return takeBoth(value, bound, next, trend != null ? trend : nameBefore(head, bound));
        }
        if (bound == null
                || !Phrases.endsAt(plain, Phrases.endOfRange(plain, bound.end()), bound.weight() == Weight.SIGN)) {
            return value.end();
        }
        Optional<NameFinder.Name> name = Optional.ofNullable(trend != null ? trend : nameBefore(head, bound));
        name.flatMap(one -> indicator(value, bound, one)).ifPresent(this::note);
        return value.end();
    }

    private NextBound nextBound(int end, ValueReader.Read value, Bound bound) {
        NextBound next = NextBound.after(plain, end);
        return next != null && next.isOfTheSame(plain, value, bound) ? next : null;
    }

    /** 压力≥10MPa且≤20MPa: where two bounds make no interval, or more follow, none of them is read. */
    private int takeBoth(ValueReader.Read value, Bound bound, NextBound second, NameFinder.Name name) {
        int end = second.end();
        NextBound more = nextBound(end, value, bound);
        boolean two = more == null;
        while (more != null) {
            end = more.end();
            more = nextBound(end, value, bound);
        }
        Optional<ValueReader.Read> interval = two && name != null ? second.with(plain, value, bound) : Optional.empty();
        if (interval.isPresent() && Phrases.endsAt(plain, end, second.bound().weight() == Weight.SIGN)) {
            indicator(interval.get(), bound.and(second.bound()), name).ifPresent(this::note);
        }
        return end;
    }

    private NameFinder.Name nameBefore(int head, Bound bound) {
        // "应控制在≤5%": two operators in a row.
        OperatorWords.Match outer = OPERATORS.before(plain, head);
        boolean two = outer != null && outer.start() >= taken && outer.weight() == Weight.SAID;
        boolean same = two
                && outer.operator() != null
                && (outer.operator() == bound.operator() || outer.operator() == IndicatorOperator.EQ);
        boolean trend = bound.weight() == Weight.SAID && bound.operator() != IndicatorOperator.EQ;
        NameFinder.Name name = NAMES.before(text, plain, same ? outer.start() : head, taken, trend);
        boolean betweenTwo = name != null && name.start() > 0 && "≤≥<>".indexOf(plain.charAt(name.start() - 1)) >= 0;
        return name == null || betweenTwo || OPERATORS.isIn(name.text()) ? null : name;
    }

    private Optional<FoundIndicator> indicator(ValueReader.Read value, Bound bound, NameFinder.Name named) {
        Mood there = moods.at(value.start());
        IndicatorOperator operator = bound.better() ? better(named.text()) : bound.operator();
        if (bound.operator() == IndicatorOperator.EQ
                && NO_NAME_OF_A_VALUE.matcher(named.text()).find()) {
            return Optional.empty();
        }
        boolean meant = reached || isMeant(value, operator, bound.weight(), named, bound.end());
        if (operator == null || !meant || NOT_TECHNICAL.matcher(named.text()).find()) {
            return Optional.empty();
        }
        Named whole = unitOfName(value, named.text());
        boolean must = !reached && there == Mood.DEMANDED;
        FoundIndicator.Span span =
                new FoundIndicator.Span(text.start(named.start()), text.end(Math.max(bound.end(), value.end())));
        return DoubtfulUnits.sure(whole.value(), whole.name())
                .filter(sure -> isMeasured(sure, operator, bound.weight()))
                .map(sure -> new FoundIndicator(
                        span,
                        new Requirement(whole.name(), operator, sure.value(), sure.upper(), sure.unit(), null, must)));
    }

    private static IndicatorOperator better(String name) {
        return SMALLER_IS_BETTER.matcher(name).find() ? IndicatorOperator.LE : null;
    }

    /** Whether a value is asked for, and not told of. */
    private boolean isMeant(
            ValueReader.Read value, IndicatorOperator operator, Weight weight, NameFinder.Name name, int end) {
        Mood before = moods.at(name.start());
        Mood there = moods.at(value.start());
        boolean bound = weight != Weight.SAID && operator != IndicatorOperator.EQ;
        if (there.isPresent()) {
            return false;
        }
        if (before.isPresent() || value.likely()) {
            // "最低剂量要求 25 kGy" of a plant that is described tells what it does.
            return bound;
        }
        boolean stated = there.isWanted() || specifications.holds(value.start()) && !plain.startsWith(")", end);
        return bound || stated && !Phrases.goesOnWithANumber(plain, end);
    }

    /** A bare value has to have a unit that is measured, as 8 颗 and 2027 年 have not. */
    private static boolean isMeasured(ValueReader.Read value, IndicatorOperator operator, Weight weight) {
        boolean bare = operator == IndicatorOperator.EQ;
        boolean date = value.unit() != null
                && CALENDAR.contains(value.unit())
                && (!"a".equals(value.unit()) || value.value().intValue() > 1900);
        return !bare || value.physical() && !date;
    }

    private record Named(ValueReader.Read value, String name) {}

    /** 输出电压(kV) ≥ 5, 电压/kV: the unit stands with the name. */
    private static Named unitOfName(ValueReader.Read value, String name) {
        var parts = UNIT_IN_NAME.matcher(name);
        if (value.unit() != null || !parts.matches()) {
            return new Named(value, name);
        }
        return IntStream.of(2, 3, 4)
                .mapToObj(parts::group)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Units::find)
                .filter(unit -> !unit.symbol().isEmpty())
                .map(unit -> new Named(value.withUnit(unit.symbol(), value.end()), parts.group(1)))
                .orElse(new Named(value, name));
    }

    /** "由 28% 降到 8%", "from 5 V to below 2 V": the first value is where it comes from. */
    private boolean isStartOfATrend(ValueReader.Read value) {
        int end = Spaces.before(plain, value.start());
        boolean from = FROM.stream().anyMatch(word -> plain.regionMatches(end - word.length(), word, 0, word.length()));
        NumberReader.Read next = from ? NumberReader.next(plain, value.end()) : null;
        OperatorWords.Match to = next == null ? null : OPERATORS.before(plain, next.start());
        return to != null && to.start() - value.end() <= TREND && to.start() >= value.end();
    }

    private void note(FoundIndicator one) {
        found.add(one);
        taken = taken(one);
    }

    private int taken(FoundIndicator one) {
        int place = taken;
        while (place < plain.length() && text.start(place) < one.span().end()) {
            place++;
        }
        return place;
    }
}
