package org.duijie.matching.matchers;

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

/** The version that judges now, on every replica the same, and those that judged before. Blocks; for worker threads. */
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
    public Judging now() {
        return as(Blocking.await(() -> Panache.withSession(this::version)));
    }

    /** The version of that name, where it is the one that judges now; for one search. */
    public Judging as(String version) {
        Loaded known = loaded;
        if (!known.version.equals(version)) {
            known = read(version).orElseGet(() -> new Loaded(version, null));
            loaded = known;
            if (known.model == null && !version.equals(matcher.version())) {
                // What was learnt over another release's matcher, or in its form, is nothing here: it judges as it
                // ships.
                LOG.warnf("matcher=shipped version=%s unusable=%s", matcher.version(), version);
            }
        }
        return known.judging(matcher);
    }

    /** As it ships. */
    public Judging shipped() {
        return Judging.shipped(matcher);
    }

    /**
     * A version that judged before, current or not, to explain what it said; for one search. Empty where it is not kept, was
     * learnt over another release's matcher, or cannot be read.
     */
    public Optional<Judging> named(String version) {
        if (version.equals(matcher.version())) {
            return Optional.of(shipped());
        }
        return Stream.of(loaded, past)
                .filter(known -> known.version.equals(version))
                .findFirst()
                .or(() -> loadPast(version))
                .filter(known -> known.model != null)
                .map(known -> known.judging(matcher));
    }

    /** Whether a version is what ships, or was learnt over it; if not, another release judged. */
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
        return matchers.current().map(version -> version == null ? matcher.version() : version);
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
     * @param model null where it is the shipped one that judges
     */
    private record Loaded(String version, LearnedModel model) {
        Judging judging(Matcher matcher) {
            return model == null ? Judging.shipped(matcher) : Judging.learnt(matcher, version, model);
        }
    }
}
