package org.duijie.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.measure.format.UnitFormat;
import systems.uom.ucum.format.UCUMFormat;

/** Every spelling of a single unit, with SI prefixes where a unit takes them. */
final class UnitNames {
    private static final Map<String, String> LATIN = Map.ofEntries(
            Map.entry("T", "T"),
            Map.entry("G", "G"),
            Map.entry("M", "M"),
            Map.entry("k", "k"),
            Map.entry("K", "k"),
            Map.entry("h", "h"),
            Map.entry("d", "d"),
            Map.entry("c", "c"),
            Map.entry("m", "m"),
            Map.entry("μ", "u"),
            Map.entry("u", "u"),
            Map.entry("n", "n"),
            Map.entry("p", "p"));
    private static final Map<String, String> CHINESE =
            Map.of("太", "T", "吉", "G", "兆", "M", "千", "k", "百", "h", "分", "d", "厘", "c", "毫", "m", "微", "u", "纳", "n");

    private final Map<String, UnitForm> bySpelling = new HashMap<>();
    private final Map<String, UnitForm> byLooseSpelling = new HashMap<>();
    private int longest;

    UnitNames(List<List<String>> rows) {
        UnitFormat ucum = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
        rows.forEach(row -> plain(row, ucum));
        rows.stream().filter(row -> "yes".equals(row.get(2))).forEach(row -> prefixed(row, ucum));
    }

    private void plain(List<String> row, UnitFormat ucum) {
        String symbol = row.get(1);
        UnitForm form = form(row.getFirst(), symbol, ucum);
        boolean counts = "-".equals(row.getFirst()) && isChinese(symbol);
        for (String spelling : row.get(3).split("\\|")) {
            // 只 and 颗 are compared with 个, and shown as they were written.
            note(
                    spelling,
                    counts && isChinese(spelling) ? new UnitForm(spelling, form.physical(), form.labels()) : form);
        }
    }

    private static boolean isChinese(String word) {
        return word.charAt(0) > 0x2E80;
    }

    /** A code may begin with a label in braces, as UCUM's annotations do: {r}/min. */
    private static UnitForm form(String code, String symbol, UnitFormat ucum) {
        if ("-".equals(code)) {
            return UnitForm.label(symbol);
        }
        int labelEnd = code.indexOf('}');
        return labelEnd < 0
                ? new UnitForm(symbol, ucum.parse(code), Map.of())
                : new UnitForm(
                        symbol, ucum.parse(code.substring(labelEnd + 1)), Map.of(code.substring(1, labelEnd), 1));
    }

    private void prefixed(List<String> row, UnitFormat ucum) {
        for (String spelling : row.get(3).split("\\|")) {
            (isChinese(spelling) ? CHINESE : LATIN).forEach((prefix, code) -> {
                // The prefix belongs to the first factor: kW.h.
                String scaled = code + row.getFirst();
                String symbol = ("u".equals(code) ? "μ" : code) + row.get(1);
                note(prefix + spelling, new UnitForm(symbol, ucum.parse(scaled), Map.of()));
            });
        }
    }

    private void note(String spelling, UnitForm form) {
        bySpelling.putIfAbsent(spelling, form);
        String loose = spelling.toLowerCase(Locale.ROOT);
        // A spelling in other capitals is understood where only one unit can be meant; else it is not.
        byLooseSpelling.merge(loose, form, (one, other) -> one.symbol().equals(other.symbol()) ? one : UnitForm.NONE);
        longest = Math.max(longest, spelling.length());
    }

    /** The unit with this spelling, or null. */
    UnitForm find(String spelling) {
        UnitForm exact = bySpelling.get(spelling);
        if (exact != null || spelling.length() < 2) {
            return exact;
        }
        UnitForm loose = byLooseSpelling.get(spelling.toLowerCase(Locale.ROOT));
        return loose == UnitForm.NONE ? null : loose;
    }

    int longest() {
        return longest;
    }
}
