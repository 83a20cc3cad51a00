package org.duijie.roadshow.subjects;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.roadshow.roadshows.ConcealTitle;

/** Keeps what is heard of a demand or outcome; one that has become confidential loses its title on every stage. */
@ApplicationScoped
class NoteSubject {
    private final Subjects subjects;
    private final ConcealTitle concealTitle;

    NoteSubject(Subjects subjects, ConcealTitle concealTitle) {
        this.subjects = subjects;
        this.concealTitle = concealTitle;
    }

    Uni<Void> note(DemandState demand) {
        Subject subject = Subject.of(demand);
        Uni<Void> noted = subjects.put(subject);
        return subject.title() == null ? noted.chain(() -> concealTitle.conceal(subject.id())) : noted;
    }

    Uni<Void> note(OutcomeState outcome) {
        return subjects.put(Subject.of(outcome));
    }
}
