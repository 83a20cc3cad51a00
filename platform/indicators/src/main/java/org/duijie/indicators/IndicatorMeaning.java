package org.duijie.indicators;

import java.util.List;
import java.util.regex.Pattern;
import org.duijie.contracts.Indicator;

/**
 * What an indicator is about, apart from its value: its name by meaning, and the kind of its unit. Made once, compared often; does not
 * change.
 */
public final class IndicatorMeaning {
    /** What a unit says of what is measured in it, where the name does not say. */
    private static final List<Implied> IMPLIED = DataTable.read("implied-quantities.tsv").stream()
            .map(row -> new Implied(Units.form(row.getFirst()).orElseThrow(), row.get(1)))
            .toList();

    private static final Pattern OF_WHAT = Pattern.compile("(\\S+)\\s*\\p{IsHan}{2,}");
    private static final String MONEY = "元";

    private record Implied(UnitForm unit, String quantity) {
        boolean isOf(UnitForm other) {
            boolean money = unit.labels().containsKey(MONEY) && other.labels().containsKey(MONEY);
            return money || unit.isComparableWith(other);
        }
    }

    private final NameMeaning name;
    private final String unit;
    private final UnitForm form;
    private final Object kind;
    private final UnitForm related;
    private final String implied;

    private IndicatorMeaning(NameMeaning name, String unit) {
        this.name = name;
        this.unit = unit;
        this.form = Units.form(unit).orElse(null);
        this.kind = form == null ? null : List.of(form.labels(), form.physical().getDimension(), form.isAngle());
        this.related = related(unit);
        this.implied = implied(form);
    }

    public static IndicatorMeaning of(Indicator indicator) {
        return new IndicatorMeaning(NameMeaning.of(indicator.name()), indicator.unit());
    }

    /** Whether values of the two can be compared. */
    public enum Scale {
        /** In units of one kind. */
        SAME,
        /** Of a share or a count at least one of which is related to something (% of the rated power, times per cluster and year), or is without a unit. */
        RELATED,
        /** In units of other kinds. */
        OTHER
    }

    /**
     * How near two indicators are.
     *
     * @param value 0–1: how much of what the names say is the same
     * @param sameHead whether both name what is measured, and the same; else at most kin (误差 and 不均衡度)
     * @param oneIsAChange whether only one of them is told as a change, an addition or a reduction
     * @param otherConditions whether both names have numbers, as of a load, and no common one
     * @param telling whether more is the same than a quantity of too many things to tell what is meant (时间, 成本)
     * @param specific whether both names tell of what that is measured
     * @param bare whether neither name says more than what is measured
     */
    public record Likeness(
            Scale scale,
            double value,
            boolean sameHead,
            boolean oneIsAChange,
            boolean otherConditions,
            boolean telling,
            boolean specific,
            boolean bare) {
        private static final Likeness NONE = new Likeness(Scale.OTHER, 0, false, false, false, false, false, false);
    }

    public Likeness likenessTo(IndicatorMeaning other) {
        Scale scale = scale(other);
        if (scale == Scale.OTHER) {
            return Likeness.NONE;
        }
        NameLikeness likeness = new NameLikeness(name, other.name, implied == null ? other.implied : implied);
        return new Likeness(
                scale,
                likeness.value(),
                likeness.sameHead(),
                likeness.oneIsAChange(),
                likeness.otherConditions(),
                likeness.isTelling(),
                NameLikeness.tellsOfWhat(name) && NameLikeness.tellsOfWhat(other.name),
                !NameLikeness.isSpecific(name) && !NameLikeness.isSpecific(other.name));
    }

    private Scale scale(IndicatorMeaning other) {
        boolean comparable =
                kind != null && other.kind != null ? kind.equals(other.kind) : Units.comparable(unit, other.unit);
        if (comparable) {
            // A number without a unit may be a share, or stand for a unit that was left out.
            return isBlank(unit) == isBlank(other.unit) ? Scale.SAME : Scale.RELATED;
        }
        boolean both = related != null && other.related != null;
        return both && related.isComparableWith(other.related) ? Scale.RELATED : Scale.OTHER;
    }

    private static boolean isBlank(String unit) {
        return unit == null || unit.isBlank();
    }

    /** The unit without what it is related to; null where it is no share and no count. */
    private static UnitForm related(String unit) {
        if (unit == null) {
            return null;
        }
        var ofWhat = OF_WHAT.matcher(unit.strip());
        int per = unit.indexOf('/') < 0 ? unit.indexOf('／') : unit.indexOf('/');
        String bare = ofWhat.matches() ? ofWhat.group(1) : per > 0 ? unit.substring(0, per) : unit;
        return Units.form(bare)
                .filter(one -> "%".equals(one.symbol())
                        || one.isLabelled() && !one.labels().containsKey(MONEY))
                .orElse(null);
    }

    private static String implied(UnitForm form) {
        if (form == null) {
            return null;
        }
        return IMPLIED.stream()
                .filter(one -> one.isOf(form))
                .map(Implied::quantity)
                .findFirst()
                .orElse(null);
    }
}
