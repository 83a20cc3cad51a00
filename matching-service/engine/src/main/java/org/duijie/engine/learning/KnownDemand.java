package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.scoring.EmbeddingPair;
import org.duijie.engine.scoring.Matcher;

/** A demand of which something was judged, with all judgements on it. */
record KnownDemand(EmbeddingPair embeddings, List<KnownPair> pairs) {

    static KnownDemand of(Matcher matcher, List<JudgedPair> pairs) {
        return new KnownDemand(
                pairs.getFirst().demand().embeddings(),
                pairs.stream()
                        .map(p -> new KnownPair(
                                p.outcomeId(),
                                p.outcome().embeddings(),
                                LogOdds.of(
                                        matcher.score(p.demand(), p.outcome()).score()),
                                p.level(),
                                (float) p.weight()))
                        .toList());
    }

    void write(DataOutput out) throws IOException {
        embeddings.write(out);
        out.writeInt(pairs.size());
        for (KnownPair pair : pairs) {
            out.writeUTF(pair.outcomeId);
            pair.outcome.write(out);
            out.writeFloat(pair.shipped);
            out.writeByte(pair.level);
            out.writeFloat(pair.weight);
        }
    }

    static KnownDemand read(DataInput in) throws IOException {
        EmbeddingPair embeddings = EmbeddingPair.read(in);
        List<KnownPair> pairs = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            pairs.add(
                    new KnownPair(in.readUTF(), EmbeddingPair.read(in), in.readFloat(), in.readByte(), in.readFloat()));
        }
        return new KnownDemand(embeddings, List.copyOf(pairs));
    }

    /**
     * One judgement.
     *
     * @param shipped log odds of the shipped score of the pair
     * @param weight how much it counts; 2 counts like two of weight 1
     */
    record KnownPair(String outcomeId, EmbeddingPair outcome, float shipped, int level, float weight) {}
}
