package org.duijie.indicators;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a unit at a place in a text: one name, or names joined by signs, such as W/(m·K), 元/吨, cm³, m·s⁻¹. */
final class UnitReader {
    private static final Pattern POWER =
            Pattern.compile("\\^?\\(?(?<plain>[1-9](?![\\d.])|-[1-3](?![\\d.]|\\s?[A-Za-z%°]))\\)?"
                    + "|\\^\\{(?<braced>-?[1-9])\\}|(?<sup>⁻?[¹²³⁴⁵⁶])(?![⁰¹²³⁴⁵⁶⁷⁸⁹])");
    /** Units joined to one; what has more, or brackets within brackets, is no unit, and is not read as a part of it. */
    private static final int FACTORS = 8;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶";

    private final UnitNames names;

    UnitReader(UnitNames names) {
        this.names = names;
    }

    /** A unit and where it ends. */
    record Read(UnitForm unit, int end) {}

    /** The longest unit that starts at a place, or null. */
    Read at(String text, int start) {
        return at(text, start, false);
    }

    private Read at(String text, int start, boolean inBrackets) {
        Read read = factor(text, start);
        int factors = 1;
        while (read != null && read.end < text.length()) {
            Read longer = joined(text, read, factors == 1, inBrackets);
            if (longer == null) {
                break;
            }
            read = ++factors > FACTORS ? null : longer;
        }
        return read;
    }

    private Read joined(String text, Read left, boolean single, boolean inBrackets) {
        char sign = text.charAt(left.end);
        boolean per = sign == '/' || sign == '每';
        boolean times = sign == '·' || sign == '*' || sign == '.';
        Read right = per || times ? right(text, left.end + 1, per, inBrackets) : spaced(text, left, inBrackets);
        if (right == null) {
            return null;
        }
        UnitForm first = single ? interval(left.unit) : left.unit;
        UnitForm product = first.times(interval(right.unit), per ? "/" : "·", per ? -1 : 1);
        return new Read(product, right.end);
    }

    /** A space joins as a dot does where the unit goes on with a negative power, or brackets hold it: mg L⁻¹, J/(kg K). */
    private Read spaced(String text, Read left, boolean inBrackets) {
        Read right = text.charAt(left.end) == ' ' ? factor(text, left.end + 1) : null;
        return right != null && (inBrackets || right.unit.symbol().contains("⁻")) ? right : null;
    }

    private Read right(String text, int start, boolean per, boolean inBrackets) {
        if (start >= text.length() || text.charAt(start) != '(' || !per || inBrackets) {
            Read plain = factor(text, start);
            // 分 is a minute in 转/分, and many other things by itself.
            UnitForm only = plain == null && per && start < text.length() ? names.find("/" + text.charAt(start)) : null;
            return only == null ? plain : new Read(only, start + 1);
        }
        Read inner = at(text, start + 1, true);
        boolean closed = inner != null && inner.end < text.length() && text.charAt(inner.end) == ')';
        return closed
                ? new Read(
                        new UnitForm("(" + inner.unit.symbol() + ")", inner.unit.physical(), inner.unit.labels()),
                        inner.end + 1)
                : null;
    }

    /** In a composite unit a degree Celsius is a step on the scale, not a place on it. */
    private UnitForm interval(UnitForm unit) {
        return switch (unit.symbol()) {
            case "°C" -> names.find("K");
            case "°F" -> UnitForm.label("°F");
            default -> unit;
        };
    }

    private Read factor(String text, int start) {
        if (start < text.length() && text.charAt(start) == '√') {
            Read under = named(text, start + 1);
            return under == null ? null : new Read(under.unit.root(), under.end);
        }
        return named(text, start);
    }

    private Read named(String text, int start) {
        int most = Math.min(text.length(), start + names.longest());
        for (int end = most; end > start; end--) {
            if (isWhole(text, start, end)) {
                UnitForm unit = names.find(text.substring(start, end));
                if (unit != null) {
                    return power(text, unit, end);
                }
            }
        }
        return null;
    }

    /** A Latin name ends where its letters end; a Chinese one may be followed by anything. */
    private static boolean isWhole(String text, int start, int end) {
        return end == text.length() || !isLatin(text.charAt(end - 1)) || !isLatin(text.charAt(end));
    }

    private static boolean isLatin(char one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    }

    private Read power(String text, UnitForm unit, int end) {
        Matcher power = POWER.matcher(text).region(end, text.length());
        if (!power.lookingAt() || !isLatin(text.charAt(end - 1)) && power.group("sup") == null) {
            return new Read(unit, end);
        }
        String plain = power.group("plain") == null ? power.group("braced") : power.group("plain");
        int exponent = plain != null ? Integer.parseInt(plain) : superscript(power.group("sup"));
        return new Read(interval(unit).power(exponent, written(exponent)), power.end());
    }

    private static int superscript(String sup) {
        int digit = SUPERSCRIPTS.indexOf(sup.charAt(sup.length() - 1));
        return sup.startsWith("⁻") ? -digit : digit;
    }

    private static String written(int exponent) {
        int size = Math.abs(exponent);
        String digits = size < SUPERSCRIPTS.length() ? String.valueOf(SUPERSCRIPTS.charAt(size)) : "^" + size;
        return exponent < 0 ? "⁻" + digits : digits;
    }
}
