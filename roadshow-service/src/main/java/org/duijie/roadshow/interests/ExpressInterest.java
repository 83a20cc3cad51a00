package org.duijie.roadshow.interests;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.contracts.roadshows.Interest;
import org.duijie.contracts.roadshows.Release;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.roadshow.roadshows.Roadshow;
import org.duijie.roadshow.roadshows.RoadshowEvents;
import org.duijie.roadshow.roadshows.Stage;
import org.duijie.roadshow.roadshows.StagedRoadshow;
import org.duijie.roadshow.subjects.Subject;
import org.duijie.roadshow.subjects.Subjects;

/** An organisation says that it is interested in a release; saying so again changes nothing. */
@ApplicationScoped
class ExpressInterest {
    private final Stage stage;
    private final Subjects subjects;
    private final Interests interests;
    private final RoadshowEvents events;

    ExpressInterest(Stage stage, Subjects subjects, Interests interests, RoadshowEvents events) {
        this.stage = stage;
        this.subjects = subjects;
        this.interests = interests;
        this.events = events;
    }

    Uni<Expressed> express(UUID roadshowId, UUID releaseId, Caller caller) {
        return stage.lock(roadshowId, caller).flatMap(onStage -> {
            Release release = onStage.release(releaseId);
            return interests
                    .of(caller.organisationId(), releaseId)
                    .flatMap(present -> present == null
                            ? first(onStage, release, caller).map(interest -> new Expressed(interest, true))
                            : Uni.createFrom().item(new Expressed(present, false)));
        });
    }

    private Uni<Interest> first(StagedRoadshow onStage, Release release, Caller caller) {
        if (caller.belongsTo(release.organisationId())) {
            throw ProblemException.of(ProblemCode.OWN_RELEASE);
        }
        Roadshow roadshow = onStage.roadshow();
        return subjects.findById(release.subjectId())
                .invoke(ExpressInterest::requireOpen)
                .chain(() -> interests.add(caller.organisationId(), release.id()))
                .invoke(interest -> roadshow.noteInterest(caller, interest.expressedAt()))
                .call(interest -> events.interestExpressed(roadshow, interest));
    }

    /** A subject that is not known for the moment, while the cache is rebuilt, was known when it was staged. */
    private static void requireOpen(Subject subject) {
        if (subject != null && !subject.isOpen()) {
            throw ProblemException.of(ProblemCode.SUBJECT_CLOSED, subject.status());
        }
    }

    /** @param isNew false where the organisation had said so before */
    record Expressed(Interest interest, boolean isNew) {}
}
