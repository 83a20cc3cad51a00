package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of CNY as people write them, folded: 1200000, 1,200,000元, 120万元; and that an amount is to be negotiated. Digits
 * stand in a row or in groups of three; in other groups (30,50) nobody can tell a comma from a point or a list.
 */
final class Amounts {
    private static final Set<String> NEGOTIABLE = Set.of("面议", "协商", "双方协商", "negotiable", "-1");
    /** Possessive: what was taken is not tried again in another way, whatever follows it. */
    private static final Pattern AMOUNT =
            Pattern.compile("¥?+\\s*+((?:[1-9]\\d{0,2}(?:,\\d{3}){1,5}+|\\d{1,19}+)(?:\\.\\d{1,4}+)?+)\\s*+"
                    + "([十百千]?+万|[百千]?+亿|[百千]|)\\s*+元?+");

    private static final Map<String, Integer> POWERS =
            Map.of("", 0, "百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "百亿", 10, "千亿", 11);

    private Amounts() {}

    static boolean isNegotiable(String text) {
        return NEGOTIABLE.contains(text.toLowerCase(Locale.ROOT));
    }

    static String negotiable(boolean chinese) {
        return chinese ? "面议" : "negotiable";
    }

    /** The amount in yuan; what is none of whole yuan is left as text. */
    static JsonNode amount(String text) {
        Matcher written = AMOUNT.matcher(text.strip());
        if (written.matches()) {
            BigDecimal yuan = new BigDecimal(written.group(1).replace(",", ""))
                    .scaleByPowerOfTen(POWERS.get(written.group(2)))
                    .stripTrailingZeros();
            if (yuan.scale() <= 0 && yuan.precision() - yuan.scale() < 18) {
                return Json.NODES.numberNode(yuan.longValueExact());
            }
        }
        return Json.NODES.textNode(text);
    }
}
