package org.duijie.tables;

/**
 * What a cell must be, told to who fills it in.
 *
 * @param need when it must be filled in
 * @param characters most characters of it, or of each of its entries; null where there is no such limit
 * @param several whether it may have several entries
 * @param entries most entries; null where there is no such limit
 */
public record Rule(Need need, Integer characters, boolean several, Integer entries) {
    public static final Rule NONE = new Rule(Need.NEVER, null, false, null);

    /** When a cell must be filled in. */
    public enum Need {
        NEVER("", "", ""),
        /** In a draft already: the row is refused without. */
        ALWAYS("必填", "required", "*"),
        /** Before the record is handed on. */
        LATER("提交前必填", "required before it is handed on", "**");

        private final String chinese;
        private final String english;
        private final String mark;

        Need(String chinese, String english, String mark) {
            this.chinese = chinese;
            this.english = english;
            this.mark = mark;
        }

        String shown(boolean inChinese) {
            return inChinese ? chinese : english;
        }

        /** What stands behind its heading. */
        String mark() {
            return mark;
        }
    }

    /** The limits in words. */
    String limits(boolean inChinese) {
        StringBuilder words = new StringBuilder();
        if (entries != null) {
            words.append(inChinese ? "至多 " + entries + " 项" : "at most " + entries + " entries");
        }
        if (characters != null) {
            words.append(words.isEmpty() ? "" : inChinese ? "，" : ", ");
            String each = !several ? "" : inChinese ? "每项" : "each ";
            words.append(each)
                    .append(inChinese ? "至多 " + characters + " 个字符" : "at most " + characters + " characters");
        }
        return words.toString();
    }
}
