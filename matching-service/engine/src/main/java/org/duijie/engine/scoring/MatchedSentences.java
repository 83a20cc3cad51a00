package org.duijie.engine.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.duijie.engine.text.MatchText;
import org.duijie.engine.text.Sentences;

/**
 * The sentences of two texts that say something alike, for a reader to check. Each sentence is embedded, which takes a few
 * milliseconds: of long texts only those are looked at that share most vocabulary with the other side.
 */
final class MatchedSentences {
    private static final int MOST_PAIRS = 3;
    private static final int MOST_SENTENCES = 24;
    private static final int SHORTEST = 8;

    /** Below this two sentences are of one field, but not about the same thing. */
    private static final double ALIKE = 0.35;

    private final Function<String, Profile> demandProfile;
    private final Function<String, Profile> outcomeProfile;
    private final LexicalProfiles lexical;

    MatchedSentences(
            Function<String, Profile> demandProfile,
            Function<String, Profile> outcomeProfile,
            LexicalProfiles lexical) {
        this.demandProfile = demandProfile;
        this.outcomeProfile = outcomeProfile;
        this.lexical = lexical;
    }

    /** At most three pairs, nearest first, no sentence twice. */
    List<SentencePair> of(MatchText demand, MatchText outcome) {
        TermVector wanted = lexical.demand(demand);
        TermVector offered = lexical.outcome(outcome);
        List<Told> wants = told(demand, text -> lexical.demand(text).overlap(offered, 1), demandProfile);
        List<Told> offers = told(outcome, text -> wanted.overlap(lexical.outcome(text), 1), outcomeProfile);
        List<SentencePair> pairs = new ArrayList<>();
        for (Told want : wants) {
            for (Told offer : offers) {
                double nearness = want.profile.textNearness(offer.profile);
                if (nearness >= ALIKE) {
                    pairs.add(new SentencePair(want.sentence, offer.sentence, Math.min(1, nearness)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(SentencePair::nearness).reversed());
        return best(pairs);
    }

    private static List<SentencePair> best(List<SentencePair> pairs) {
        List<SentencePair> best = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (SentencePair pair : pairs) {
            boolean isNew = !said.contains(pair.demand()) && !said.contains(pair.outcome());
            if (isNew && best.size() < MOST_PAIRS) {
                said.add(pair.demand());
                said.add(pair.outcome());
                best.add(pair);
            }
        }
        return best;
    }

    private static List<Told> told(
            MatchText text, Function<MatchText, Float> overlap, Function<String, Profile> profile) {
        record Weighed(String sentence, float overlap) {}
        return Sentences.of(text.full()).stream()
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SHORTEST)
                .distinct()
                .map(sentence -> new Weighed(sentence, overlap.apply(MatchText.of("", sentence))))
                .sorted(Comparator.comparingDouble((Weighed weighed) -> -weighed.overlap))
                .limit(MOST_SENTENCES)
                .map(weighed -> new Told(weighed.sentence, profile.apply(weighed.sentence)))
                .toList();
    }

    private record Told(String sentence, Profile profile) {}
}
