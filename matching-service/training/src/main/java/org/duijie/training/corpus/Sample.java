package org.duijie.training.corpus;

import java.util.List;
import java.util.stream.IntStream;
import org.duijie.engine.text.MatchText;

/**
 * A family as it is read at once: each text in one of the languages it is written in.
 *
 * @param demands whole texts, in the order of the rows of levels
 * @param outcomes whole texts, in the order of the columns
 */
public record Sample(Family family, List<String> demands, List<String> outcomes) {

    public static Sample asWritten(Family family) {
        return new Sample(family, demands(family.demands()), outcomes(family.outcomes()));
    }

    /**
     * In the other language, on one or both sides.
     *
     * @param family one with a translation
     */
    public static Sample translated(Family family, boolean ofDemands, boolean ofOutcomes) {
        return new Sample(
                family,
                demands(ofDemands ? family.en().demands() : family.demands()),
                outcomes(ofOutcomes ? family.en().outcomes() : family.outcomes()));
    }

    private static List<String> demands(List<Family.Demand> demands) {
        return demands.stream()
                .map(demand ->
                        MatchText.of(demand.title(), demand.description()).full())
                .toList();
    }

    private static List<String> outcomes(List<Family.Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> MatchText.of(outcome.title(), outcome.text()).full())
                .toList();
    }

    /** The demands that this outcome fits, FAIR or STRONG. */
    public List<Integer> fits(int outcome) {
        return IntStream.range(0, demands.size())
                .filter(demand -> family.level(demand, outcome) >= 3)
                .boxed()
                .toList();
    }
}
