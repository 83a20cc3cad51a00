package org.duijie.matching.models;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.messaging.Blocking;
import org.jboss.logging.Logger;

/** Learns a new version from all decisions and makes it current if it is better. Blocks; for worker threads. */
@ApplicationScoped
class LearnMatcher {
    private static final Logger LOG = Logger.getLogger(LearnMatcher.class);
    private static final String GENERATION = "l1";
    private static final int VERSION_DIGITS = 10;

    private final DecidedPairs decidedPairs;
    private final CurrentMatcher current;
    private final Matchers matchers;
    private final SwitchMatcher switchMatcher;
    private final Matcher matcher;
    private final LearningConfig config;
    private final Clock clock;

    LearnMatcher(
            DecidedPairs decidedPairs,
            CurrentMatcher current,
            Matchers matchers,
            SwitchMatcher switchMatcher,
            Matcher matcher,
            LearningConfig config,
            Clock clock) {
        this.decidedPairs = decidedPairs;
        this.current = current;
        this.matchers = matchers;
        this.switchMatcher = switchMatcher;
        this.matcher = matcher;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param by who asked for it
     */
    Learnt learn(String by, String note) {
        if (!Blocking.await(() -> Panache.withTransaction(matchers::claimLearning))) {
            return Learnt.without(LearningResult.UNDER_WAY, 0);
        }
        try {
            return learnFrom(decidedPairs.all(), by, note);
        } finally {
            Blocking.await(() -> Panache.withTransaction(matchers::releaseLearning));
        }
    }

    private Learnt learnFrom(List<JudgedPair> pairs, String by, String note) {
        ModelComparison.Judged running = judged(current.now());
        if (pairs.size() < config.fewestDecisions()) {
            return Learnt.without(LearningResult.TOO_FEW_DECISIONS, pairs.size());
        }
        if (ModelComparison.newTo(running, pairs).size() < config.fewestNew()) {
            return Learnt.without(LearningResult.NOTHING_NEW, pairs.size());
        }
        Figures figures = new ModelComparison(matcher, pairs).with(running);
        byte[] model = LearnedModel.train(matcher, pairs, ModelComparison.SEED).toBytes();
        StoredMatcher learnt = new StoredMatcher(version(model), matcher.version(), clock.instant(), by, figures);
        LOG.infof(
                "matcher=learnt version=%s decisions=%d better=%s than=%s",
                learnt.version(), figures.decisions(), figures.better(), figures.currentVersion());
        switchMatcher.keep(learnt, model, note);
        return new Learnt(
                figures.better() ? LearningResult.SWITCHED : LearningResult.KEPT_CURRENT,
                pairs.size(),
                MatcherView.of(learnt, Blocking.await(() -> Panache.withSession(current::version)), matcher.version()));
    }

    static ModelComparison.Judged judged(ScoringModel scoringModel) {
        return new ModelComparison.Judged() {
            @Override
            public String version() {
                return scoringModel.version();
            }

            @Override
            public boolean knows(JudgedPair pair) {
                return scoringModel.knows(pair);
            }

            @Override
            public PairScore score(JudgedPair pair) {
                return scoringModel.score(
                        UUID.fromString(pair.demandId()),
                        pair.demand(),
                        UUID.fromString(pair.outcomeId()),
                        pair.outcome());
            }
        };
    }

    /** Names everything that the scores depend on, such as {@code l1-5b0c33a1f7}. */
    private String version(byte[] model) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(matcher.version().getBytes(StandardCharsets.UTF_8));
            String hash = HexFormat.of().formatHex(digest.digest(model));
            return GENERATION + "-" + hash.substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
