package org.duijie.gateway.deadletters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.duijie.records.queries.PageRequest;
import org.duijie.records.validation.Validation;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/dead-letters}. Its methods block, so Quarkus runs them on worker threads. */
@Path("/api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR)
class DeadLettersResource {
    private static final String TOPIC = "topic";

    private final ListDeadLetters listDeadLetters;
    private final ReplayDeadLetter replayDeadLetter;
    private final CloseDeadLetter closeDeadLetter;
    private final Validation validation;
    private final CallerIdentity identity;

    DeadLettersResource(
            ListDeadLetters listDeadLetters,
            ReplayDeadLetter replayDeadLetter,
            CloseDeadLetter closeDeadLetter,
            Validation validation,
            CallerIdentity identity) {
        this.listDeadLetters = listDeadLetters;
        this.replayDeadLetter = replayDeadLetter;
        this.closeDeadLetter = closeDeadLetter;
        this.validation = validation;
        this.identity = identity;
    }

    /**
     * Lists dead letters, newest first. Never with their payload.
     *
     * @param topic the topic that the letters were meant for; all where it is not said
     * @param state whether they are done with; those that are not, where it is not said
     * @param limit how many the page holds at the most
     * @param after where the page begins, as in the header `Link` of the page before
     * @return one page
     */
    @GET
    public RestResponse<Items<DeadLetter>> listDeadLetters(
            @QueryParam(TOPIC) String topic,
            @QueryParam("state") @DefaultValue("OPEN") LetterState state,
            @QueryParam("limit") @DefaultValue("" + PageRequest.DEFAULT_LIMIT) @Min(1) @Max(PageRequest.MAX_LIMIT)
                    int limit,
            @QueryParam("after") String after,
            @Context UriInfo request) {
        List<Topic> wanted =
                topic == null ? List.of(Topic.values()) : List.of(named(topic).orElseThrow(() -> unknown(topic)));
        Letters letters = listDeadLetters.newest(wanted, state, DeadLetterCursor.of(after), limit);
        var page = RestResponse.ResponseBuilder.ok(new Items<>(letters.newestFirst()));
        if (letters.rest() != null) {
            page.header(
                    HttpHeaders.LINK,
                    PageResponse.linkToNext(request, letters.rest().cursor()));
        }
        return page.build();
    }

    /**
     * Sends a dead letter to its topic again. As it was, without the headers that say why it died. Consumers that
     * have taken it pass over it. The letter is closed with that; where it dies again, that is another letter.
     *
     * @return where the record lies now
     * @throws ProblemException {@code not-found}: there is no such dead letter
     */
    @POST
    @Path("/replays")
    public Replay replayDeadLetter(Replay wanted) {
        return replayDeadLetter.replay(checked(wanted, wanted.topic()), wanted, identity.caller());
    }

    /**
     * Closes a dead letter about which nothing more is to be done. It is listed no longer, unless asked for. One that is
     * closed already stays as it is.
     *
     * @return how it is closed
     * @throws ProblemException {@code not-found}: there is no such dead letter
     */
    @POST
    @Path("/closures")
    public Closure closeDeadLetter(Closing wanted) {
        return closeDeadLetter.close(checked(wanted, wanted.topic()), wanted, identity.caller());
    }

    private Topic checked(Object wanted, String name) {
        Optional<Topic> topic = name == null ? Optional.empty() : named(name);
        boolean isUnknown = name != null && topic.isEmpty();
        validation.check(
                wanted,
                isUnknown ? List.of(new Violation(TOPIC, "unknown-code", Map.of("allowed", names()))) : List.of());
        return topic.orElseThrow();
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
