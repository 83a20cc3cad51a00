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
import org.duijie.matching.models.CurrentMatcher;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.pairings.PastRun.Standing;
import org.duijie.matching.pairings.PastRuns.Eyes;
import org.duijie.matching.pipeline.ScorePair;

/**
 * Scores pairings of a past run again: on the texts and facts of then, as of the day of then, with the feedback of then.
 * So the two words differ by the matcher alone. Blocks; for worker threads.
 */
@ApplicationScoped
class Rescore {
    private final CurrentMatcher matchers;
    private final ScorePair scorePair;
    private final KeptTexts texts;

    Rescore(CurrentMatcher matchers, ScorePair scorePair, KeptTexts texts) {
        this.matchers = matchers;
        this.scorePair = scorePair;
        this.texts = texts;
    }

    /** @param eyes whose: others than a confidential demand's side and the park are told what rests on its summary */
    List<Replayed> all(List<Standing> standings, ScoringModel other, Eyes eyes) {
        Kept kept = texts.of(standings.stream().map(Standing::then).toList(), eyes);
        Map<String, Optional<ScoringModel>> versions = new HashMap<>();
        return standings.stream()
                .map(standing -> one(
                        standing,
                        kept,
                        versions.computeIfAbsent(standing.then().matcherVersion(), matchers::named),
                        other))
                .toList();
    }

    private Replayed one(Standing standing, Kept kept, Optional<ScoringModel> judgedThen, ScoringModel other) {
        Pairing then = standing.then();
        double feedback = then.components().getOrDefault("feedback", Feedback.NONE);
        List<NotReplayable> missing = missing(then, kept);
        List<NotReplayable> obstacles = new ArrayList<>(missing);
        if (judgedThen.isEmpty()) {
            obstacles.add(whyNot(then.matcherVersion()));
        }
        if (!missing.isEmpty()) {
            return new Replayed(standing, feedback, ReplayedScore.none(obstacles), ReplayedScore.none(missing));
        }
        LocalDate day = LocalDate.ofInstant(standing.judgedAt(), ZoneOffset.UTC);
        List<Replayed> byText = kept.sides(then).stream()
                .map(sides -> new Replayed(
                        standing,
                        feedback,
                        judgedThen
                                .map(scoringModel -> rescored(scoringModel, sides, day, feedback))
                                .orElseGet(() -> ReplayedScore.none(obstacles)),
                        rescored(other, sides, day, feedback)))
                .toList();
        // Of the texts that were known of one version that one counts by which the score told comes out.
        return byText.stream().filter(Replayed::isReproduced).findFirst().orElseGet(byText::getFirst);
    }

    private NotReplayable whyNot(String version) {
        return matchers.isOfThisRelease(version)
                ? NotReplayable.MATCHER_UNREADABLE
                : NotReplayable.MATCHER_OF_OTHER_RELEASE;
    }

    private static List<NotReplayable> missing(Pairing then, Kept kept) {
        List<NotReplayable> missing = new ArrayList<>();
        if (kept.demands(then).isEmpty()) {
            missing.add(NotReplayable.DEMAND_TEXT_NOT_KEPT);
        }
        if (kept.outcomes(then).isEmpty()) {
            missing.add(NotReplayable.OUTCOME_TEXT_NOT_KEPT);
        }
        return missing;
    }

    private ReplayedScore rescored(ScoringModel scoringModel, Sides sides, LocalDate day, double feedback) {
        PairScore score = scorePair.score(scoringModel, sides.demand(), sides.outcome(), day);
        return ReplayedScore.of(score.score() * feedback, Feedback.level(score, feedback, scoringModel.levels()));
    }
}
