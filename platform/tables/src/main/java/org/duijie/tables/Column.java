package org.duijie.tables;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param field the field's name in the API, such as {@code abstract}
 * @param chinese heading in Chinese
 * @param english heading in English
 * @param choices what may stand in it, for the drop-down of the template; empty where it is free
 * @param aliases further headings that real forms have for it
 * @param rule what its cells must be
 * @param money whether its cells are amounts of money: the unit in a heading is that of every number without one
 * @param units whether a text in brackets behind a heading is a unit of its bare numbers, beside those of money
 */
public record Column(
        String field,
        String chinese,
        String english,
        List<Choice> choices,
        Hint hint,
        List<String> aliases,
        Rule rule,
        boolean money,
        Predicate<String> units) {
    private static final String BRACKETS = "([【";

    /** What stands in brackets; what stands behind them is part of the heading, so that no row of text passes for one. */
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");

    /** In a heading as it is compared, folded. */
    private static final Pattern ADDED = Pattern.compile("[\\p{Z}\\p{C}*_:\\-]");

    public Column {
        choices = List.copyOf(choices);
        aliases = List.copyOf(aliases);
    }

    public Column(String field, String chinese, String english, List<Choice> choices, Hint hint) {
        this(field, chinese, english, choices, hint, List.of(), Rule.NONE, false, none -> false);
    }

    public Column(String field, String chinese, String english, List<Choice> choices) {
        this(field, chinese, english, choices, Hint.NONE);
    }

    public Column(String field, String chinese, String english) {
        this(field, chinese, english, List.of());
    }

    /** The code that a text means, in either language, whatever its width and case; the text itself where it means none. */
    public String code(String text) {
        return codes().getOrDefault(folded(text), text);
    }

    /** Its codes, by all that means them, {@link #folded}; made once where many texts are looked at. */
    public Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        choices.forEach(choice -> choice.names().forEach(name -> codes.putIfAbsent(name, choice.code())));
        return codes;
    }

    /** A text as it is compared with what may stand in the column. */
    public static String folded(String text) {
        return Choice.folded(text);
    }

    /** All that may stand in it, as a reader of the language has it. */
    public String choicesShown(boolean inChinese) {
        return choices.stream()
                .map(choice -> choice.shown(inChinese))
                .collect(Collectors.joining(inChinese ? "、" : ", "));
    }

    /** A code as a reader of the language has it. */
    public String shown(String code, boolean inChinese) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.shown(inChinese))
                .findFirst()
                .orElse(code);
    }

    /** The same, found by these headings, too. */
    public Column alsoNamed(List<String> names) {
        return new Column(field, chinese, english, choices, hint, names, rule, money, units);
    }

    /** The same, with what its cells must be. */
    public Column ruledBy(Rule other) {
        return new Column(field, chinese, english, choices, hint, aliases, other, money, units);
    }

    /** The same, of amounts of money. */
    public Column ofMoney() {
        return new Column(field, chinese, english, choices, hint, aliases, rule, true, units);
    }

    /** The same, of quantities in these units. */
    public Column measuredIn(Predicate<String> known) {
        return new Column(field, chinese, english, choices, hint, aliases, rule, money, known);
    }

    String heading(boolean inChinese) {
        return inChinese ? chinese : english;
    }

    /** What a heading may be that means this column, bare: in either language, or the field's name. */
    Stream<String> names() {
        return Stream.of(field, chinese, english).map(Column::bare);
    }

    /** What real forms call it, bare. */
    Stream<String> otherNames() {
        return aliases.stream().map(Column::bare);
    }

    /** A heading without what people add to it: blanks, a star for "needed", a remark in brackets; in one width and case. */
    static String bare(String heading) {
        String folded = REMARK.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("");
        int end = 0;
        while (end < folded.length() && BRACKETS.indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return ADDED.matcher(folded.substring(0, end)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
