package org.duijie.matching.models;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.rematching.RematchQueue;
import org.duijie.messaging.Blocking;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/** Makes a version current. In the same transaction the pairings of all open demands are asked to be found anew. */
@ApplicationScoped
class SwitchMatcher {
    private final Matchers matchers;
    private final RematchQueue rematchQueue;
    private final Matcher matcher;
    private final Clock clock;

    SwitchMatcher(Matchers matchers, RematchQueue rematchQueue, Matcher matcher, Clock clock) {
        this.matchers = matchers;
        this.rematchQueue = rematchQueue;
        this.matcher = matcher;
        this.clock = clock;
    }

    /**
     * Keeps a version that was just learnt, and makes it current if its figures are such, and the version that it was compared with is
     * current still: learning takes minutes, in which the park may have said another. Blocks; for worker threads.
     *
     * @return whether it is current now
     */
    boolean keep(StoredMatcher learnt, byte[] model, MatcherChanges changes, String note) {
        return Blocking.await(() -> Panache.withTransaction(() -> matchers.put(learnt, model, changes)
                .chain(this::standing)
                .flatMap(standing -> learnt.figures().speakForThemselves()
                                && standing.current().equals(learnt.figures().currentVersion())
                        ? makeCurrent(learnt.version(), learnt.learntBy(), note).replaceWith(true)
                        : Uni.createFrom().item(false))));
    }

    /**
     * Makes a version that there is current again.
     *
     * @throws ProblemException {@code not-found} where there is no such version, {@code conflict} where it was learnt over
     *     another release's matcher
     */
    Uni<List<MatcherView>> backTo(String version, String by, String note) {
        return Panache.withTransaction(
                () -> check(version).chain(() -> makeCurrent(version, by, note)).chain(() -> views()));
    }

    private Uni<Void> check(String version) {
        if (version.equals(matcher.version())) {
            return Uni.createFrom().voidItem();
        }
        return matchers.findById(version)
                .invoke(stored -> {
                    if (stored == null) {
                        throw ProblemException.of(ProblemCode.NOT_FOUND);
                    }
                    if (!stored.base().equals(matcher.version())) {
                        throw ProblemException.conflict(Violation.of("version", "unusable"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> makeCurrent(String version, String by, String note) {
        return matchers.makeCurrent(version, clock.instant(), by, note).chain(() -> rematchQueue.enqueueOpenDemands());
    }

    /** All versions, newest first, the shipped one last. In the current session. */
    Uni<List<MatcherView>> views() {
        return standing().flatMap(standing -> matchers.all().map(stored -> {
            List<MatcherView> views = new ArrayList<>(
                    stored.stream().map(one -> MatcherView.of(one, standing)).toList());
            boolean learntJudges = views.stream().anyMatch(view -> view.current());
            views.add(MatcherView.shipped(matcher.version(), !learntJudges));
            return views;
        }));
    }

    /** One version. Blocks; for worker threads. */
    MatcherView view(StoredMatcher stored) {
        return MatcherView.of(stored, Blocking.await(() -> Panache.withSession(this::standing)));
    }

    /**
     * What a version would change, were it made current. In the current session.
     *
     * @throws ProblemException {@code not-found} where there is no such version, or it was learnt before that was looked at
     */
    Uni<MatcherChanges> changes(String version) {
        return matchers.changes(version).invoke(changes -> {
            if (changes == null) {
                throw ProblemException.of(ProblemCode.NOT_FOUND);
            }
        });
    }

    private Uni<Standing> standing() {
        return matchers.current(matcher.version()).flatMap(last -> matchers.switchedAt()
                .map(at -> new Standing(last == null ? matcher.version() : last, at, matcher.version())));
    }

    /**
     * Which version scores.
     *
     * @param since when it was made current; null where none ever was
     */
    record Standing(String current, Instant since, String shipped) {}
}
