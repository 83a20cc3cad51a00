package org.duijie.matching.lookups.replays;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.engine.feedback.Feedback;
import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.lookups.replays.KeptTexts.Kept;
import org.duijie.matching.lookups.replays.KeptTexts.Sides;
import org.duijie.matching.matchers.CurrentMatcher;
import org.duijie.matching.matchers.Judging;
import org.duijie.matching.pairing.JudgePair;
import org.duijie.matching.pairings.PastRun.Standing;

/**
 * Judges pairings of a past run again: on the texts and facts of then, as of the day of then, with the feedback of then.
 * So the two words differ by the matcher alone. Blocks; for worker threads.
 */
@ApplicationScoped
class JudgeAgain {
    private final CurrentMatcher matchers;
    private final JudgePair judge;
    private final KeptTexts texts;

    JudgeAgain(CurrentMatcher matchers, JudgePair judge, KeptTexts texts) {
        this.matchers = matchers;
        this.judge = judge;
        this.texts = texts;
    }

    List<Replayed> all(List<Standing> standings, Judging other) {
        Kept kept = texts.of(standings.stream().map(Standing::then).toList());
        Map<String, Optional<Judging>> versions = new HashMap<>();
        return standings.stream()
                .map(standing -> one(
                        standing,
                        kept,
                        versions.computeIfAbsent(standing.then().matcherVersion(), matchers::named),
                        other))
                .toList();
    }

    private Replayed one(Standing standing, Kept kept, Optional<Judging> judgedThen, Judging other) {
        Pairing then = standing.then();
        double feedback = then.components().getOrDefault("feedback", Feedback.NONE);
        List<Obstacle> missing = missing(then, kept);
        List<Obstacle> obstacles = new ArrayList<>(missing);
        if (judgedThen.isEmpty()) {
            obstacles.add(whyNot(then.matcherVersion()));
        }
        if (!missing.isEmpty()) {
            return new Replayed(standing, feedback, Word.none(obstacles), Word.none(missing));
        }
        LocalDate day = LocalDate.ofInstant(standing.judgedAt(), ZoneOffset.UTC);
        List<Replayed> byText = kept.sides(then).stream()
                .map(sides -> new Replayed(
                        standing,
                        feedback,
                        judgedThen
                                .map(judging -> word(judging, sides, day, feedback))
                                .orElseGet(() -> Word.none(obstacles)),
                        word(other, sides, day, feedback)))
                .toList();
        // Of the texts that were known of one version that one counts by which the score told comes out.
        return byText.stream().filter(Replayed::isReproduced).findFirst().orElseGet(byText::getFirst);
    }

    private Obstacle whyNot(String version) {
        return matchers.isOfThisRelease(version) ? Obstacle.MATCHER_UNREADABLE : Obstacle.MATCHER_OF_OTHER_RELEASE;
    }

    private static List<Obstacle> missing(Pairing then, Kept kept) {
        List<Obstacle> missing = new ArrayList<>();
        if (kept.demands(then).isEmpty()) {
            missing.add(Obstacle.DEMAND_TEXT_NOT_KEPT);
        }
        if (kept.outcomes(then).isEmpty()) {
            missing.add(Obstacle.OUTCOME_TEXT_NOT_KEPT);
        }
        return missing;
    }

    private Word word(Judging judging, Sides sides, LocalDate day, double feedback) {
        PairScore score = judge.score(judging, sides.demand(), sides.outcome(), day);
        return Word.of(score.score() * feedback, Feedback.level(score, feedback, judging.levels()));
    }
}
