package org.duijie.engine.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;

/** The engine's own judged pairs, which ship with it: what a version that was learnt elsewhere must not unlearn. */
public final class ShippedJudgements {
    private static final Path FOLDER = Path.of("judged");

    /** Of the outcomes one of so many is taken: a look at all would take as long as learning. */
    private static final int ONE_OF = 4;

    private ShippedJudgements() {}

    /**
     * Those of each fourth outcome, with all demands, in the order of their file: 386 pairs of all fields. Embeds 121 texts, which
     * takes some seconds; the same matcher gives the same.
     *
     * @throws IllegalStateException if this build holds no such pairs, or malformed ones
     */
    public static List<JudgedPair> pairs(Matcher matcher) {
        JudgedFolder folder = everyFourthOutcome(folder());
        Embedded demands = Embedded.of(folder.demands(), matcher, matcher::demand, () -> {});
        Embedded outcomes = Embedded.of(folder.outcomes(), matcher, matcher::outcome, () -> {});
        return folder.judgements().stream()
                .map(judgement -> new JudgedPair(
                        judgement.demandId(),
                        demands.profiles().get(judgement.demandId()),
                        judgement.outcomeId(),
                        outcomes.profiles().get(judgement.outcomeId()),
                        judgement.level()))
                .toList();
    }

    private static JudgedFolder everyFourthOutcome(JudgedFolder folder) {
        Map<String, MatchText> outcomes = new LinkedHashMap<>();
        int place = 0;
        for (Map.Entry<String, MatchText> outcome : folder.outcomes().entrySet()) {
            if (place++ % ONE_OF == 0) {
                outcomes.put(outcome.getKey(), outcome.getValue());
            }
        }
        return new JudgedFolder(
                folder.demands(),
                outcomes,
                folder.judgements().stream()
                        .filter(judgement -> outcomes.containsKey(judgement.outcomeId()))
                        .toList());
    }

    private static JudgedFolder folder() {
        try {
            return JudgedFolderReader.readResources(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped judged pairs cannot be read", e);
        } catch (MalformedInput e) {
            throw new IllegalStateException("The shipped judged pairs cannot be read", e);
        }
    }
}
