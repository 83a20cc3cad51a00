package org.duijie.matching.models.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How many organisations decisions come from on either side: as many as it would be if all had decided alike (Hill number of
 * order 2, the inverse of Simpson's index). One with fifty decisions beside nine with one each are 1.4, not ten.
 *
 * @param demandSide 0 where nothing was decided
 * @param outcomeSide 0 where nothing was decided
 */
public record DecidingOrganisations(double demandSide, double outcomeSide) {

    /** Of pairs that are capped already. */
    public static DecidingOrganisations of(List<AttributedPair> pairs) {
        return new DecidingOrganisations(
                number(pairs, AttributedPair::demandOrganisation), number(pairs, AttributedPair::outcomeOrganisation));
    }

    private static double number(List<AttributedPair> pairs, Function<AttributedPair, UUID> side) {
        Map<UUID, Double> weights = new HashMap<>();
        double all = 0;
        for (AttributedPair pair : pairs) {
            weights.merge(side.apply(pair), pair.pair().weight(), Double::sum);
            all += pair.pair().weight();
        }
        double squares =
                weights.values().stream().mapToDouble(weight -> weight * weight).sum();
        return squares == 0 ? 0 : all * all / squares;
    }

    /** The fewer of both sides. */
    public double fewer() {
        return Math.min(demandSide, outcomeSide);
    }
}
