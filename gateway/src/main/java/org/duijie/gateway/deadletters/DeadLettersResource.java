package org.duijie.gateway.deadletters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duijie.contracts.Topic;
import org.duijie.gateway.deadletters.DeadLetterTopics.Letters;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/dead-letters}. Its methods block, so Quarkus runs them on worker threads. */
@Path("/api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR)
@Tag(name = "Dead letters", description = "What consumers could not take; for operators")
class DeadLettersResource {
    private static final String TOPIC = "topic";

    private final DeadLetterTopics topics;
    private final ReplayDeadLetter replayDeadLetter;
    private final Validation validation;
    private final CallerIdentity identity;

    DeadLettersResource(
            DeadLetterTopics topics,
            ReplayDeadLetter replayDeadLetter,
            Validation validation,
            CallerIdentity identity) {
        this.topics = topics;
        this.replayDeadLetter = replayDeadLetter;
        this.validation = validation;
        this.identity = identity;
    }

    @GET
    @Operation(summary = "Lists dead letters, newest first", description = "Never with their payload.")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link names the next one",
            content =
                    @Content(
                            schema = @Schema(implementation = DeadLettersPage.class),
                            examples = @ExampleObject(name = "page", value = DeadLetterExamples.PAGE)))
    public Response list(
            @QueryParam(TOPIC) @Parameter(description = "Of one topic only", example = "duijie.pairings") String topic,
            @QueryParam("limit") @Parameter(description = "1 to 100, else 20", example = "20") String limit,
            @QueryParam("after") @Parameter(description = "Cursor of the next page, as given in Link") String after,
            @Context UriInfo request) {
        List<Topic> wanted =
                topic == null ? List.of(Topic.values()) : List.of(named(topic).orElseThrow(() -> unknown(topic)));
        Letters letters = topics.newest(wanted, Bounds.of(after), PageParameters.limit(limit));
        Response.ResponseBuilder page = Response.ok(new DeadLettersPage(letters.newestFirst()));
        if (letters.rest() != null) {
            page.header(
                    HttpHeaders.LINK,
                    PageResponse.linkToNext(request, letters.rest().cursor()));
        }
        return page.build();
    }

    @POST
    @Path("/replays")
    @Operation(
            summary = "Sends a dead letter to its topic again",
            description =
                    "As it was, without the headers that say why it died. Consumers that have taken it pass over it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Replay.class),
                            examples = @ExampleObject(name = "letter", value = DeadLetterExamples.PLACE)))
    @APIResponse(
            responseCode = "200",
            description = "Where the record lies now",
            content =
                    @Content(
                            schema = @Schema(implementation = Replay.class),
                            examples = @ExampleObject(name = "record", value = DeadLetterExamples.PLACE)))
    @APIResponse(responseCode = "404", description = "not-found: no dead letter lies there")
    public Replay replay(Replay wanted) {
        Optional<Topic> topic = wanted.topic() == null ? Optional.empty() : named(wanted.topic());
        boolean isUnknown = wanted.topic() != null && topic.isEmpty();
        validation.check(
                wanted,
                isUnknown ? List.of(new Violation(TOPIC, "unknown-code", Map.of("allowed", names()))) : List.of());
        return replayDeadLetter.replay(topic.orElseThrow(), wanted, identity.caller());
    }

    private static ProblemException unknown(String topic) {
        return ProblemException.of(ProblemCode.BAD_PARAMETER, TOPIC, topic, names());
    }

    private static Optional<Topic> named(String name) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.topicName().equals(name))
                .findFirst();
    }

    private static String names() {
        return Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.joining(", "));
    }
}
