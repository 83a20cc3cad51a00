package org.duijie.matching.matchers;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.matching.learning.LearnedModel;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.subjects.Await;
import org.jboss.logging.Logger;

/** The version that judges now, on every replica the same. Blocks; for worker threads. */
@ApplicationScoped
public class CurrentMatcher {
    private static final Logger LOG = Logger.getLogger(CurrentMatcher.class);

    private final Matchers matchers;
    private final Matcher matcher;
    private volatile Loaded loaded;

    CurrentMatcher(Matchers matchers, Matcher matcher) {
        this.matchers = matchers;
        this.matcher = matcher;
        this.loaded = new Loaded(matcher.version(), null);
    }

    /** As it is in the database at this moment; for one search. */
    public Judging now() {
        String version = version();
        Loaded known = loaded;
        if (!known.version.equals(version)) {
            known = load(version);
            loaded = known;
        }
        return known.model == null ? Judging.shipped(matcher) : Judging.learnt(matcher, known.version, known.model);
    }

    /** The version that was made current last; what ships where none was. */
    String version() {
        String version = Await.result(() -> Panache.withSession(matchers::current));
        return version == null ? matcher.version() : version;
    }

    private Loaded load(String version) {
        StoredMatcher stored = Await.result(() -> Panache.withSession(() -> matchers.findById(version)));
        if (stored == null || !stored.base().equals(matcher.version())) {
            // What was learnt over another release's matcher is nothing to this one: it judges as it ships.
            if (!version.equals(matcher.version())) {
                LOG.warnf("matcher=shipped version=%s unusable=%s", matcher.version(), version);
            }
            return new Loaded(version, null);
        }
        byte[] model = Await.result(() -> Panache.withSession(() -> matchers.model(version)));
        LOG.infof(
                "matcher=loaded version=%s decisions=%d",
                version, stored.figures().decisions());
        return new Loaded(version, LearnedModel.fromBytes(model, matcher));
    }

    /**
     * @param model null where it is the shipped one that judges
     */
    private record Loaded(String version, LearnedModel model) {}
}
