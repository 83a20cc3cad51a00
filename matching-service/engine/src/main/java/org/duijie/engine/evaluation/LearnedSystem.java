package org.duijie.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.learning.LearnedScore;
import org.duijie.engine.scoring.Matcher;

/** The product's candidates, judged by a learnt model. A pair is judged by a model that has seen nothing of its fold. */
final class LearnedSystem implements RankingSystem {
    private static final long SEED = 7;

    private final ProductSystem product;
    private final Folds folds;
    private final List<LearnedModel> models = new ArrayList<>();
    private final Map<Asked, LearnedModel.OfDemand> ofDemands = new ConcurrentHashMap<>();
    private final Map<List<String>, LearnedScore> told = new ConcurrentHashMap<>();

    /**
     * @param training the pairs to learn from
     * @param folds which of them are kept from the model of which pair
     * @param progress told how many folds are learnt
     */
    LearnedSystem(
            Matcher matcher, ProductSystem product, List<JudgedPair> training, Folds folds, IntConsumer progress) {
        this.product = product;
        this.folds = folds;
        for (int fold = 0; fold < folds.count(); fold++) {
            int held = fold;
            List<JudgedPair> seen = training.stream()
                    .filter(p -> folds.count() == 1 || folds.of(p.demandId(), p.outcomeId()) != held)
                    .toList();
            models.add(seen.isEmpty() ? null : LearnedModel.train(matcher, seen, SEED));
            progress.accept(fold + 1);
        }
    }

    private record Asked(int fold, String demandId) {}

    @Override
    public String name() {
        return "learned";
    }

    @Override
    public double score(String demandId, String outcomeId) {
        return told(demandId, outcomeId).score();
    }

    @Override
    public List<String> best(String demandId, int most) {
        return ranked(demandId, product.best(demandId, most), most);
    }

    @Override
    public boolean isProposed(double score, double best) {
        return product.isProposed(score, best);
    }

    @Override
    public boolean isCalibrated() {
        return true;
    }

    @Override
    public int level(String demandId, String outcomeId) {
        return PairingLevel.values().length - told(demandId, outcomeId).level().ordinal();
    }

    private LearnedScore told(String demandId, String outcomeId) {
        return told.computeIfAbsent(List.of(demandId, outcomeId), pair -> compute(demandId, outcomeId));
    }

    private LearnedScore compute(String demandId, String outcomeId) {
        int fold = folds.of(demandId, outcomeId);
        LearnedModel model = models.get(fold);
        if (model == null) {
            return LearnedScore.of(product.pair(demandId, outcomeId));
        }
        return ofDemands
                .computeIfAbsent(
                        new Asked(fold, demandId),
                        asked -> model.of(demandId, product.demands().get(demandId)))
                .score(outcomeId, product.outcomes().get(outcomeId));
    }
}
