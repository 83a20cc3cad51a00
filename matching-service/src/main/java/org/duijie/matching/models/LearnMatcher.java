package org.duijie.matching.models;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.models.TryMatcher.Trial;
import org.duijie.matching.models.rules.AttributedPair;
import org.duijie.messaging.Blocking;
import org.jboss.logging.Logger;

/**
 * Learns a new version from all decisions and makes it current if it is better, and worse for nobody by more than a bound;
 * else the park has the word. Blocks; for worker threads.
 */
@ApplicationScoped
class LearnMatcher {
    private static final Logger LOG = Logger.getLogger(LearnMatcher.class);
    private static final String GENERATION = "l2";
    private static final int VERSION_DIGITS = 10;

    private final DecidedPairs decidedPairs;
    private final CurrentMatcher current;
    private final Matchers matchers;
    private final SwitchMatcher switchMatcher;
    private final TryMatcher tryMatcher;
    private final Matcher matcher;
    private final LearningConfig config;
    private final Clock clock;

    LearnMatcher(
            DecidedPairs decidedPairs,
            CurrentMatcher current,
            Matchers matchers,
            SwitchMatcher switchMatcher,
            TryMatcher tryMatcher,
            Matcher matcher,
            LearningConfig config,
            Clock clock) {
        this.decidedPairs = decidedPairs;
        this.current = current;
        this.matchers = matchers;
        this.switchMatcher = switchMatcher;
        this.tryMatcher = tryMatcher;
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

    private Learnt learnFrom(List<AttributedPair> pairs, String by, String note) {
        Instant begun = clock.instant();
        ScoringModel running = current.now();
        if (pairs.size() < config.fewestDecisions()) {
            return Learnt.without(LearningResult.TOO_FEW_DECISIONS, pairs.size());
        }
        if (ModelComparison.newTo(running, pairs).size() < config.fewestNew()) {
            return Learnt.without(LearningResult.NOTHING_NEW, pairs.size());
        }
        LearnedModel model = ModelComparison.learn(matcher, pairs);
        byte[] bytes = model.toBytes();
        String version = version(bytes);
        Trial trial = tryMatcher.of(ScoringModel.learnt(matcher, version, model), pairs, running);
        Figures figures = trial.figures();
        LOG.infof(
                "matcher=learnt version=%s decisions=%d better=%s concerns=%d than=%s",
                version,
                figures.decisions(),
                figures.better(),
                figures.concerns().size(),
                figures.currentVersion());
        StoredMatcher learnt = new StoredMatcher(version, matcher.version(), begun, by, figures);
        boolean switched = switchMatcher.keep(learnt, bytes, trial.changes(), note);
        return new Learnt(result(figures, switched), pairs.size(), switchMatcher.view(learnt));
    }

    private static LearningResult result(Figures figures, boolean switched) {
        if (switched) {
            return LearningResult.SWITCHED;
        }
        return figures.better() && !figures.speakForThemselves() ? LearningResult.WAITING : LearningResult.KEPT_CURRENT;
    }

    /** Names everything that the scores depend on, such as {@code l2-5b0c33a1f7}. */
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
