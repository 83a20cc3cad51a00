package org.duijie.roadshow.roadshows;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.roadshows.Release;
import org.duijie.records.identity.Caller;

/** What stands on the stages of roadshows. */
@ApplicationScoped
public class Stage implements PanacheRepositoryBase<StagedRelease, UUID> {
    private final Roadshows roadshows;

    Stage(Roadshows roadshows) {
        this.roadshows = roadshows;
    }

    /** The stage of a roadshow, if the caller may know of it; else it is not found. */
    public Uni<StagedRoadshow> known(UUID roadshowId, Caller caller) {
        return roadshows.known(roadshowId, caller).flatMap(this::of);
    }

    /** As {@link #known}, with the roadshow locked until the transaction ends. */
    public Uni<StagedRoadshow> lock(UUID roadshowId, Caller caller) {
        return roadshows.lock(roadshowId, caller).flatMap(this::of);
    }

    /** The stage of a roadshow. */
    Uni<StagedRoadshow> of(Roadshow roadshow) {
        return list("roadshowId = ?1 order by position", roadshow.id())
                .map(staged -> new StagedRoadshow(
                        roadshow, staged.stream().map(StagedRelease::told).toList()));
    }

    /** Puts a release on the stage of a roadshow. */
    public Uni<Void> put(UUID roadshowId, Release release) {
        return persist(StagedRelease.of(roadshowId, release)).replaceWithVoid();
    }

    /** The releases that show the title of a subject, always in the same order of their roadshows. */
    Uni<List<StagedRelease>> showingTitleOf(UUID subjectId) {
        return list("subjectId = ?1 and title is not null order by roadshowId", subjectId);
    }
}
