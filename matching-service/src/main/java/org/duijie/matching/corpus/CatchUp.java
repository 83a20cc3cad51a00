package org.duijie.matching.corpus;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.matching.subjects.Subjects.Change;
import org.duijie.matching.subjects.Subjects.News;
import org.duijie.messaging.Blocking;

/**
 * Brings the corpus up to every row that any replica has committed. Whoever commits a row first and then catches up
 * before searching cannot miss a counterpart: of two such transactions, the later one sees both rows.
 *
 * <p>Rows are found by the transaction that wrote them. The horizon is the oldest transaction that was still running
 * at the last look: all that committed since has that number or a higher one.
 */
@ApplicationScoped
public class CatchUp {
    private static final String FROM_THE_BEGINNING = "0";
    private static final int PAGE = 1000;

    /** Texts that are embedded anew, on all cores, before they are written: what a crash may cost. */
    private static final int TOGETHER = 50;

    private final Subjects subjects;
    private final Corpus corpus;
    private final Matcher matcher;
    private final Lock oneAtATime = new ReentrantLock();
    private String horizon = FROM_THE_BEGINNING;

    CatchUp(Subjects subjects, Corpus corpus, Matcher matcher) {
        this.subjects = subjects;
        this.corpus = corpus;
        this.matcher = matcher;
    }

    /** Blocks until the corpus has every row that was committed before the call. Call it from a worker thread. */
    public void now() {
        now(List.of());
    }

    /** @param written rows that the caller has just committed: they need not be read again */
    public void now(Collection<EmbeddedSubject> written) {
        now(written, () -> Uni.createFrom().voidItem());
    }

    /**
     * The same, and reads what else the caller needs on one way to the database: the way costs more than a statement.
     *
     * @param also runs in the session that looks for news, after it
     */
    public <T> T now(Collection<EmbeddedSubject> written, Supplier<Uni<T>> also) {
        oneAtATime.lock();
        try {
            Look<T> look = query(
                    () -> subjects.newsSince(horizon).flatMap(news -> also.get().map(read -> new Look<>(news, read))));
            take(look.news, written);
            return look.also;
        } finally {
            oneAtATime.unlock();
        }
    }

    private void take(News news, Collection<EmbeddedSubject> written) {
        List<UUID> stale = news.changes().stream()
                .filter(change -> !corpus.isCurrent(change) && !took(change, written))
                .map(Change::id)
                .toList();
        for (int from = 0; from < stale.size(); from += PAGE) {
            List<UUID> page = stale.subList(from, Math.min(from + PAGE, stale.size()));
            take(query(() -> subjects.withIds(page)));
        }
        horizon = news.horizon();
    }

    private boolean took(Change change, Collection<EmbeddedSubject> written) {
        Optional<EmbeddedSubject> known = written.stream().filter(change::is).findFirst();
        known.ifPresent(subject -> corpus.put(subject, change.factsDigest()));
        return known.isPresent();
    }

    private void take(List<StoredSubject> page) {
        Map<Boolean, List<StoredSubject>> byState =
                page.stream().collect(Collectors.partitioningBy(stored -> stored.isEmbedded(matcher.embedderId())));
        byState.get(true).forEach(stored -> corpus.put(stored.embedded(matcher), stored.factsDigest()));
        // The model has changed since the row was written, or what may be quoted was not embedded then: the only cases
        // in
        // which a known text is embedded again.
        List<StoredSubject> stale = byState.get(false);
        for (int from = 0; from < stale.size(); from += TOGETHER) {
            renew(stale.subList(from, Math.min(from + TOGETHER, stale.size())));
        }
    }

    private void renew(List<StoredSubject> stale) {
        List<EmbeddedSubject> renewed = Parallel.map(stale, stored -> EmbeddedSubject.of(stored.subject(), matcher));
        Set<UUID> put =
                Blocking.await(() -> Panache.withTransaction(() -> subjects.put(renewed, matcher.embedderId())));
        for (int i = 0; i < renewed.size(); i++) {
            // Of the others more was told meanwhile: the next look brings it.
            if (put.contains(stale.get(i).id())) {
                corpus.put(renewed.get(i), stale.get(i).factsDigest());
            }
        }
    }

    private static <T> T query(Supplier<Uni<T>> query) {
        return Blocking.await(() -> Panache.withSession(query));
    }

    private record Look<T>(News news, T also) {}
}
