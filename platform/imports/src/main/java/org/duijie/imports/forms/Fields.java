package org.duijie.imports.forms;

import java.util.List;
import org.duijie.indicators.Units;
import org.duijie.tables.Choice;
import org.duijie.tables.Column;
import org.duijie.tables.Hint;

/** The forms of cells there are. A place is one in the content's JSON, such as {@code /team/lead}. */
public final class Fields {
    private static final Hint WORDS = new Hint("多项用分号、顿号或换行分隔", "several: one per line, or with semicolons or commas");
    private static final Hint SENTENCES = new Hint("多项用分号或换行分隔", "several: one per line, or with semicolons");
    private static final Hint WHOLE = new Hint("整数", "whole number");
    private static final Hint DATE = new Hint(
            "日期，如 2027-06-30；或有截止日的期限，如 2026-01-01至2027-12-31、2026年1月-2027年12月、2026-2027年",
            "a day, such as 2027-06-30; or a term that ends with one, such as 2026-01-01~2027-12-31 or 2026-2027");
    private static final Hint PRICE = new Hint("元；如 1200000、120万，或“面议”", "yuan, such as 1200000, or negotiable");
    private static final Hint BUDGET = new Hint(
            "元；如 500000~2000000、50~200万、≥500000、≤2000000，或“面议”",
            "yuan, such as 500000~2000000, ≥500000, ≤2000000, or negotiable");
    private static final Hint WANTED = new Hint(
            "每行一项：名称 | 关系 | 数值 | 单位 | 试验方法 | 必须或可选；如 输出纹波 | ≤ | 5 | mV，区间如 工作温度 | ~ | -40 ~ 85 | °C；也可写作 输出纹波≤5 mV",
            "one per line: name | operator | value | unit | test method | must or nice, such as ripple | ≤ | 5 | mV;"
                    + " a range as temperature | ~ | -40 ~ 85 | °C; or as a sentence, such as ripple ≤ 5 mV");
    private static final Hint REACHED = new Hint(
            "每行一项：名称 | 关系 | 数值 | 单位 | 试验方法 | 证据；如 转换效率 | ≥ | 98 | %；也可写作 转换效率≥98%",
            "one per line: name | operator | value | unit | test method | evidence, such as efficiency | ≥ | 98 | %;"
                    + " or as a sentence, such as efficiency ≥ 98 %");

    private Fields() {}

    public static Field text(String field, String chinese, String english) {
        return text(new Column(field, chinese, english), "/" + field);
    }

    public static Field text(Column column, String place) {
        return new TextField(column, place);
    }

    /** Text that is shown in one line, such as a name or a title. */
    public static Field line(String field, String chinese, String english) {
        return line(new Column(field, chinese, english), "/" + field);
    }

    public static Field line(Column column, String place) {
        return new LineField(column, place);
    }

    /** Text of a form that a standard prescribes. */
    public static Field formal(String field, String chinese, String english, Hint hint) {
        return new TextField(new Column(field, chinese, english, List.of(), hint), "/" + field);
    }

    /** Several texts of a form that a standard prescribes. */
    public static Field formals(String field, String chinese, String english, Hint hint) {
        return new ListField(new Column(field, chinese, english, List.of(), hint), "/" + field, ListField.WORDS);
    }

    public static Field code(String field, String chinese, String english, List<Choice> choices) {
        return new TextField(new Column(field, chinese, english, choices), "/" + field);
    }

    public static Field whole(String field, String chinese, String english, List<Choice> choices) {
        return new WholeField(new Column(field, chinese, english, choices, WHOLE), "/" + field);
    }

    public static Field day(String field, String chinese, String english) {
        return new DateField(new Column(field, chinese, english, List.of(), DATE), "/" + field);
    }

    /** Several words or codes. */
    public static Field words(String field, String chinese, String english, List<Choice> choices) {
        return words(new Column(field, chinese, english, choices, WORDS), "/" + field);
    }

    public static Field words(Column column, String place) {
        return new ListField(column, place, ListField.WORDS);
    }

    public static Field sentences(String field, String chinese, String english) {
        return new ListField(
                new Column(field, chinese, english, List.of(), SENTENCES), "/" + field, ListField.SENTENCES);
    }

    public static Field price(String field, String chinese, String english) {
        return new PriceField(new Column(field, chinese, english, List.of(), PRICE).ofMoney(), "/" + field);
    }

    public static Field budget(String field, String chinese, String english) {
        return new BudgetField(new Column(field, chinese, english, List.of(), BUDGET).ofMoney(), "/" + field);
    }

    /** Indicators that a demand asks for. */
    public static Field wanted(String field, String chinese, String english) {
        return new IndicatorsField(indicators(field, chinese, english, WANTED), field, true);
    }

    /** Indicators that an outcome reached. */
    public static Field reached(String field, String chinese, String english) {
        return new IndicatorsField(indicators(field, chinese, english, REACHED), field, false);
    }

    /** Of a mapped heading, such as 效率（%） before which a mapping puts 效率≥, the unit is that of the number. */
    private static Column indicators(String field, String chinese, String english, Hint hint) {
        return new Column(field, chinese, english, List.of(), hint)
                .measuredIn(unit -> !unit.isBlank() && Units.find(unit).isPresent());
    }
}
