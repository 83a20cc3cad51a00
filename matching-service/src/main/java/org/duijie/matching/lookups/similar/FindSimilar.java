package org.duijie.matching.lookups.similar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.lookups.nearest.Near;
import org.duijie.matching.lookups.nearest.Nearest;
import org.duijie.matching.lookups.nearest.NoteOpenings;
import org.duijie.matching.lookups.nearest.Reader;
import org.duijie.matching.lookups.nearest.SubjectVisibility;
import org.duijie.matching.lookups.similar.SimilarView.SimilarRecord;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Finds near-duplicates. Blocks; for worker threads. */
@ApplicationScoped
class FindSimilar {
    /** From here on two records are worth a look side by side; the same text has about 1, the same field about 0.3. */
    private static final double ALIKE = 0.55;
    /** A search ranks by what pairs are worth, not by likeness, so more are looked at than are given. */
    private static final int WIDER = 3;

    private final Nearest nearest;
    private final NoteOpenings noteOpenings;
    private final Matcher matcher;

    FindSimilar(Nearest nearest, NoteOpenings noteOpenings, Matcher matcher) {
        this.nearest = nearest;
        this.noteOpenings = noteOpenings;
        this.matcher = matcher;
    }

    /** @throws ProblemException {@code not-found} where the caller may not see the record itself */
    SimilarView find(UUID id, SubjectKind kind, int limit, Caller caller) {
        EmbeddedSubject known = nearest.subject(id, kind);
        if (!SubjectVisibility.seesAll(caller, known.subject())) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        noteOpenings.note(List.of(known.subject()), caller);
        return alike(known, id, limit, Reader.of(caller), caller);
    }

    /**
     * What is like a text that is published nowhere.
     *
     * @throws ProblemException {@code forbidden} where another than a service of the platform asks in a company's name
     */
    SimilarView find(SimilarRequest request, Caller caller) {
        if (request.organisationId() != null && !caller.is(Role.NEAR_DUPLICATE_CHECKER)) {
            throw ProblemException.of(ProblemCode.FORBIDDEN);
        }
        Subject subject = request.subject();
        EmbeddedSubject known = new EmbeddedSubject(subject, matcher.embed(subject.text()));
        Reader reader = request.organisationId() == null ? Reader.of(caller) : Reader.company(request.organisationId());
        return alike(known, request.except(), request.limitOrDefault(), reader, caller);
    }

    private SimilarView alike(EmbeddedSubject known, UUID except, int limit, Reader reader, Caller caller) {
        SubjectKind kind = known.subject().kind();
        List<Near> alike = nearest
                .searchAs(reader, known.profile(matcher), kind, WIDER * limit, found -> !found.id()
                        .equals(except))
                .stream()
                .filter(near -> likeness(near) >= ALIKE)
                .sorted(Comparator.comparingDouble(FindSimilar::likeness).reversed())
                .limit(limit)
                .toList();
        List<Near> named =
                alike.stream().filter(near -> reader.isNamed(near.subject())).toList();
        noteOpenings.note(named.stream().map(Near::subject).toList(), caller);
        return new SimilarView(named.stream().map(near -> item(near, caller)).toList(), alike.size() - named.size());
    }

    private static double likeness(Near near) {
        return (near.score().text() + near.score().lexical()) / 2;
    }

    /** A service of the platform is told which they are, and how alike; what a confidential one says is not for it. */
    private static SimilarRecord item(Near near, Caller caller) {
        Subject subject = near.subject();
        boolean told = !subject.confidential() || SubjectVisibility.isConcerned(caller, subject);
        String summary = subject.text().summary();
        return new SimilarRecord(
                subject.id(),
                subject.organisationId(),
                told ? subject.text().title() : null,
                summary.isEmpty() ? null : summary,
                likeness(near),
                near.score().text(),
                near.score().lexical());
    }
}
