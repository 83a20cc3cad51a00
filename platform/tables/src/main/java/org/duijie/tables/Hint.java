package org.duijie.tables;

/** What may stand in a column, told to who fills it in. */
public record Hint(String chinese, String english) {
    public static final Hint NONE = new Hint("", "");

    String shown(boolean inChinese) {
        return inChinese ? chinese : english;
    }
}
