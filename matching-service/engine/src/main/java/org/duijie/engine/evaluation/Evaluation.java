package org.duijie.engine.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.text.LexicalAnalyser;

/** Measures the product and what it is made of on a judged folder. */
final class Evaluation {
    /** Demands over which the mean of a learnt score is taken, about; it takes 0.4 ms a pair. */
    private static final int SAMPLE = 40;

    private final Matcher matcher;
    private final JudgedFolder folder;
    private final List<RankingSystem> plain;
    private final List<RankingSystem> refined;
    private final ProductSystem product;

    /**
     * Embeds the whole folder.
     *
     * @param proposedFrom the lowest score that is proposed
     * @param progress told how many records have been embedded
     */
    Evaluation(
            Matcher matcher, LexicalAnalyser analyser, JudgedFolder folder, double proposedFrom, IntConsumer progress) {
        this.matcher = matcher;
        this.folder = folder;
        AtomicInteger done = new AtomicInteger();
        Runnable counted = () -> progress.accept(done.incrementAndGet());
        Embedded demands = Embedded.of(folder.demands(), matcher, matcher::demand, counted);
        Embedded outcomes = Embedded.of(folder.outcomes(), matcher, matcher::outcome, counted);
        Set<String> ids = folder.outcomes().keySet();
        Bm25 bm25 = new Bm25(folder, analyser);
        this.plain = List.of(
                bm25.system(ids),
                new ExhaustiveSystem(
                        "vectors",
                        ids,
                        (demand, outcome) -> Embedded.cosine(
                                demands.vectors().get(demand),
                                outcomes.vectors().get(outcome))));
        this.refined = List.of(
                bm25.boosted(ids),
                new ExhaustiveSystem(
                        "vectors-refined",
                        ids,
                        (demand, outcome) -> matcher.nearness(
                                demands.profiles().get(demand),
                                outcomes.profiles().get(outcome))));
        this.product = new ProductSystem(matcher, demands.profiles(), outcomes.profiles(), proposedFrom);
    }

    /** The plain ways with what the product adds to each: title three times; centre taken away, title and text. */
    List<RankingSystem> refined() {
        return refined;
    }

    /** The systems in the order of the table, with what was learnt from these pairs as the last. */
    List<RankingSystem> systems(List<JudgedPair> training, Folds folds, IntConsumer progress) {
        List<RankingSystem> systems = new ArrayList<>(plain);
        systems.add(product);
        systems.add(new LearnedSystem(matcher, product, training, folds, progress));
        return systems;
    }

    /**
     * The same with each outcome's mean taken away: {@link WithoutMeans}. Of the whole corpus; of a learnt system of the best that it
     * looks at, so that its recall100 is the same as with the means.
     */
    List<RankingSystem> withoutMeans(List<RankingSystem> systems) {
        List<String> all = List.copyOf(folder.demands().keySet());
        List<RankingSystem> without = new ArrayList<>();
        for (RankingSystem system : systems) {
            boolean quick = !(system instanceof LearnedSystem);
            without.add(new WithoutMeans(
                    system,
                    quick ? all : sample(all),
                    (demand, most) -> quick ? folder.outcomes().keySet() : system.best(demand, most)));
        }
        return without;
    }

    /** Of what costs too much for all. */
    private static List<String> sample(List<String> all) {
        int step = Math.ceilDiv(all.size(), SAMPLE);
        return IntStream.range(0, all.size())
                .filter(place -> place % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    Map<String, Measured> measured(List<RankingSystem> systems) {
        Map<String, Measured> measured = new LinkedHashMap<>();
        systems.forEach(system -> measured.put(system.name(), new Measurement(folder, system).measured()));
        return measured;
    }

    List<JudgedPair> judgedPairs() {
        return folder.judgements().stream()
                .map(j -> new JudgedPair(
                        j.demandId(),
                        product.demands().get(j.demandId()),
                        j.outcomeId(),
                        product.outcomes().get(j.outcomeId()),
                        j.level()))
                .toList();
    }

    /** Every judged pair as the product scores it, with a header. */
    List<String> pairs() {
        List<String> rows = new ArrayList<>();
        rows.add("demandId\toutcomeId\tjudged\tlevel\tscore\ttitle\ttext\tpassages\tlexical");
        for (Judgement pair : folder.judgements()) {
            PairScore score = product.pair(pair.demandId(), pair.outcomeId());
            rows.add("%s\t%s\t%d\t%d\t%.5f\t%.5f\t%.5f\t%.5f\t%.5f"
                    .formatted(
                            pair.demandId(),
                            pair.outcomeId(),
                            pair.level(),
                            product.level(pair.demandId(), pair.outcomeId()),
                            score.score(),
                            score.title(),
                            score.text(),
                            score.passages(),
                            score.lexical()));
        }
        return rows;
    }
}
