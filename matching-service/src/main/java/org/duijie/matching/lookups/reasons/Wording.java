package org.duijie.matching.lookups.reasons;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.duijie.contracts.CarriedNumber;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.matching.comparison.ComparedIndicator;
import org.duijie.matching.comparison.Verdict;
import org.duijie.matching.lookups.reasons.ReasonsView.Kind;
import org.duijie.matching.lookups.reasons.ReasonsView.SharesOf;
import org.duijie.matching.lookups.reasons.ReasonsView.Statement;
import org.duijie.matching.subjects.IndicatorFact;

/** Puts reasons into words of both languages; the words are in the data files {@code reasons/statements_*}. */
final class Wording {
    private static final String FILES = "reasons.statements";
    private static final ResourceBundle ZH = bundle(Locale.CHINESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private Wording() {}

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                FILES, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Statement statement(Kind kind, Object... values) {
        return of(kind, kind.name(), values);
    }

    /** Of a kind whose wording depends on the verdict. */
    static Statement judged(Kind kind, Verdict verdict, Object... values) {
        return of(kind, kind + "." + verdict, values);
    }

    /** Of a kind that has several wordings. */
    static Statement of(Kind kind, String key, Object... values) {
        return new Statement(kind, format(ZH, key, values), format(EN, key, values));
    }

    /** Of a part of a score: what it is, whether it speaks for the pair, and its share. */
    static Statement weighed(Kind kind, String key, SharesOf of, ScoreShares.Part part, String... values) {
        String whose = of == SharesOf.SHIPPED_INSTEAD ? "SHARE.INSTEAD" : "SHARE";
        String share = whose + (part.against() ? ".AGAINST" : ".FOR");
        String percent = percent(part.share());
        return new Statement(
                kind,
                format(ZH, share, format(ZH, key, (Object[]) values), percent),
                format(EN, share, format(EN, key, (Object[]) values), percent));
    }

    private static String format(ResourceBundle words, String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }

    /** Two digits after the point. */
    static String number(double value) {
        return "%.2f".formatted(value);
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** An indicator's value as people write it, such as {@code ≥ 98.5 %}. */
    static String value(IndicatorFact fact) {
        return (sign(fact.operator()) + range(fact) + unit(fact.unit())).strip();
    }

    /** Both lines of an indicator, the demand's and the outcome's, and what comes of them. */
    static Statement indicator(ComparedIndicator compared) {
        IndicatorFact wanted = compared.wanted();
        IndicatorFact reached = compared.reached();
        String key = Kind.INDICATOR + "." + compared.verdict();
        if (reached == null) {
            return of(Kind.INDICATOR, key, wanted.name(), value(wanted));
        }
        boolean incomparable = compared.verdict() == Verdict.UNKNOWN;
        String missing = compared.missing() == null ? "" : difference(compared.missing(), wanted.unit());
        return of(
                Kind.INDICATOR,
                incomparable ? key + ".STATED" : key,
                wanted.name(),
                value(wanted),
                reached.name(),
                value(reached),
                missing,
                wanted.fromText() ? 1 : 0,
                reached.fromText() ? 1 : 0);
    }

    private static String difference(BigDecimal missing, String unit) {
        return plain(missing) + unit(unit);
    }

    private static String unit(String unit) {
        return unit == null ? "" : " " + unit;
    }

    private static String range(IndicatorFact fact) {
        if (fact.value() == null) {
            return "?";
        }
        return fact.upperValue() == null ? plain(fact.value()) : plain(fact.value()) + "–" + plain(fact.upperValue());
    }

    private static String plain(BigDecimal value) {
        return CarriedNumber.text(value.stripTrailingZeros());
    }

    private static String sign(IndicatorOperator operator) {
        if (operator == null) {
            return "";
        }
        return switch (operator) {
            case EQ -> "= ";
            case LT -> "< ";
            case LE -> "≤ ";
            case GE -> "≥ ";
            case GT -> "> ";
            case BETWEEN -> "";
        };
    }
}
