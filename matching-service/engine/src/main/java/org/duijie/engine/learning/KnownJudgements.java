package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duijie.engine.learning.NeighbourFeatures.Neighbour;
import org.duijie.engine.scoring.EmbeddingPair;
import org.duijie.engine.scoring.Matcher;

/**
 * All judgements that a model has learnt from. Of other demands only the {@value #NEIGHBOURS} nearest are looked at for a
 * pair, so that the work does not grow with all that was ever judged.
 */
final class KnownJudgements {
    private static final int NEIGHBOURS = 32;

    private final Map<String, KnownDemand> demands;
    private final LevelMean all;

    private KnownJudgements(Map<String, KnownDemand> demands) {
        this.demands = demands;
        this.all = new LevelMean(0, LevelMean.NEUTRAL);
        demands.values().forEach(demand -> demand.pairs().forEach(pair -> all.add(0, pair)));
    }

    static KnownJudgements of(Matcher matcher, List<JudgedPair> pairs) {
        Map<String, List<JudgedPair>> byDemand =
                pairs.stream().collect(Collectors.groupingBy(JudgedPair::demandId, TreeMap::new, Collectors.toList()));
        Map<String, KnownDemand> demands = new TreeMap<>();
        byDemand.forEach((id, own) -> demands.put(id, KnownDemand.of(matcher, own)));
        return new KnownJudgements(demands);
    }

    int size() {
        return demands.values().stream()
                .mapToInt(demand -> demand.pairs().size())
                .sum();
    }

    boolean knows(String demandId, String outcomeId, int level) {
        KnownDemand known = demands.get(demandId);
        return known != null
                && known.pairs().stream().anyMatch(pair -> pair.outcomeId().equals(outcomeId) && pair.level() == level);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(demands.size());
        for (Map.Entry<String, KnownDemand> demand : demands.entrySet()) {
            out.writeUTF(demand.getKey());
            demand.getValue().write(out);
        }
    }

    static KnownJudgements read(DataInput in) throws IOException {
        Map<String, KnownDemand> demands = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            demands.put(in.readUTF(), KnownDemand.read(in));
        }
        return new KnownJudgements(demands);
    }

    /** What is known around a demand; made once for all pairs of it. */
    NeighbourFeatures neighbours(String demandId, EmbeddingPair demand) {
        List<Neighbour> near = new ArrayList<>();
        demands.forEach((id, known) -> {
            if (!id.equals(demandId)) {
                near.add(new Neighbour(known, demand.nearness(known.embeddings())));
            }
        });
        near.sort(Comparator.comparingDouble(neighbour -> -neighbour.nearness()));
        KnownDemand own = demands.get(demandId);
        return new NeighbourFeatures(
                own == null ? List.of() : own.pairs(),
                List.copyOf(near.subList(0, Math.min(NEIGHBOURS, near.size()))),
                all);
    }
}
