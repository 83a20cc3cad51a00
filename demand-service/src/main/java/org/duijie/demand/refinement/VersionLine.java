package org.duijie.demand.refinement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.duijie.contracts.demands.DemandStatus;

/** What a list tells of a version. */
record VersionLine(
        long version, DemandStatus status, Instant madeAt, int score, Integer scoreBefore, List<String> answered) {

    /** Of a row: version, status, made_at, score, score_before, answered. */
    static VersionLine of(Object[] row) {
        return new VersionLine(
                ((Number) row[0]).longValue(),
                DemandStatus.valueOf((String) row[1]),
                ((OffsetDateTime) row[2]).toInstant(),
                ((Number) row[3]).intValue(),
                row[4] == null ? null : ((Number) row[4]).intValue(),
                codes((String) row[5]));
    }

    static VersionLine of(DemandVersion one) {
        return new VersionLine(
                one.version(), one.status(), one.madeAt(), one.score(), one.scoreBefore(), one.answered());
    }

    /** Of a text with commas. */
    static List<String> codes(String listed) {
        return listed.isEmpty() ? List.of() : Arrays.asList(listed.split(","));
    }
}
