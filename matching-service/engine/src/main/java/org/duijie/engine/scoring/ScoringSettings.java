package org.duijie.engine.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;

/**
 * The figures of a scoring. They are part of the matcher's version.
 *
 * @param titles weighs the components where one side has a title only
 * @param contents weighs them where both sides have content; in between, the two are mixed
 * @param latinContents the same where both contents are in Latin letters
 * @param levels the lowest scores of the levels
 */
public record ScoringSettings(Weights titles, Weights contents, Weights latinContents, Levels levels) {

    /** What each component adds to the log odds of the score. */
    public record Weights(double bias, double title, double text, double passages, double lexical) {
        Weights mixedWith(Weights other, double share) {
            return new Weights(
                    mix(bias, other.bias, share),
                    mix(title, other.title, share),
                    mix(text, other.text, share),
                    mix(passages, other.passages, share),
                    mix(lexical, other.lexical, share));
        }

        static double mix(double one, double other, double share) {
            return one + share * (other - one);
        }

        double probability(double titleNearness, double textNearness, double passageNearness, double overlap) {
            double odds =
                    bias + title * titleNearness + text * textNearness + passages * passageNearness + lexical * overlap;
            return 1 / (1 + Math.exp(-odds));
        }

        /** What each component adds to the log odds. */
        Map<String, Double> logOdds(PairScore score) {
            Map<String, Double> logOdds = new LinkedHashMap<>();
            logOdds.put("title", title * score.title());
            logOdds.put("text", text * score.text());
            logOdds.put("passages", passages * score.passages());
            logOdds.put("lexical", lexical * score.lexical());
            return logOdds;
        }
    }

    /** The lowest score of each level above NONE. */
    public record Levels(double weak, double fair, double strong) {
        public Levels {
            if (!(0 < weak && weak < fair && fair < strong && strong < 1)) {
                throw new IllegalArgumentException(
                        "Levels must rise from 0 to 1: " + weak + ", " + fair + ", " + strong);
            }
        }

        public PairingLevel of(double score) {
            if (score >= strong) {
                return PairingLevel.STRONG;
            }
            if (score >= fair) {
                return PairingLevel.FAIR;
            }
            return score >= weak ? PairingLevel.WEAK : PairingLevel.NONE;
        }
    }

    Weights weights(double fullness, double latin) {
        return titles.mixedWith(contents.mixedWith(latinContents, latin), fullness);
    }

    /** What a pair of this fullness has whatever its sides say: by it titles and full contents are compared with each other. */
    float bias(float fullness) {
        return (float) Weights.mix(titles.bias, contents.bias, fullness);
    }

    float titleWeight(float fullness) {
        return (float) Weights.mix(titles.title, contents.title, fullness);
    }

    /** Where passages are not looked at: they are about as near as the texts that they are of. */
    float textWeight(float fullness) {
        return (float) Weights.mix(titles.text + titles.passages, contents.text + contents.passages, fullness);
    }

    /** What ships. How it was found stands in docs/experiments.md. */
    public static ScoringSettings shipped() {
        return new ScoringSettings(
                new Weights(-3.05, 1.35, 1.58, 0.0, 3.94),
                new Weights(-7.32, 0.0, 8.81, 7.08, 4.0),
                new Weights(-5.27, 0.0, 2.0, 0.0, 24.4),
                new Levels(0.2, 0.5, 0.95));
    }
}
