package org.duijie.matching.pipeline;

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
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;

/** Stores what events tell of subjects, with the vectors of their texts. Blocks; for worker threads. */
@ApplicationScoped
class StoreSubjects {
    private final Subjects subjects;
    private final Matcher matcher;

    StoreSubjects(Subjects subjects, Matcher matcher) {
        this.subjects = subjects;
        this.matcher = matcher;
    }

    /** @param updates each of another subject */
    StoredUpdates store(List<SubjectUpdate> updates) {
        Map<UUID, StoredSubject> before =
                stored(updates.stream().map(one -> one.subject().id()).toList());
        Map<UUID, EmbeddedSubject> embedded = new HashMap<>();
        List<EmbeddedSubject> news = new ArrayList<>();
        for (SubjectUpdate one : updates) {
            StoredSubject stored = before.get(one.subject().id());
            if (stored != null && isNoNews(stored.subject(), one)) {
                embedded.put(stored.id(), stored.embedded(matcher));
            } else {
                news.add(embedded(one, stored));
            }
        }
        List<EmbeddedSubject> written = written(news);
        written.forEach(one -> embedded.put(one.subject().id(), one));
        // Of the others more was told meanwhile.
        List<UUID> rest = updates.stream()
                .map(one -> one.subject().id())
                .filter(id -> !embedded.containsKey(id))
                .toList();
        stored(rest).forEach((id, stored) -> embedded.put(id, stored.embedded(matcher)));
        return new StoredUpdates(
                updates.stream().map(one -> embedded.get(one.subject().id())).toList(), written);
    }

    private Map<UUID, StoredSubject> stored(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Blocking.await(() -> Panache.withSession(() -> subjects.withIds(ids))).stream()
                        .collect(Collectors.toMap(StoredSubject::id, Function.identity()));
    }

    private static boolean isNoNews(Subject known, SubjectUpdate update) {
        long version = update.subject().version();
        // The text of a confidential demand has a topic of its own: it may come after the public event, or before.
        return known.version() > version || known.version() == version && !update.whole();
    }

    private EmbeddedSubject embedded(SubjectUpdate update, StoredSubject stored) {
        Subject subject = update.whole() ? update.subject() : update.subjectWith(stored);
        return new EmbeddedSubject(
                subject,
                embeddingOf(subject.text(), stored),
                subject.confidential() ? quotableOf(subject, stored) : null);
    }

    private Embedding quotableOf(Subject subject, StoredSubject stored) {
        return stored != null && stored.isQuotableEmbedded(subject.text(), matcher.embedderId())
                ? stored.embedded(matcher).quotable()
                : matcher.embed(subject.quotable());
    }

    private Embedding embeddingOf(MatchText text, StoredSubject stored) {
        return stored != null && stored.isEmbedded(text, matcher.embedderId())
                ? stored.embedded(matcher).embedding()
                : matcher.embed(text);
    }

    private List<EmbeddedSubject> written(List<EmbeddedSubject> news) {
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
    record StoredUpdates(List<EmbeddedSubject> subjects, List<EmbeddedSubject> written) {}
}
