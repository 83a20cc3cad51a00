package org.duijie.roadshow.roadshows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.roadshows.Release;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/**
 * A roadshow with what is on its stage.
 *
 * @param releases in the order of the stage
 */
public record StagedRoadshow(Roadshow roadshow, List<Release> releases) {
    public StagedRoadshow {
        releases = List.copyOf(releases);
    }

    /** The same with one release more, behind all others. */
    public StagedRoadshow with(Release release) {
        return new StagedRoadshow(
                roadshow, Stream.concat(releases.stream(), Stream.of(release)).toList());
    }

    /** @throws ProblemException 404 where nothing with this id is on stage */
    public Release release(UUID id) {
        return releases.stream()
                .filter(release -> release.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND));
    }

    /** The release of a demand or outcome. */
    public Optional<Release> releaseOf(UUID subjectId) {
        return releases.stream()
                .filter(release -> release.subjectId().equals(subjectId))
                .findFirst();
    }

    /** The place of what is staged next, from 1. */
    public int nextPosition() {
        return releases.size() + 1;
    }
}
