package org.duijie.roadshow.stage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.duijie.contracts.roadshows.Release;
import org.duijie.messaging.Ids;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.roadshow.roadshows.RoadshowEvents;
import org.duijie.roadshow.roadshows.Stage;
import org.duijie.roadshow.roadshows.StagedRoadshow;
import org.duijie.roadshow.subjects.Subject;
import org.duijie.roadshow.subjects.Subjects;

/** The park puts a demand or outcome on stage, behind what stands there. */
@ApplicationScoped
class StageRelease {
    /** Every event of a roadshow carries its whole stage, and a broker takes a message of 1 MiB at most. */
    static final int MOST = 500;

    private final Subjects subjects;
    private final Stage stage;
    private final RoadshowEvents events;
    private final Ids ids;
    private final Clock clock;

    StageRelease(Subjects subjects, Stage stage, RoadshowEvents events, Ids ids, Clock clock) {
        this.subjects = subjects;
        this.stage = stage;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Staged> stage(UUID roadshowId, Staging staging, Caller caller) {
        return subjects.hold(staging.subjectId()).flatMap(subject -> stage.lock(roadshowId, caller)
                .invoke(onStage -> onStage.roadshow().requireOwner(caller))
                .flatMap(onStage -> put(onStage, staging, subject, caller)));
    }

    private Uni<Staged> put(StagedRoadshow onStage, Staging staging, Subject subject, Caller caller) {
        var roadshow = onStage.roadshow();
        var now = clock.instant();
        roadshow.noteRelease(caller, now);
        requireRoom(onStage, staging);
        requirePublished(staging, subject);
        Release release = new Release(
                ids.next(),
                subject.kind(),
                subject.id(),
                subject.title(),
                subject.organisationId(),
                onStage.nextPosition(),
                now);
        return stage.put(roadshow.id(), release)
                .call(() -> events.staged(roadshow, release))
                .replaceWith(new Staged(onStage.with(release), release));
    }

    private static void requireRoom(StagedRoadshow onStage, Staging staging) {
        onStage.releaseOf(staging.subjectId()).ifPresent(present -> {
            throw ProblemException.of(ProblemCode.ALREADY_STAGED, present.position());
        });
        if (onStage.releases().size() >= MOST) {
            throw ProblemException.of(ProblemCode.STAGE_FULL, MOST);
        }
    }

    private static void requirePublished(Staging staging, Subject subject) {
        if (subject == null || subject.kind() != staging.kind() || !subject.isOpen()) {
            throw ProblemException.invalid(Violation.of("subjectId", "not-published"));
        }
    }

    /** The stage as it is now, and what has just come on it. */
    record Staged(StagedRoadshow onStage, Release release) {}
}
