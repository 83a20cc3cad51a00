package org.duijie.web.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemTexts;

/** Answers with problems where Jakarta REST is not at work: in filters and routes of the HTTP server itself. */
@Singleton
public class ProblemWriter {
    /** How long what a refused caller still sends is read and forgotten. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final ObjectMapper json;

    public ProblemWriter(Vertx vertx, ObjectMapper json) {
        this.vertx = vertx;
        this.json = json;
    }

    /** Ends the response with the problem, in the language of the request, and lets the rest of the request go by. */
    public Future<Void> write(HttpServerRequest request, Problem problem) {
        Answer answer = answer(request, problem);
        HttpServerResponse response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        Future<Void> written = response.end(answer.body());
        discardRest(request);
        return written;
    }

    /**
     * Lets the rest of the body go by, for a while. Closing at once would lose the caller the answer: a connection
     * closed on data that nobody has read is a reset, and the answer goes with it. Not reading would leave a connection
     * that is kept with the rest of a body on it.
     */
    private void discardRest(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.handler(unread -> {});
        request.resume();
        vertx.setTimer(PATIENCE.toMillis(), late -> {
            // A stream of HTTP/2 holds nobody else up, and its connection is not its own.
            if (!request.isEnded() && request.version() != HttpVersion.HTTP_2) {
                request.connection().close();
            }
        });
    }

    /** The problem as an answer to the request, not sent. */
    public Answer answer(HttpServerRequest request, Problem problem) {
        Locale language = ProblemTexts.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Map<String, String> headers = new HashMap<>(ProblemResponses.headers(problem.code()));
        headers.put(HttpHeaders.CONTENT_TYPE.toString(), ProblemTexts.MEDIA_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE.toString(), language.toLanguageTag());
        return new Answer(problem.code().status(), headers, body(problem, language));
    }

    private Buffer body(Problem problem, Locale language) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(ProblemTexts.document(problem, language)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A problem put into HTTP. */
    public record Answer(int status, Map<String, String> headers, Buffer body) {}
}
