package org.duijie.matching.comparison;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.indicators.IndicatorMeaning.Likeness;
import org.duijie.indicators.IndicatorMeaning.Scale;
import org.duijie.matching.subjects.IndicatorFact;

/**
 * Finds what was reached beside what is wanted, by the meaning of the names, the kind of the units, and whether the two records are about
 * the same matter. Each reached indicator answers one wanted, the nearest pair first, and of equally near ones that which can be decided;
 * what is stated as data goes before what a text says.
 *
 * <p>Between records about other matters the same words are said of other things (响应时间 of a power supply, of an interlock): there
 * nothing is met or missed, and only names that also tell of what, in nearly the same words, are worth a question. Between related
 * matters a person should look, unless the outcome answers most of what is wanted. The bounds were set by hand on the
 * sample's judged list; docs/experiments.md says how far.
 */
@Singleton
public class MatchIndicators {
    /** From here on names mean the same. */
    private static final double SAME = 0.66;
    /** From here on a person should look. */
    private static final double SIMILAR = 0.45;
    /** The latter where the records are about other matters. */
    private static final double SIMILAR_ELSEWHERE = 0.9;
    /** What a text says stands behind what is stated. */
    private static final double FROM_TEXT = 0.15;

    private static final int FEWEST_ANSWERS = 2;

    private final Meanings meanings = new Meanings();

    private record Candidate(IndicatorFact wanted, IndicatorFact reached, Likeness likeness, boolean sameName) {
        /** Of one name in units of two kinds nothing can be said: what can be compared goes before it. */
        double rank() {
            double value = likeness.scale() == Scale.OTHER ? 0 : sameName ? 1 : likeness.value();
            return value - (reached.fromText() ? FROM_TEXT : 0) - (wanted.fromText() ? FROM_TEXT : 0);
        }

        /** Whether values can be held against each other: a lower bound and an upper one cannot. */
        boolean isDecided() {
            return likeness.scale() != Scale.OTHER
                    && ComparedIndicator.same(wanted, reached).verdict() != Verdict.UNKNOWN;
        }

        /** Whether the two are the same, if the records are about the same matter. */
        boolean isSure() {
            boolean sameMeaning = likeness.value() >= SAME
                    && likeness.sameHead()
                    && likeness.telling()
                    && !likeness.oneIsAChange()
                    && !likeness.otherConditions();
            return likeness.scale() == Scale.SAME && (sameName || sameMeaning);
        }
    }

    /**
     * @param matter whether demand and outcome are about the same matter, as their texts tell
     * @return in the order of those wanted; of what only the demand's text says, that alone for which something was found
     */
    public List<ComparedIndicator> compare(List<IndicatorFact> wanted, List<IndicatorFact> reached, Matter matter) {
        Map<IndicatorFact, Candidate> found = new IdentityHashMap<>();
        if (matter != Matter.OTHER) {
            found.putAll(nearest(wanted, reached, Matter.SAME));
        }
        boolean same = matter == Matter.SAME || matter == Matter.RELATED && answersMost(wanted, found);
        if (!same) {
            found.clear();
            found.putAll(nearest(wanted, reached, matter));
        }
        return wanted.stream()
                .map(one -> compared(one, found.get(one), same))
                .filter(one -> !one.wanted().fromText() || one.verdict() != Verdict.UNKNOWN)
                .toList();
    }

    /** Who answers half of what is asked, and more than one question, speaks of what was asked. */
    private static boolean answersMost(List<IndicatorFact> wanted, Map<IndicatorFact, Candidate> found) {
        long asked = wanted.stream().filter(one -> !one.fromText()).count();
        long answered = found.values().stream()
                .filter(one -> !one.wanted.fromText() && one.isSure())
                .count();
        return answered >= FEWEST_ANSWERS && answered * 2 >= asked;
    }

    private Map<IndicatorFact, Candidate> nearest(
            List<IndicatorFact> wanted, List<IndicatorFact> reached, Matter matter) {
        Map<IndicatorFact, Candidate> nearest = new IdentityHashMap<>();
        Set<IndicatorFact> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Candidate one : candidates(wanted, reached, matter)) {
            boolean free = one.sameName || !taken.contains(one.reached);
            if (free && !nearest.containsKey(one.wanted)) {
                nearest.put(one.wanted, one);
                taken.add(one.reached);
            }
        }
        return nearest;
    }

    private List<Candidate> candidates(List<IndicatorFact> wanted, List<IndicatorFact> reached, Matter matter) {
        List<Candidate> all = new ArrayList<>();
        List<Meanings.Known> known = reached.stream().map(meanings::of).toList();
        for (IndicatorFact one : wanted) {
            Meanings.Known asked = meanings.of(one);
            for (int place = 0; place < known.size(); place++) {
                Meanings.Known other = known.get(place);
                Candidate candidate = new Candidate(
                        one,
                        reached.get(place),
                        asked.meaning().likenessTo(other.meaning()),
                        asked.plainName().equals(other.plainName()));
                if (isWorthALook(candidate, matter)) {
                    all.add(candidate);
                }
            }
        }
        all.sort(Comparator.comparingDouble(Candidate::rank)
                .thenComparing(Candidate::isDecided)
                .reversed());
        return all;
    }

    private static boolean isWorthALook(Candidate one, Matter matter) {
        if (matter != Matter.OTHER && one.sameName) {
            return true;
        }
        Likeness likeness = one.likeness;
        if (likeness.scale() == Scale.OTHER) {
            return false;
        }
        return switch (matter) {
            // Of what a text says the object is often told a sentence before: a bare 误差 may be one of anything.
            case SAME ->
                likeness.value() >= SIMILAR && (likeness.telling() || likeness.bare() || !one.reached.fromText());
            case RELATED -> likeness.value() >= SIMILAR && (likeness.telling() || likeness.bare());
            case OTHER -> likeness.value() >= SIMILAR_ELSEWHERE && likeness.sameHead() && likeness.specific();
        };
    }

    private static ComparedIndicator compared(IndicatorFact wanted, Candidate found, boolean sameMatter) {
        if (found == null) {
            return ComparedIndicator.unknown(wanted);
        }
        // Of one name in units of two kinds both lines are shown, and no verdict.
        if (found.likeness.scale() == Scale.OTHER) {
            return new ComparedIndicator(wanted, found.reached, Verdict.UNKNOWN, null);
        }
        if (sameMatter && found.isSure()) {
            return ComparedIndicator.same(wanted, found.reached);
        }
        boolean comparable = found.likeness.scale() == Scale.SAME && found.likeness.sameHead();
        return ComparedIndicator.probably(wanted, found.reached, comparable);
    }
}
