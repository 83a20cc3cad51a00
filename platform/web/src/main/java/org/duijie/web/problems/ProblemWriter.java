package org.duijie.web.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemTexts;

/** Answers with problems where Jakarta REST is not at work: in filters and routes of the HTTP server itself. */
@Singleton
public class ProblemWriter {
    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the response with the problem, in the language of the request. */
    public Future<Void> write(HttpServerRequest request, Problem problem) {
        Answer answer = answer(request, problem);
        HttpServerResponse response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        return response.end(answer.body());
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
