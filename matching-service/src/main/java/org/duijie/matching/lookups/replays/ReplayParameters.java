package org.duijie.matching.lookups.replays;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Which past run, and what to compare it with. */
class ReplayParameters {
    /** A demand; or else an outcome. */
    @QueryParam("demand")
    UUID demand;

    /** An outcome; or else a demand. */
    @QueryParam("outcome")
    UUID outcome;

    /** What was on the table at this time, RFC 3339 in UTC; now where neither it nor a version is given. */
    @QueryParam("at")
    Instant at;

    /** Instead of a time: what was on the table when the record was judged last in this version. */
    @QueryParam("version")
    @Min(1)
    Integer version;

    /** Version of the matcher to compare with, else the one that judges now. */
    @QueryParam("matcher")
    @Size(max = 100)
    String matcher;

    /** How many pairings, those that ranked first then. */
    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int limit;

    /** @throws ProblemException {@code bad-parameter} where two contradict each other */
    Which which() {
        if ((demand == null) == (outcome == null)) {
            throw ProblemException.of(
                    ProblemCode.BAD_PARAMETER, "demand", demand == null ? "" : demand, "UUID, here or in outcome");
        }
        if (at != null && version != null) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, "version", version, "nothing beside at");
        }
        return demand == null
                ? new Which(outcome, SubjectKind.OUTCOME, at, version)
                : new Which(demand, SubjectKind.DEMAND, at, version);
    }

    /**
     * Which run.
     *
     * @param at null for now, or where a version is given
     * @param version null where the time decides
     */
    record Which(UUID id, SubjectKind kind, Instant at, Integer version) {}
}
