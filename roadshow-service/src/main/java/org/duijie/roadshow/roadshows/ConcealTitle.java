package org.duijie.roadshow.roadshows;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Takes the title of what has become confidential off every stage, and tells so. */
@ApplicationScoped
public class ConcealTitle {
    private final Roadshows roadshows;
    private final Stage stage;
    private final RoadshowEvents events;
    private final Clock clock;

    ConcealTitle(Roadshows roadshows, Stage stage, RoadshowEvents events, Clock clock) {
        this.roadshows = roadshows;
        this.stage = stage;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Void> conceal(UUID subjectId) {
        return stage.showingTitleOf(subjectId).flatMap(shown -> Multi.createFrom()
                .iterable(shown)
                .onItem()
                .transformToUniAndConcatenate(this::conceal)
                .collect()
                .last());
    }

    private Uni<Void> conceal(StagedRelease staged) {
        return roadshows
                .lock(staged.roadshowId())
                .invoke(roadshow -> roadshow.noteConfidentiality(clock.instant()))
                .invoke(staged::concealTitle)
                .flatMap(events::revised);
    }
}
