package org.duijie.matching.lookups.replays;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which past run, and what to compare it with. */
class ReplayParameters {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;

    @QueryParam("demand")
    @Parameter(description = "A demand; or else an outcome")
    String demand;

    @QueryParam("outcome")
    @Parameter(description = "An outcome; or else a demand")
    String outcome;

    @QueryParam("at")
    @Parameter(
            description =
                    "What was on the table at this time, RFC 3339 in UTC; now where neither it nor version is given",
            example = "2026-03-03T16:00:00Z")
    String at;

    @QueryParam("version")
    @Parameter(
            description = "Instead of at: what was on the table when the record was scored last in this version",
            example = "3")
    String version;

    @QueryParam("matcher")
    @Parameter(description = "Version of the matcher to compare with, else the one that scores now")
    String matcher;

    @QueryParam("limit")
    @Parameter(description = "How many pairings, those that ranked first then, 1 to 100, else 20", example = "20")
    String limit;

    /** @throws ProblemException {@code bad-parameter} where one cannot be read, or two contradict each other */
    Which which() {
        UUID demandId = Parameters.id("demand", demand);
        UUID outcomeId = Parameters.id("outcome", outcome);
        if ((demandId == null) == (outcomeId == null)) {
            throw ProblemException.of(
                    ProblemCode.BAD_PARAMETER, "demand", demand == null ? "" : demand, "UUID, here or in outcome");
        }
        Instant time = Parameters.time("at", at);
        Integer number = Parameters.whole("version", version, 1, Integer.MAX_VALUE);
        if (time != null && number != null) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, "version", version, "nothing beside at");
        }
        return demandId == null
                ? new Which(outcomeId, SubjectKind.OUTCOME, time, number)
                : new Which(demandId, SubjectKind.DEMAND, time, number);
    }

    int most() {
        return Parameters.limit(limit, MOST, DEFAULT_LIMIT);
    }

    /**
     * Which run.
     *
     * @param at null for now, or where a version is given
     * @param version null where the time decides
     */
    record Which(UUID id, SubjectKind kind, Instant at, Integer version) {}
}
