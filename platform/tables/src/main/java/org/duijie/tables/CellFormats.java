package org.duijie.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** By style, what a number is shown as (ISO/IEC 29500-1, 18.8.30 and .31). */
final class CellFormats {
    /** What a number is. */
    enum Kind {
        NUMBER,
        PERCENT,
        DAY,
        TIME,
        DAY_AND_TIME
    }

    /** Quoted and escaped text, fillers, and conditions, colours and languages in brackets; not {@code [h]}. */
    private static final Pattern NO_SIGN =
            Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!h+]|m+]|s+])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    /** Characters of a format: Excel's own limit. */
    private static final int LONGEST = 255;

    private static final Pattern GENERAL = Pattern.compile("general|@", Pattern.CASE_INSENSITIVE);

    private final List<Kind> kinds = new ArrayList<>();

    private CellFormats() {}

    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats read(Xml styles) {
        CellFormats formats = new CellFormats();
        Map<String, String> own = new HashMap<>();
        String element = styles.next(0);
        while (element != null) {
            if ("numFmt".equals(element) && styles.attribute("numFmtId") != null) {
                own.put(styles.attribute("numFmtId"), styles.attribute("formatCode"));
            } else if ("cellXfs".equals(element)) {
                formats.readStyles(styles, own);
            }
            element = styles.next(0);
        }
        return formats;
    }

    private void readStyles(Xml styles, Map<String, String> own) {
        int within = styles.depth();
        String element = styles.next(within);
        while (element != null) {
            if ("xf".equals(element)) {
                String id = styles.attribute("numFmtId");
                String code = own.get(id);
                kinds.add(code == null ? builtIn(id) : kind(code));
            }
            element = styles.next(within);
        }
    }

    /** @param style of the cell, or null */
    Kind kind(Integer style) {
        return style == null || style < 0 || style >= kinds.size() ? Kind.NUMBER : kinds.get(style);
    }

    /** Formats that are not written down, those of Chinese workbooks among them (27 to 36, 50 to 58). */
    private static Kind builtIn(String id) {
        return switch (id == null ? "" : id) {
            case "9", "10" -> Kind.PERCENT;
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                Kind.DAY;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" -> Kind.TIME;
            case "22" -> Kind.DAY_AND_TIME;
            default -> Kind.NUMBER;
        };
    }

    /** What a format's own words say: the first of its sections, that for positive numbers. */
    static Kind kind(String code) {
        if (code != null && code.length() > LONGEST) {
            return Kind.NUMBER;
        }
        String signs = NO_SIGN.matcher(code == null ? "" : code).replaceAll("");
        int end = signs.indexOf(';');
        signs = GENERAL.matcher(end < 0 ? signs : signs.substring(0, end))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        boolean day = signs.contains("y") || signs.contains("d");
        boolean time = signs.contains("h") || signs.contains("s");
        if (!day && !time) {
            day = signs.contains("m");
        }
        if (day) {
            return time ? Kind.DAY_AND_TIME : Kind.DAY;
        }
        if (time) {
            return Kind.TIME;
        }
        return signs.contains("%") ? Kind.PERCENT : Kind.NUMBER;
    }
}
