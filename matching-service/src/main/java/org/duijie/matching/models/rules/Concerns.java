package org.duijie.matching.models.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When a version that is better on the whole is worse for somebody, by more than a bound: then it waits for the park's word.
 * What is within the bounds is what any two versions differ by where nothing much was learnt between them.
 */
public final class Concerns {
    /** By so much the chance that a better shipped pair is scored above a worse one (AUC) may fall. */
    public static final double AUC_LOSS = 0.02;

    /** By so much the mean squared error of scores may rise, on the shipped pairs and for an organisation. */
    public static final double ERROR_RISE = 0.05;

    /** So far the scores of what an organisation has on the table may move, on the mean. */
    public static final double MEAN_MOVE = 0.1;

    /** So many of what an organisation has FAIR or STRONG on the table may fall below that. */
    public static final double LOWERED_SHARE = 0.1;

    /** Of fewer decisions of an organisation no mean is taken. */
    private static final int FEWEST_TRIED = 3;

    private Concerns() {}

    /**
     * @param fewest how many organisations there must be on either side
     */
    public static List<Concern> ofOrganisations(DecidingOrganisations organisations, double fewest) {
        return organisations.fewer() >= fewest
                ? List.of()
                : List.of(new Concern(WaitReason.TOO_FEW_ORGANISATIONS, null, organisations.fewer(), fewest));
    }

    /**
     * @param aucLoss by how much the AUC on the shipped pairs falls
     * @param errorRise by how much the mean squared error on them rises
     */
    public static List<Concern> ofShippedSet(double aucLoss, double errorRise) {
        List<Concern> concerns = new ArrayList<>();
        add(concerns, WaitReason.ORDERS_SHIPPED_SET_WORSE, null, aucLoss, AUC_LOSS);
        add(concerns, WaitReason.FURTHER_OFF_ON_SHIPPED_SET, null, errorRise, ERROR_RISE);
        return concerns;
    }

    /** In the order of the organisations' ids. */
    public static List<Concern> ofTried(List<TriedPair> tried) {
        SortedMap<UUID, List<TriedPair>> byOrganisation = new TreeMap<>();
        tried.forEach(one -> Stream.of(
                        one.decided().demandOrganisation(), one.decided().outcomeOrganisation())
                .distinct()
                .forEach(id -> byOrganisation
                        .computeIfAbsent(id, unknown -> new ArrayList<>())
                        .add(one)));
        List<Concern> concerns = new ArrayList<>();
        byOrganisation.forEach((id, own) -> {
            if (own.size() >= FEWEST_TRIED) {
                double rise =
                        -own.stream().mapToDouble(TriedPair::gain).average().orElse(0);
                add(concerns, WaitReason.FURTHER_OFF_FOR_ORGANISATION, id, rise, ERROR_RISE);
            }
        });
        return concerns;
    }

    /** In the order of the effects. */
    public static List<Concern> ofEffects(List<OrganisationEffect> effects) {
        List<Concern> concerns = new ArrayList<>();
        for (OrganisationEffect effect : effects) {
            add(concerns, WaitReason.MOVES_SCORES, effect.organisationId(), effect.meanMove(), MEAN_MOVE);
            if (effect.noLongerFitting() > 0) {
                double share = (double) effect.noLongerFitting() / effect.fitting();
                add(concerns, WaitReason.LOWERS_FITTING_PAIRINGS, effect.organisationId(), share, LOWERED_SHARE);
            }
        }
        return concerns;
    }

    private static void add(
            List<Concern> concerns, WaitReason reason, UUID organisationId, double measured, double bound) {
        if (measured > bound) {
            concerns.add(new Concern(reason, organisationId, measured, bound));
        }
    }
}
