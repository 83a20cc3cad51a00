package org.duijie.matching.lookups.nearest;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duijie.engine.index.Hit;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.corpus.CatchUp;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.corpus.Corpus.Found;
import org.duijie.matching.gates.Gates;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Finds what is near. Blocks; for worker threads. */
@ApplicationScoped
public class Nearest {
    private final CatchUp catchUp;
    private final Corpus corpus;
    private final Subjects subjects;
    private final ConflictList conflicts;
    private final Matcher matcher;
    private final Clock clock;

    Nearest(CatchUp catchUp, Corpus corpus, Subjects subjects, ConflictList conflicts, Matcher matcher, Clock clock) {
        this.catchUp = catchUp;
        this.corpus = corpus;
        this.subjects = subjects;
        this.conflicts = conflicts;
        this.matcher = matcher;
        this.clock = clock;
    }

    public Gates gates() {
        return new Gates(
                Blocking.await(() -> Panache.withSession(conflicts::all)),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** @throws ProblemException {@code not-found} where there is none of that side */
    public EmbeddedSubject subject(UUID id, SubjectKind kind) {
        StoredSubject stored = Blocking.await(() -> Panache.withSession(() -> subjects.findById(id)));
        if (stored == null || stored.subject().kind() != kind) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return stored.embedded(matcher);
    }

    /**
     * The nearest open subjects of a side, best first.
     *
     * @param query of the other side, to find what would be paired; of the same side, to find what is alike
     */
    public List<Near> search(Profile query, SubjectKind kind, int most, Predicate<Found> wanted) {
        catchUp.now();
        return withRows(corpus.search(query, kind, most, wanted), row -> row.embedded(matcher));
    }

    /**
     * The same by what the reader may read: of confidential demands that are closed to it what may be quoted, and as if they
     * said no more they are given, too.
     */
    public List<Near> searchAs(Reader reader, Profile query, SubjectKind kind, int most, Predicate<Found> wanted) {
        if (reader.readsAll()) {
            return search(query, kind, most, wanted);
        }
        catchUp.now();
        return withRows(
                corpus.searchAs(reader.organisationId(), query, kind, most, wanted),
                row -> reader.isClosed(row.subject()) ? row.embedded(matcher).closed(matcher) : row.embedded(matcher));
    }

    private List<Near> withRows(List<Hit<UUID>> hits, Function<StoredSubject, EmbeddedSubject> shown) {
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        Map<UUID, StoredSubject> rows = Blocking.await(() -> Panache.withSession(() -> subjects.withIds(ids))).stream()
                .collect(Collectors.toMap(StoredSubject::id, Function.identity()));
        return hits.stream()
                .filter(hit -> rows.containsKey(hit.id()))
                .map(hit -> new Near(shown.apply(rows.get(hit.id())), hit.score()))
                .toList();
    }
}
