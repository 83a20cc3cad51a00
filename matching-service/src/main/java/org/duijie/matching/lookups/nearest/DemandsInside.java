package org.duijie.matching.lookups.nearest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Demands with all that they say, for their company and the park. Blocks; for worker threads. */
@ApplicationScoped
public class DemandsInside {
    private final Nearest nearest;
    private final NoteOpenings noteOpenings;

    DemandsInside(Nearest nearest, NoteOpenings noteOpenings) {
        this.nearest = nearest;
        this.noteOpenings = noteOpenings;
    }

    /**
     * The demand. That the park reads a confidential one is noted.
     *
     * @throws ProblemException {@code not-found} where it is neither the caller's nor the caller the park
     */
    public EmbeddedSubject read(UUID demandId, Caller caller) {
        EmbeddedSubject known = nearest.subject(demandId, SubjectKind.DEMAND);
        if (!SubjectVisibility.isConcerned(caller, known.subject())) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        noteOpenings.note(List.of(known.subject()), caller);
        return known;
    }
}
