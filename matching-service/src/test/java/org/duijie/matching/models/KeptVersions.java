package org.duijie.matching.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.TestModels;
import org.duijie.matching.models.rules.Concern;
import org.duijie.matching.models.rules.OrganisationEffect;
import org.duijie.matching.models.rules.PresentScore;
import org.duijie.matching.models.rules.PresentScore.PairRating;

/** For tests: versions as learning keeps them, without the decisions. */
@ApplicationScoped
class KeptVersions {
    private final SwitchMatcher switchMatcher;
    private final Matcher matcher;

    KeptVersions(SwitchMatcher switchMatcher, Matcher matcher) {
        this.switchMatcher = switchMatcher;
        this.matcher = matcher;
    }

    /** A version that was learnt from one pair; its name. */
    String version(String base, boolean better, List<Concern> concerns) {
        JudgedPair pair = new JudgedPair(
                UUID.randomUUID().toString(),
                TestModels.demand("月季鲜切花保鲜", ""),
                UUID.randomUUID().toString(),
                TestModels.outcome("月季保鲜剂", ""),
                4);
        return version(
                base,
                better,
                concerns,
                LearnedModel.train(matcher, List.of(pair), 1).toBytes());
    }

    /** A version that would lower the one pairing there is from FAIR to WEAK. */
    String version(String base, boolean better, List<Concern> concerns, byte[] model) {
        String version = "l2-" + UUID.randomUUID().toString().substring(0, 10);
        keep(version, base, better, concerns, model);
        return version;
    }

    /** Learns a version of this name, once more where it is kept already. */
    void keep(String version, String base, boolean better, List<Concern> concerns, byte[] model) {
        Quality quality = new Quality(0.7, 0.2, null);
        Figures figures = new Figures(1, 1, quality, quality, matcher.version(), better, null, null, concerns);
        List<PresentScore> present = List.of(new PresentScore(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PairRating(0.45, PairingLevel.FAIR),
                new PairRating(0.3, PairingLevel.WEAK)));
        switchMatcher.keep(
                new StoredMatcher(version, base, Instant.now(), "test", figures),
                model,
                MatcherChanges.of(Instant.now(), matcher.version(), present, OrganisationEffect.of(present)),
                null);
    }
}
