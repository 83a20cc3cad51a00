package org.duijie.matching.pairing;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.matching.embedding.Embedding;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.subjects.Await;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.matching.text.MatchText;

/** Stores what an event tells of a subject, with the vectors of its text. Blocks; for worker threads. */
@ApplicationScoped
class KnowSubject {
    private final Subjects subjects;
    private final Matcher matcher;

    KnowSubject(Subjects subjects, Matcher matcher) {
        this.subjects = subjects;
        this.matcher = matcher;
    }

    /** Returns the subject as it is known after commit: as told, or as a later event told before. */
    KnownSubject know(Told told) {
        StoredSubject stored = stored(told.subject().id());
        if (stored != null && isNoNews(stored.subject(), told)) {
            return stored.known();
        }
        Subject subject =
                told.whole() || stored == null ? told.subject() : told.subject().withKnown(stored.subject());
        KnownSubject known = new KnownSubject(subject, embeddingOf(subject.text(), stored));
        boolean isNew = Await.result(() -> Panache.withTransaction(() -> subjects.put(known, matcher.embedderId())));
        return isNew ? known : stored(told.subject().id()).known();
    }

    private StoredSubject stored(UUID id) {
        return Await.result(() -> Panache.withSession(() -> subjects.findById(id)));
    }

    private static boolean isNoNews(Subject known, Told told) {
        long version = told.subject().version();
        // The text of a confidential demand has a topic of its own: it may come after the public event, or before.
        return known.version() > version || known.version() == version && !told.whole();
    }

    private Embedding embeddingOf(MatchText text, StoredSubject stored) {
        return stored != null && stored.isEmbedded(text, matcher.embedderId())
                ? stored.known().embedding()
                : matcher.embed(text);
    }
}
