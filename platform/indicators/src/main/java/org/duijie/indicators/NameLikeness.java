package org.duijie.indicators;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duijie.indicators.MeasureWords.Meaning;
import org.duijie.indicators.MeasureWords.Role;

/**
 * How much of what two names say is the same, by weight: the geometric mean of the shares that both have in common. What is measured
 * weighs most. Where the names contradict each other (面内 and 法向, response and recovery), nothing is.
 */
final class NameLikeness {
    private static final double HEAD = 3;
    private static final double QUANTITY = 2;
    private static final double PROCESS_OR_THING = 1.5;
    private static final double CONDITION = 1;
    private static final double AXIS = 0.5;
    private static final double FAINT = 0.5;
    /** Of a character that is in no word that is known, and of all of them together at the most. */
    private static final double CHARACTER = 0.4;

    private static final double REST = 2.4;
    /** Of quantities that are kin. */
    private static final double KIN = 0.6;
    /** What has to be the same beside a general quantity. */
    private static final double TELLING = 0.8;

    private static final String DEVIATION = "deviation";
    /** Axes that tell of what is measured, and weigh as that. */
    private static final Set<String> OF_WHAT = Set.of("substance", "agent");

    private final NameMeaning one;
    private final NameMeaning other;
    /** A quantity that is meant by the unit where the name has none, or null. */
    private final String impliedByUnit;

    NameLikeness(NameMeaning one, NameMeaning other, String impliedByUnit) {
        this.one = one;
        this.other = other;
        this.impliedByUnit = impliedByUnit;
    }

    /** 0–1. */
    double value() {
        double heads = heads();
        if (heads == 0 && one.head() != null && other.head() != null || contradict()) {
            return 0;
        }
        double beside = beside();
        // Two bare names may mean the same; a name that tells of what, and shares nothing of that, means another thing.
        boolean otherThing = isGeneral() && beside < TELLING && isSpecific(one) && isSpecific(other);
        return otherThing || heads + beside == 0
                ? 0
                : (heads + beside) / Math.sqrt(weight(one, other) * weight(other, one));
    }

    /** Whether more is the same than a quantity of too many things. */
    boolean isTelling() {
        return isTelling(heads(), beside());
    }

    private boolean isTelling(double heads, double beside) {
        boolean ofOther = tellsOfWhat(one) && tellsOfWhat(other);
        return heads > 0 && !isGeneral() && !ofOther || beside >= TELLING;
    }

    private double beside() {
        return quantities() + others() + axes() + conditions() + rest();
    }

    private boolean isGeneral() {
        return isGeneral(one) || isGeneral(other);
    }

    private static boolean isGeneral(NameMeaning name) {
        return name.head() == null || name.head().role() == Role.GENERAL;
    }

    /** Whether both name what is measured, and the same. */
    boolean sameHead() {
        return one.head() != null
                && other.head() != null
                && one.head().name().equals(other.head().name());
    }

    /** Whether both tell of numbers, as of a temperature or a load, and of no common one. */
    boolean otherConditions() {
        return !one.conditions().isEmpty()
                && !other.conditions().isEmpty()
                && common(one.conditions(), other.conditions()) == 0;
    }

    /** Whether one tells of a change and the other of no change. */
    boolean oneIsAChange() {
        return one.axes().containsKey("change") != other.axes().containsKey("change");
    }

    private boolean contradict() {
        for (Map.Entry<String, String> axis : one.axes().entrySet()) {
            String value = other.axes().get(axis.getKey());
            if (value != null && !value.equals(axis.getValue())) {
                return true;
            }
        }
        boolean processes = one.headProcess() != null
                && other.headProcess() != null
                && !one.headProcess().equals(other.headProcess());
        return processes || isOfOtherThing() || isDeviationOfOther();
    }

    /** The response of a power supply is none of an interlock. */
    private boolean isOfOtherThing() {
        return isGeneral()
                && !one.things().isEmpty()
                && !other.things().isEmpty()
                && common(one.things(), other.things()) == 0;
    }

