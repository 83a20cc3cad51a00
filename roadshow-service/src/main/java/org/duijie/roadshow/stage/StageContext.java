package org.duijie.roadshow.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duijie.candidates.Candidate;
import org.duijie.contracts.roadshows.Release;
import org.duijie.contracts.roadshows.Release.StagedKind;
import org.duijie.records.identity.Caller;
import org.duijie.roadshow.roadshows.StagedRoadshow;
import org.duijie.roadshow.subjects.Subject;

/**
 * What is known beside a stage, and how one caller sees the stage before it.
 *
 * @param subjects what is on stage and what it is paired with, by id
 * @param onStagePairings live pairings between releases, best first
 * @param best the best live pairings by subject, for those subjects whose pairings the caller may see
 * @param interests how many are interested, by release
 */
record StageContext(
        Map<UUID, Subject> subjects,
        List<Candidate> onStagePairings,
        Map<UUID, List<Candidate>> best,
        Map<UUID, Long> interests) {

    private static final String WITHDRAWN = "WITHDRAWN";

    /** Whether the caller may see whom a release is paired with and who is interested: its park and its owner may. */
    static boolean isInside(StagedRoadshow onStage, Release release, Caller caller) {
        return onStage.roadshow().isRunBy(caller) || caller.belongsTo(release.organisationId());
    }

    ReleaseView view(StagedRoadshow onStage, Release release, Caller caller) {
        boolean inside = isInside(onStage, release, caller);
        Optional<Subject> subject = Optional.ofNullable(subjects.get(release.subjectId()));
        return new ReleaseView(
                release.id(),
                release.kind(),
                release.subjectId(),
                release.position(),
                release.stagedAt(),
                release.title(),
                subject.filter(known -> !WITHDRAWN.equals(known.status()))
                        .map(Subject::summary)
                        .orElse(null),
                release.organisationId(),
                subject.map(Subject::status).orElse(null),
                pairingsOnStage(onStage, release, caller),
                inside ? bestPairings(onStage, release) : null,
                inside ? interests.getOrDefault(release.id(), 0L) : null);
    }

    private List<ReleasePairingView> pairingsOnStage(StagedRoadshow onStage, Release release, Caller caller) {
        StagedKind kind = release.kind();
        boolean inside = isInside(onStage, release, caller);
        return onStagePairings.stream()
                .filter(pairing -> PairingEnd.of(kind, pairing).subjectId().equals(release.subjectId()))
                .filter(pairing -> inside
                        || caller.belongsTo(PairingEnd.facing(kind, pairing).organisationId()))
                .map(pairing -> view(onStage, kind, pairing))
                .toList();
    }

    private List<ReleasePairingView> bestPairings(StagedRoadshow onStage, Release release) {
        return best.getOrDefault(release.subjectId(), List.of()).stream()
                .map(pairing -> view(onStage, release.kind(), pairing))
                .toList();
    }

    private ReleasePairingView view(StagedRoadshow onStage, StagedKind kind, Candidate pairing) {
        PairingEnd counterpart = PairingEnd.facing(kind, pairing);
        // Not the title that the pairing was told with: it may have become confidential since.
        Subject known = subjects.get(counterpart.subjectId());
        return new ReleasePairingView(
                pairing.pairingId(),
                counterpart.subjectId(),
                known == null ? null : known.title(),
                counterpart.organisationId(),
                onStage.releaseOf(counterpart.subjectId()).map(Release::id).orElse(null),
                pairing.score(),
                pairing.level(),
                pairing.state());
    }
}
