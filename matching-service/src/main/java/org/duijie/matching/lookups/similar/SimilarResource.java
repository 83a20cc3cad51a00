package org.duijie.matching.lookups.similar;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.web.idempotency.Question;
import org.duijie.web.identity.CallerIdentity;

/** {@code /api/v1/similar}. */
@Path("/api/v1/similar")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
class SimilarResource {
    private final FindSimilar findSimilar;
    private final Validation validation;
    private final CallerIdentity identity;

    SimilarResource(FindSimilar findSimilar, Validation validation, CallerIdentity identity) {
        this.findSimilar = findSimilar;
        this.validation = validation;
        this.identity = identity;
    }

    /**
     * Finds what is like a demand or an outcome. To a company, records of others that not everybody may see are
     * counted, not named. Of another's confidential demand only the summary is compared; for the park all of it, which
     * is noted as an opening of each.
     *
     * @param demand a demand; or else an outcome
     * @param outcome an outcome; or else a demand
     * @param limit how many at the most
     * @return most alike first
     * @throws ProblemException {@code not-found}: there is no such record, or the caller may not know of it
     */
    @GET
    @Blocking
    public SimilarView findSimilar(
            @QueryParam("demand") UUID demand,
            @QueryParam("outcome") UUID outcome,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        if ((demand == null) == (outcome == null)) {
            throw ProblemException.of(
                    ProblemCode.BAD_PARAMETER, "demand", demand == null ? "" : demand, "UUID, here or in outcome");
        }
        return findSimilar.find(
                demand == null ? outcome : demand,
                demand == null ? SubjectKind.OUTCOME : SubjectKind.DEMAND,
                limit,
                identity.caller());
    }

    /**
     * Finds what is like a text that is not published, for the park and its services. Stored nowhere. Not for
     * others: asking often enough would tell what is confidential.
     *
     * @return most alike first
     * @throws ProblemException {@code forbidden}: a company is named, and it is no service of the platform that asks
     */
    @POST
    @Question
    @Blocking
    @RolesAllowed({Role.PARK_OFFICER, Role.NEAR_DUPLICATE_CHECKER})
    public SimilarView findSimilarToText(SimilarRequest request) {
        return findSimilar.find(request.checked(validation), identity.caller());
    }
}