    /** An error of an energy is none of a dose. */
    private boolean isDeviationOfOther() {
        Set<String> of = besidesHead(one, other);
        Set<String> ofOther = besidesHead(other, one);
        boolean deviations = DEVIATION.equals(kin(one)) && DEVIATION.equals(kin(other));
        return deviations && !of.isEmpty() && !ofOther.isEmpty() && common(of, ofOther) == 0;
    }

    /** Whether a name says more than what is measured. */
    static boolean isSpecific(NameMeaning name) {
        boolean process = name.others().values().stream().anyMatch(word -> word.role() == Role.PROCESS);
        return process || name.quantities().size() > 1 || !name.conditions().isEmpty() || tellsOfWhat(name);
    }

    /** Whether it says of what that is measured: a response time is one of anything. */
    static boolean tellsOfWhat(NameMeaning name) {
        boolean ofWhat = name.axes().keySet().stream().anyMatch(OF_WHAT::contains);
        return ofWhat || !name.things().isEmpty() || name.restLength() > 1;
    }

    private double heads() {
        String head = head(one);
        String otherHead = head(other);
        if (head == null || otherHead == null) {
            return 0;
        }
        if (head.equals(otherHead)) {
            return HEAD;
        }
        return kin(one).equals(kin(other)) ? HEAD * KIN : 0;
    }

    private String head(NameMeaning name) {
        return name.head() == null ? impliedByUnit : name.head().name();
    }

    private String kin(NameMeaning name) {
        if (name.head() == null) {
            return String.valueOf(impliedByUnit);
        }
        return name.head().kin() == null ? name.head().name() : name.head().kin();
    }

    private double quantities() {
        return common(besidesHead(one, other), besidesHead(other, one)) * QUANTITY;
    }

    /**
     * What is named beside what is measured; where the other names the quantity of the unit, that too: a deviation in ℃ is one of
     * a temperature.
     */
    private Set<String> besidesHead(NameMeaning name, NameMeaning beside) {
        Set<String> all = new HashSet<>(name.quantities().keySet());
        if (impliedByUnit != null && beside.quantities().containsKey(impliedByUnit)) {
            all.add(impliedByUnit);
        }
        all.remove(head(name));
        return all;
    }

    private double others() {
        return one.others().entrySet().stream()
                .filter(word -> other.others().containsKey(word.getKey()))
                .mapToDouble(word -> weight(word.getValue()))
                .sum();
    }

    private double axes() {
        return one.axes().keySet().stream()
                .filter(other.axes()::containsKey)
                .mapToDouble(NameLikeness::axis)
                .sum();
    }

    private static double axis(String axis) {
        return OF_WHAT.contains(axis) ? PROCESS_OR_THING : AXIS;
    }

    private double conditions() {
        return common(one.conditions(), other.conditions()) * CONDITION;
    }

    private double rest() {
        return dice(one.rest(), other.rest()) * Math.sqrt(rest(one) * rest(other));
    }

    private double weight(NameMeaning name, NameMeaning beside) {
        double others = name.others().values().stream()
                .mapToDouble(NameLikeness::weight)
                .sum();
        return (head(name) == null ? 0 : HEAD)
                + besidesHead(name, beside).size() * QUANTITY
                + others
                + name.axes().keySet().stream().mapToDouble(NameLikeness::axis).sum()
                + name.conditions().size() * CONDITION
                + rest(name);
    }

    private static double weight(Meaning meaning) {
        return meaning.role() == Role.FAINT ? FAINT : PROCESS_OR_THING;
    }

    private static double rest(NameMeaning name) {
        return Math.min(REST, name.restLength() * CHARACTER);
    }

    private static double dice(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common(one, other) / (one.size() + other.size());
    }

    private static int common(Set<String> one, Set<String> other) {
        int common = 0;
        for (String each : one) {
            common += other.contains(each) ? 1 : 0;
        }
        return common;
    }
}
