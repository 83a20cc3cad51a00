package org.duijie.matching.models.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How much the decisions of one party count together, however many they are: what two organisations decided between them
 * {@value #OF_PAIR}, or a twentieth of all that counts where that is more; what one organisation has part in
 * {@value #OF_ORGANISATION}, or a fifth. What is above is lowered alike.
 *
 * <p>The learnt order has half of its weight when 20 pairs were learnt from: no organisation alone brings it further, and
 * no two of them further than a fifth. The share grows with what others decide, never with what one decides oneself: it is a
 * share of what counts after all are capped.
 */
public final class InfluenceCaps {
    /** What two organisations decided between them counts like so many decisions, or the share. */
    public static final double OF_PAIR = 5;

    /** What one organisation has part in counts like so many decisions, or the share. */
    public static final double OF_ORGANISATION = 20;

    private static final double SHARE_OF_PAIR = 0.05;
    private static final double SHARE_OF_ORGANISATION = 0.2;

    /** A cap sinks by a share each round, so a few dozen are enough; then it is the lowest that it may be. */
    private static final int ROUNDS = 1_000;

    private static final double STILL = 1e-9;

    private InfluenceCaps() {}

    /** The same pairs in the same order, none weighing more than before. */
    public static List<AttributedPair> capped(List<AttributedPair> pairs) {
        double[] weights = weights(
                pairs, pairs.stream().mapToDouble(pair -> pair.pair().weight()).toArray());
        List<AttributedPair> capped = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            capped.add(pairs.get(i).weighing(weights[i]));
        }
        return capped;
    }

    /** How much each counts, at most 1, where every decision counts alike: what figures are weighed with. */
    public static double[] shares(List<AttributedPair> pairs) {
        double[] alike = new double[pairs.size()];
        Arrays.fill(alike, 1);
        return weights(pairs, alike);
    }

    private static double[] weights(List<AttributedPair> pairs, double[] own) {
        int[][] between =
                groups(pairs, pair -> List.of(List.of(pair.demandOrganisation(), pair.outcomeOrganisation())));
        int[][] organisations = groups(pairs, pair -> List.of(pair.demandOrganisation(), pair.outcomeOrganisation()));
        return capped(
                capped(own, between, OF_PAIR, SHARE_OF_PAIR), organisations, OF_ORGANISATION, SHARE_OF_ORGANISATION);
    }

    /** Numbers the groups in the order in which they come. */
    private static int[][] groups(List<AttributedPair> pairs, Function<AttributedPair, List<?>> of) {
        Map<Object, Integer> numbers = new HashMap<>();
        return pairs.stream()
                .map(pair -> of.apply(pair).stream()
                        .mapToInt(group -> numbers.computeIfAbsent(group, unknown -> numbers.size()))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static double[] capped(double[] weights, int[][] groups, double floor, double share) {
        double[] sums = sums(weights, groups);
        double[] capped = weights;
        double cap = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double next = Math.max(floor, share * Arrays.stream(capped).sum());
            if (next >= cap * (1 - STILL)) {
                break;
            }
            cap = next;
            capped = limited(weights, groups, sums, cap);
        }
        return capped;
    }

    private static double[] sums(double[] weights, int[][] groups) {
        int count = Arrays.stream(groups).flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
        double[] sums = new double[count];
        for (int i = 0; i < weights.length; i++) {
            for (int group : groups[i]) {
                sums[group] += weights[i];
            }
        }
        return sums;
    }

    private static double[] limited(double[] weights, int[][] groups, double[] sums, double cap) {
        double[] limited = weights.clone();
        for (int i = 0; i < limited.length; i++) {
            double factor = 1;
            for (int group : groups[i]) {
                factor = Math.min(factor, cap / sums[group]);
            }
            limited[i] *= factor;
        }
        return limited;
    }
}
