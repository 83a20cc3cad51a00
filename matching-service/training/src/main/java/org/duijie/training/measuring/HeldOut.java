package org.duijie.training.measuring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.duijie.engine.evaluation.VectorMeasures;
import org.duijie.training.corpus.Family;
import org.duijie.training.corpus.Sample;

/**
 * The held-out fields as judged pairs. Outcomes of another family fit no demand: in a pool of all of them little but the field is to be
 * told apart, within a family only what was read.
 */
public final class HeldOut {
    private final List<Family> families;

    public HeldOut(List<Family> families) {
        this.families = families;
    }

    /** Gives the vectors of texts. */
    public interface Embedder extends Function<Collection<String>, Map<String, float[]>> {}

    /** Pairs that are measured together. */
    public enum Pool {
        /** Every demand with the outcomes of all families, each as it is written. */
        ALL,
        /** Every demand with the outcomes of its family. */
        FAMILY,
        /** Chinese demands with outcomes in English, of translated families; sought among all that are in English. */
        CHINESE_TO_ENGLISH,
        /** English demands with Chinese outcomes. */
        ENGLISH_TO_CHINESE
    }

    /** The measures of each pool that has a pair. */
    public Map<Pool, VectorMeasures> measured(Embedder embedder) {
        return measured(embedder, EnumSet.allOf(Pool.class));
    }

    public Map<Pool, VectorMeasures> measured(Embedder embedder, Set<Pool> pools) {
        Map<Pool, Side> sides = new LinkedHashMap<>();
        pools.forEach(pool -> sides.put(pool, side(pool)));
        Set<String> texts = new LinkedHashSet<>();
        sides.values().forEach(side -> {
            texts.addAll(side.demands.values());
            texts.addAll(side.outcomes.values());
        });
        Map<String, float[]> vectors = embedder.apply(texts);
        Map<Pool, VectorMeasures> measured = new LinkedHashMap<>();
        sides.forEach((pool, side) -> {
            if (!side.pairs.isEmpty()) {
                measured.put(
                        pool,
                        new VectorMeasures(
                                side.pairs, vectors(side.demands, vectors), vectors(side.outcomes, vectors)));
            }
        });
        return measured;
    }

    private Side side(Pool pool) {
        return switch (pool) {
            case ALL -> written(true);
            case FAMILY -> written(false);
            case CHINESE_TO_ENGLISH -> across(false);
            case ENGLISH_TO_CHINESE -> across(true);
        };
    }

    private static Map<String, float[]> vectors(Map<String, String> texts, Map<String, float[]> vectors) {
        Map<String, float[]> byId = new LinkedHashMap<>();
        texts.forEach((id, text) -> byId.put(id, vectors.get(text)));
        return byId;
    }

    /** Texts by id, and the pairs of them that are judged. */
    private record Side(Map<String, String> demands, Map<String, String> outcomes, List<VectorMeasures.Pair> pairs) {
        Side() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    private Side written(boolean all) {
        Side side = new Side();
        for (Family family : families) {
            Sample sample = Sample.asWritten(family);
            addDemands(family, sample, side);
            addOutcomes(family, sample, side);
            addPairs(family, side);
        }
        return all ? withOthers(side) : side;
    }

    /** With every pair of two families as one that does not fit. */
    private static Side withOthers(Side side) {
        Map<List<String>, Integer> levels = new LinkedHashMap<>();
        side.pairs.forEach(pair -> levels.put(List.of(pair.demandId(), pair.outcomeId()), pair.level()));
        List<VectorMeasures.Pair> pairs = new ArrayList<>();
        side.demands.keySet().forEach(demand -> side.outcomes
                .keySet()
                .forEach(outcome -> pairs.add(
                        new VectorMeasures.Pair(demand, outcome, levels.getOrDefault(List.of(demand, outcome), 1)))));
        return new Side(side.demands, side.outcomes, pairs);
    }

    /** Of translated families the demands in one language and the outcomes in the other, among all outcomes in that other. */
    private Side across(boolean englishDemands) {
        Side side = new Side();
        for (Family family : families) {
            if (family.en() != null) {
                Sample sample = Sample.translated(family, englishDemands, !englishDemands);
                addDemands(family, sample, side);
                addOutcomes(family, sample, side);
                addPairs(family, side);
            } else if (family.language().equals(englishDemands ? "zh" : "en")) {
                addOutcomes(family, Sample.asWritten(family), side);
            }
        }
        return side;
    }

    private static void addDemands(Family family, Sample sample, Side side) {
        for (int i = 0; i < sample.demands().size(); i++) {
            side.demands.put(family.demands().get(i).id(), sample.demands().get(i));
        }
    }

    private static void addOutcomes(Family family, Sample sample, Side side) {
        for (int j = 0; j < sample.outcomes().size(); j++) {
            side.outcomes.put(family.outcomes().get(j).id(), sample.outcomes().get(j));
        }
    }

    private static void addPairs(Family family, Side side) {
        for (int i = 0; i < family.demands().size(); i++) {
            for (int j = 0; j < family.outcomes().size(); j++) {
                side.pairs.add(new VectorMeasures.Pair(
                        family.demands().get(i).id(), family.outcomes().get(j).id(), family.level(i, j)));
            }
        }
    }
}
