package org.duijie.matching.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.duijie.matching.learning.JudgedPair;
import org.duijie.matching.learning.KnownJudgements;
import org.duijie.matching.learning.LearnedModel;
import org.duijie.matching.learning.PairFeatures;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.scoring.Profile;

/**
 * The product's candidates, ranked by the mean of the shipped score and the learnt chance of FAIR or STRONG. A pair is
 * scored by a model that has seen nothing of the pair's fold.
 */
final class LearnedSystem implements RankingSystem {
    private static final long SEED = 7;

    private final Matcher matcher;
    private final ProductSystem product;
    private final Map<String, Profile> demands;
    private final Map<String, Profile> outcomes;
    private final Folds folds;
    private final List<Fold> models = new ArrayList<>();
    private final Map<List<String>, double[]> told = new ConcurrentHashMap<>();

    /**
     * @param training the pairs to learn from
     * @param folds which of them are kept from the model of which pair
     * @param progress told how many folds are learnt
     */
    LearnedSystem(
            Matcher matcher, ProductSystem product, List<JudgedPair> training, Folds folds, IntConsumer progress) {
        this.matcher = matcher;
        this.product = product;
        this.demands = product.demands();
        this.outcomes = product.outcomes();
        this.folds = folds;
        for (int fold = 0; fold < folds.count(); fold++) {
            int held = fold;
            List<JudgedPair> seen = training.stream()
                    .filter(p -> folds.count() == 1 || folds.of(p.demandId(), p.outcomeId()) != held)
                    .toList();
            models.add(
                    seen.isEmpty()
                            ? null
                            : new Fold(LearnedModel.train(matcher, seen, SEED), new KnownJudgements(seen)));
            progress.accept(fold + 1);
        }
    }

    private record Fold(LearnedModel model, KnownJudgements known) {}

    @Override
    public String name() {
        return "learned";
    }

    @Override
    public double score(String demandId, String outcomeId) {
        return (product.score(demandId, outcomeId) + fit(demandId, outcomeId)) / 2;
    }

    /** The learnt chance that the pair would be judged FAIR or STRONG. */
    double fit(String demandId, String outcomeId) {
        double[] probabilities = probabilities(demandId, outcomeId);
        return probabilities.length == 0 ? product.score(demandId, outcomeId) : LearnedModel.fit(probabilities);
    }

    @Override
    public List<String> best(String demandId, int most) {
        record Scored(String id, double score) {}
        return product.best(demandId, most).stream()
                .map(id -> new Scored(id, score(demandId, id)))
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score).thenComparing(Scored::id))
                .map(Scored::id)
                .toList();
    }

    @Override
    public int level(String demandId, String outcomeId) {
        double[] probabilities = probabilities(demandId, outcomeId);
        return probabilities.length == 0 ? product.level(demandId, outcomeId) : LearnedModel.level(probabilities);
    }

    private double[] probabilities(String demandId, String outcomeId) {
        Fold fold = models.get(folds.of(demandId, outcomeId));
        return fold == null
                ? new double[0]
                : told.computeIfAbsent(List.of(demandId, outcomeId), pair -> compute(fold, demandId, outcomeId));
    }

    private double[] compute(Fold fold, String demandId, String outcomeId) {
        Profile demand = demands.get(demandId);
        Profile outcome = outcomes.get(outcomeId);
        float[] features = LearnedModel.join(
                PairFeatures.of(matcher, demand, outcome), fold.known.features(demandId, demand, outcomeId, outcome));
        return fold.model.probabilities(List.of(features))[0];
    }
}
