package org.duijie.roadshow.interests;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.contracts.roadshows.Interest;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;
import org.duijie.roadshow.roadshows.Stage;
import org.duijie.roadshow.roadshows.StagedRoadshow;

/** The park of a roadshow, or the owner of what was released, reads who is interested. */
@ApplicationScoped
class ReadInterests {
    private final Stage stage;
    private final Interests interests;

    ReadInterests(Stage stage, Interests interests) {
        this.stage = stage;
        this.interests = interests;
    }

    Uni<Page<Interest>> page(UUID roadshowId, UUID releaseId, Caller caller, PageRequest page) {
        return stage.known(roadshowId, caller)
                .invoke(onStage -> requireParkOrOwner(onStage, releaseId, caller))
                .chain(() -> interests.page(releaseId, page));
    }

    private static void requireParkOrOwner(StagedRoadshow onStage, UUID releaseId, Caller caller) {
        boolean owned = caller.belongsTo(onStage.release(releaseId).organisationId());
        if (!owned && !onStage.roadshow().isRunBy(caller)) {
            throw ProblemException.of(ProblemCode.FORBIDDEN);
        }
    }
}
