package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Meaning;

/** A demand of which something was judged, with all judgements on it. */
record KnownDemand(Meaning meaning, List<KnownPair> pairs) {

    static KnownDemand of(Matcher matcher, List<JudgedPair> pairs) {
        return new KnownDemand(
                pairs.getFirst().demand().meaning(),
                pairs.stream()
                        .map(p -> new KnownPair(
                                p.outcomeId(),
                                p.outcome().meaning(),
                                Odds.of(matcher.score(p.demand(), p.outcome()).score()),
                                p.level()))
                        .toList());
    }

    void write(DataOutput out) throws IOException {
        meaning.write(out);
        out.writeInt(pairs.size());
        for (KnownPair pair : pairs) {
            out.writeUTF(pair.outcomeId);
            pair.outcome.write(out);
            out.writeFloat(pair.shipped);
            out.writeByte(pair.level);
        }
    }

    static KnownDemand read(DataInput in) throws IOException {
        Meaning meaning = Meaning.read(in);
        List<KnownPair> pairs = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            pairs.add(new KnownPair(in.readUTF(), Meaning.read(in), in.readFloat(), in.readByte()));
        }
        return new KnownDemand(meaning, List.copyOf(pairs));
    }

    /**
     * One judgement.
     *
     * @param shipped log odds of the shipped score of the pair
     */
    record KnownPair(String outcomeId, Meaning outcome, float shipped, int level) {}
}
