package org.duijie.roadshow.stage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.roadshows.Release.StagedKind;

/**
 * A release as one caller sees it.
 *
 * @param position place in the order of the stage, from 1
 * @param title as staged; null for a confidential demand
 * @param summary of a demand that has not been withdrawn
 * @param subjectStatus present status of the demand or outcome, such as {@code PUBLISHED} or {@code WITHDRAWN}
 * @param pairingsOnStage live pairings with other releases of this stage, best first: all for the park and the owner,
 *     for others those with what is theirs
 * @param bestPairings the five best live pairings on or off stage, best first; for the park and the owner, else null
 * @param interests how many organisations are interested; for the park and the owner, else null
 */
record ReleaseView(
        UUID id,
        StagedKind kind,
        UUID subjectId,
        int position,
        Instant stagedAt,
        String title,
        String summary,
        UUID organisationId,
        String subjectStatus,
        List<ReleasePairingView> pairingsOnStage,
        List<ReleasePairingView> bestPairings,
        Long interests) {}
