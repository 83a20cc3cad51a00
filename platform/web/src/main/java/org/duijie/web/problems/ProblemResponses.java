package org.duijie.web.problems;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemTexts;

/** Problems as answers: {@code application/problem+json} in the caller's language. */
public final class ProblemResponses {
    private static final String RETRY_AFTER_SECONDS = "2";

    private ProblemResponses() {}

    /** The problem in the language of the request. */
    public static Response response(Problem problem, HttpHeaders request) {
        return response(problem, ProblemTexts.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static Response response(Problem problem, Locale language) {
        Response.ResponseBuilder response = Response.status(problem.code().status())
                .type(ProblemTexts.MEDIA_TYPE)
                .language(language)
                .entity(ProblemTexts.document(problem, language));
        headers(problem.code()).forEach(response::header);
        return response.build();
    }

    /** Headers that an answer with this problem has beside those of its body. */
    static Map<String, String> headers(ProblemCode code) {
        return switch (code) {
            case UNAUTHENTICATED -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case UNAVAILABLE -> Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> Map.of();
        };
    }
}
