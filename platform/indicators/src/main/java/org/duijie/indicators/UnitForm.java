package org.duijie.indicators;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.measure.Unit;
import tech.units.indriya.AbstractUnit;

/**
 * A unit as understood: what can be measured, and what is only counted or named.
 *
 * @param symbol how it is written here
 * @param physical the measurable part
 * @param labels the rest, such as 元 or 次, with their powers
 */
record UnitForm(String symbol, Unit<?> physical, Map<String, Integer> labels) {
    private static final List<String> ANGLES = List.of("°", "′", "″", "rad");

    static final UnitForm NONE = new UnitForm("", AbstractUnit.ONE, Map.of());

    UnitForm {
        labels = Map.copyOf(labels);
    }

    static UnitForm label(String symbol) {
        return new UnitForm(symbol, AbstractUnit.ONE, Map.of(symbol, 1));
    }

    UnitForm power(int exponent, String written) {
        Map<String, Integer> raised = new TreeMap<>();
        labels.forEach((label, power) -> raised.put(label, power * exponent));
        return new UnitForm(symbol + written, physical.pow(exponent), raised);
    }

    /** Its square root, as in nV/√Hz; a label under it is a label of its own. */
    UnitForm root() {
        String written = "√" + symbol;
        return isLabelled() ? label(written) : new UnitForm(written, physical.root(2), Map.of());
    }

    UnitForm times(UnitForm other, String separator, int sign) {
        Map<String, Integer> joined = new TreeMap<>(labels);
        other.labels.forEach((label, power) -> joined.merge(label, sign * power, Integer::sum));
        joined.values().removeIf(power -> power == 0);
        Unit<?> product = sign > 0 ? physical.multiply(other.physical) : physical.divide(other.physical);
        return new UnitForm(symbol + separator + other.symbol, product, joined);
    }

    /** Whether it is more than a count: kW, r/min, but not 次. */
    boolean isMeasured() {
        return !isLabelled() || !physical.isCompatible(AbstractUnit.ONE);
    }

    boolean isLabelled() {
        return !labels.isEmpty();
    }

    /** An angle has no dimension, like a share, and is none. */
    boolean isAngle() {
        return ANGLES.stream().anyMatch(symbol::endsWith);
    }

    boolean isComparableWith(UnitForm other) {
        return labels.equals(other.labels) && physical.isCompatible(other.physical) && isAngle() == other.isAngle();
    }
}
