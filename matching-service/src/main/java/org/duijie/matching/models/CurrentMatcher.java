package org.duijie.matching.models;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.messaging.Blocking;
import org.jboss.logging.Logger;

/** The version that scores now, on every replica the same, and those that scored before. Blocks; for worker threads. */
@ApplicationScoped
public class CurrentMatcher {
    private static final Logger LOG = Logger.getLogger(CurrentMatcher.class);

    private final Matchers matchers;
    private final Matcher matcher;
    private volatile Loaded loaded;
    private volatile Loaded past;

    CurrentMatcher(Matchers matchers, Matcher matcher) {
        this.matchers = matchers;
        this.matcher = matcher;
        this.loaded = new Loaded(matcher.version(), null);
        this.past = loaded;
    }

    /** As it is in the database at this moment; for one search. */
    public ScoringModel now() {
        return as(Blocking.await(() -> Panache.withSession(this::version)));
    }

    /** The version of that name, where it is the one that scores now; for one search. */
    public ScoringModel as(String version) {
        Loaded known = loaded;
        if (!known.version.equals(version)) {
            known = read(version).orElseGet(() -> new Loaded(version, null));
            loaded = known;
            if (known.model == null && !version.equals(matcher.version())) {
                // What was learnt over another release's matcher, or in its form, is nothing here: it scores as it
                // ships.
                LOG.warnf("matcher=shipped version=%s unusable=%s", matcher.version(), version);
            }
        }
        return known.scoringModel(matcher);
    }

    /** As it ships. */
    public ScoringModel shipped() {
        return ScoringModel.shipped(matcher);
    }

    /**
     * A version that scored before, current or not, to explain what it said; for one search. Empty where it is not kept, was
     * learnt over another release's matcher, or cannot be read.
     */
    public Optional<ScoringModel> named(String version) {
        if (version.equals(matcher.version())) {
            return Optional.of(shipped());
        }
        return Stream.of(loaded, past)
                .filter(known -> known.version.equals(version))
                .findFirst()
                .or(() -> loadPast(version))
                .filter(known -> known.model != null)
                .map(known -> known.scoringModel(matcher));
    }

    /** Whether a version is what ships, or was learnt over it; if not, another release scored. */
    public boolean isOfThisRelease(String version) {
        if (version.equals(matcher.version())) {
            return true;
        }
        StoredMatcher stored = Blocking.await(() -> Panache.withSession(() -> matchers.findById(version)));
        return stored != null && stored.base().equals(matcher.version());
    }

    private Optional<Loaded> loadPast(String version) {
        Optional<Loaded> known = read(version);
        known.ifPresent(one -> past = one);
        return known;
    }

    private Optional<Loaded> read(String version) {
        try {
            return Optional.of(load(version));
        } catch (UncheckedIOException unreadable) {
            LOG.warnf("matcher=unreadable version=%s cause=%s", version, unreadable);
            return Optional.empty();
        }
    }

    /** The version that was made current last; what ships where none was. In the current session. */
    public Uni<String> version() {
        return matchers.current(matcher.version()).map(version -> version == null ? matcher.version() : version);
    }

    private Loaded load(String version) {
        StoredMatcher stored = Blocking.await(() -> Panache.withSession(() -> matchers.findById(version)));
        if (stored == null || !stored.base().equals(matcher.version())) {
            return new Loaded(version, null);
        }
        byte[] model = Blocking.await(() -> Panache.withSession(() -> matchers.model(version)));
        LOG.infof(
                "matcher=loaded version=%s decisions=%d",
                version, stored.figures().decisions());
        return new Loaded(version, LearnedModel.fromBytes(model, matcher));
    }

    /**
     * @param model null where it is the shipped one that scores
     */
    private record Loaded(String version, LearnedModel model) {
        ScoringModel scoringModel(Matcher matcher) {
            return model == null ? ScoringModel.shipped(matcher) : ScoringModel.learnt(matcher, version, model);
        }
    }
}
