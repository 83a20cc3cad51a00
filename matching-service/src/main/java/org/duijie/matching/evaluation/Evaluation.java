package org.duijie.matching.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import org.duijie.matching.embedding.Embedding;
import org.duijie.matching.learning.JudgedPair;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.scoring.PairScore;
import org.duijie.matching.scoring.Profile;
import org.duijie.matching.text.LexicalAnalyser;
import org.duijie.matching.text.MatchText;

/** Measures the product and what it is made of on a judged folder. */
final class Evaluation {
    private final Matcher matcher;
    private final JudgedFolder folder;
    private final List<RankingSystem> plain;
    private final ProductSystem product;

    /**
     * Embeds the whole folder.
     *
     * @param progress told how many records have been embedded
     */
    Evaluation(Matcher matcher, LexicalAnalyser analyser, JudgedFolder folder, IntConsumer progress) {
        this.matcher = matcher;
        this.folder = folder;
        IntConsumer counted = counting(progress);
        Map<String, Profile> demands = profiles(folder.demands(), matcher::demand, counted);
        Map<String, Profile> outcomes = profiles(folder.outcomes(), matcher::outcome, counted);
        ExhaustiveSystem vectors = new ExhaustiveSystem(
                "vectors",
                folder.outcomes().keySet(),
                (demand, outcome) -> matcher.nearness(demands.get(demand), outcomes.get(outcome)));
        this.plain = List.of(new Bm25(folder, analyser).system(folder.outcomes().keySet()), vectors);
        this.product = new ProductSystem(matcher, demands, outcomes);
    }

    private static IntConsumer counting(IntConsumer progress) {
        AtomicInteger done = new AtomicInteger();
        return one -> progress.accept(done.addAndGet(one));
    }

    private Map<String, Profile> profiles(
            Map<String, MatchText> texts, BiFunction<MatchText, Embedding, Profile> profile, IntConsumer progress) {
        Map<String, Profile> profiles = new ConcurrentHashMap<>();
        texts.entrySet().parallelStream().forEach(entry -> {
            MatchText text = entry.getValue();
            profiles.put(entry.getKey(), profile.apply(text, matcher.embed(text)));
            progress.accept(1);
        });
        return profiles;
    }

    /** The systems in the order of the table, with what was learnt from these pairs as the last. */
    List<RankingSystem> systems(List<JudgedPair> training, Folds folds, IntConsumer progress) {
        List<RankingSystem> systems = new ArrayList<>(plain);
        systems.add(product);
        systems.add(new LearnedSystem(matcher, product, training, folds, progress));
        return systems;
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
        rows.add("demandId\toutcomeId\tjudged\tlevel\tscore\ttitle\ttext\tlexical");
        for (Judgement pair : folder.judgements()) {
            PairScore score = product.pair(pair.demandId(), pair.outcomeId());
            rows.add("%s\t%s\t%d\t%d\t%.5f\t%.5f\t%.5f\t%.5f"
                    .formatted(
                            pair.demandId(),
                            pair.outcomeId(),
                            pair.level(),
                            product.level(pair.demandId(), pair.outcomeId()),
                            score.score(),
                            score.title(),
                            score.text(),
                            score.lexical()));
        }
        return rows;
    }
}
