package org.duijie.demand.refinement;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * {@code /api/v1/demands/{id}/versions}: what a demand said before. The company and the park read every version, others
 * those that were public, and where a confidential demand is open to them all that were published.
 */
@Path("/api/v1/demands/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
class VersionsResource {
    private static final String LINE =
            "\"version\": 4, \"status\": \"PUBLISHED\", \"madeAt\": \"2026-11-02T03:14:15Z\", \"score\": 75,"
                    + " \"scoreBefore\": 47, \"answered\": [\"current-state\", \"company-brings\"]";
    private static final String VERSIONS = "{\"items\": [{" + LINE + "}]}";
    private static final String VERSION =
            "{" + LINE + ", \"content\": {\"title\": \"高精度直流电源输出纹波抑制\", \"wantedTrl\": 7}}";
    private static final String CHANGES = """
            {"version": 4, "since": 3, "changes": [{"field": "wantedTrl", "before": 6, "after": 7}]}""";

    private static final int MOST = Integer.MAX_VALUE;

    private final ReadVersions readVersions;
    private final CallerIdentity identity;

    VersionsResource(ReadVersions readVersions, CallerIdentity identity) {
        this.readVersions = readVersions;
        this.identity = identity;
    }

    @GET
    @WithSession
    @Operation(summary = "The versions of a demand, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Newest first; scores for the company and the park",
            content =
                    @Content(
                            schema = @Schema(implementation = VersionView.Lines.class),
                            examples = @ExampleObject(name = "versions", value = VERSIONS)))
    public Uni<VersionView.Lines> list(@PathParam("id") UUID id) {
        return readVersions.lines(id, identity.caller());
    }

    @GET
    @Path("/{version}")
    @WithTransaction
    @Operation(summary = "What a demand said at one version")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content =
                    @Content(
                            schema = @Schema(implementation = VersionView.class),
                            examples = @ExampleObject(name = "version", value = VERSION)))
    public Uni<VersionView> read(@PathParam("id") UUID id, @PathParam("version") String version) {
        return readVersions.one(id, Parameters.whole("version", version, 1, MOST), identity.caller());
    }

    @GET
    @Path("/{version}/changes")
    @WithTransaction
    @Operation(
            summary = "What differs, field by field, from an earlier version; from the one before where none is named")
    @APIResponse(
            responseCode = "200",
            description = "By field, each with what it said before and after",
            content =
                    @Content(
                            schema = @Schema(implementation = VersionView.Changes.class),
                            examples = @ExampleObject(name = "changes", value = CHANGES)))
    public Uni<VersionView.Changes> changes(
            @PathParam("id") UUID id, @PathParam("version") String version, @QueryParam("since") String since) {
        int wanted = Parameters.whole("version", version, 1, MOST);
        Integer from = Parameters.whole("since", since, 1, MOST);
        return readVersions.changes(id, wanted, from, identity.caller());
    }
}
