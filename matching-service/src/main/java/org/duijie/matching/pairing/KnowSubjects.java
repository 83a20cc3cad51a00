package org.duijie.matching.pairing;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;

/** Stores what events tell of subjects, with the vectors of their texts. Blocks; for worker threads. */
@ApplicationScoped
class KnowSubjects {
    private final Subjects subjects;
    private final Matcher matcher;

    KnowSubjects(Subjects subjects, Matcher matcher) {
        this.subjects = subjects;
        this.matcher = matcher;
    }

    /** @param told each of another subject */
    Known know(List<Told> told) {
        Map<UUID, StoredSubject> before =
                stored(told.stream().map(one -> one.subject().id()).toList());
        Map<UUID, KnownSubject> known = new HashMap<>();
        List<KnownSubject> news = new ArrayList<>();
        for (Told one : told) {
            StoredSubject stored = before.get(one.subject().id());
            if (stored != null && isNoNews(stored.subject(), one)) {
                known.put(stored.id(), stored.known());
            } else {
                news.add(known(one, stored));
            }
        }
        List<KnownSubject> written = written(news);
        written.forEach(one -> known.put(one.subject().id(), one));
        // Of the others more was told meanwhile.
        List<UUID> rest = told.stream()
                .map(one -> one.subject().id())
                .filter(id -> !known.containsKey(id))
                .toList();
        stored(rest).forEach((id, stored) -> known.put(id, stored.known()));
        return new Known(told.stream().map(one -> known.get(one.subject().id())).toList(), written);
    }

    private Map<UUID, StoredSubject> stored(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Blocking.await(() -> Panache.withSession(() -> subjects.withIds(ids))).stream()
                        .collect(Collectors.toMap(StoredSubject::id, Function.identity()));
    }

    private static boolean isNoNews(Subject known, Told told) {
        long version = told.subject().version();
        // The text of a confidential demand has a topic of its own: it may come after the public event, or before.
        return known.version() > version || known.version() == version && !told.whole();
    }

    private KnownSubject known(Told told, StoredSubject stored) {
        Subject subject =
                told.whole() || stored == null ? told.subject() : told.subject().withKnown(stored.subject());
        return new KnownSubject(subject, embeddingOf(subject.text(), stored));
    }

    private Embedding embeddingOf(MatchText text, StoredSubject stored) {
        return stored != null && stored.isEmbedded(text, matcher.embedderId())
                ? stored.known().embedding()
                : matcher.embed(text);
    }

    private List<KnownSubject> written(List<KnownSubject> news) {
        if (news.isEmpty()) {
            return List.of();
        }
        // One statement, which commits by itself.
        Set<UUID> put = Blocking.await(() -> Panache.withSession(() -> subjects.put(news, matcher.embedderId())));
        return news.stream().filter(one -> put.contains(one.subject().id())).toList();
    }

    /**
     * Subjects as they are known after commit: as told, or as later events told before.
     *
     * @param subjects in the order in which they were told of
     * @param written those that were stored just now
     */
    record Known(List<KnownSubject> subjects, List<KnownSubject> written) {}
}
