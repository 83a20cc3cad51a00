package org.duijie.indicators;

import java.util.regex.Pattern;

/** Whether a value ends what is said of it. One that goes on (5 kW 的电机, 10 块良品图像) tells of something else. */
final class Phrases {
    private static final int REACH = 60;
    private static final String ENDS = ",、。;:!?\n\t()[]{}<>“”\"'【】《》|≥≤<>=";
    private static final Pattern JOINED = Pattern.compile(
            "(?:且|并|和|及|或|以及|同时|与|而|但|以便|the|at|for|with|under|in|and|or|when"
                    + "|while|during|on|across|without|after|before|over|but|as|per|if|not|is|are|must|shall|should|can|will)(?![a-z]).*");
    private static final Pattern RANGE_END = Pattern.compile("(?:之间|范围内|范围之内|范围|区间)");
    /** After a sign a new name may follow at once; what ends like this is a circumstance. */
    private static final Pattern CIRCUMSTANCE =
            Pattern.compile("(?:[的时下后内中之左上].*|(?:条件|环境|工况|情况|状态|范围).*|.*(?:[下时后中内]|条件|工况|情况))");

    private Phrases() {}

    /** Where a range ends with the words that close it, such as 之间. */
    static int endOfRange(String plain, int end) {
        var words = RANGE_END.matcher(plain).region(Spaces.after(plain, end), plain.length());
        return words.lookingAt() ? words.end() : end;
    }

    /** @param afterSign whether its operator is a sign */
    static boolean endsAt(String plain, int end, boolean afterSign) {
        int start = Spaces.after(plain, end);
        if (start == plain.length()
                || ENDS.indexOf(plain.charAt(start)) >= 0
                || plain.charAt(start) == '.'
                || start > end && Neighbours.isListNumber(plain, start)) {
            return true;
        }
        int stop = start;
        int most = Math.min(plain.length(), start + REACH);
        while (stop < most && ENDS.indexOf(plain.charAt(stop)) < 0 && !Neighbours.isDigit(plain.charAt(stop))) {
            stop++;
        }
        String rest = plain.substring(start, stop);
        boolean chinese = !rest.isEmpty() && rest.charAt(0) > 0x2E80;
        return JOINED.matcher(rest).matches()
                || afterSign && chinese && !CIRCUMSTANCE.matcher(rest.strip()).matches();
    }

    /** Whether another number follows at once, as in a list of sizes: 5 A, 10 A, 20 A. */
    static boolean goesOnWithANumber(String plain, int end) {
        int place = Spaces.after(plain, end);
        boolean separated = place < plain.length() && ",、;或和".indexOf(plain.charAt(place)) >= 0;
        int next = separated ? Spaces.after(plain, place + 1) : plain.length();
        return next < plain.length() && Neighbours.isDigit(plain.charAt(next)) && !Neighbours.isListNumber(plain, next);
    }
}
