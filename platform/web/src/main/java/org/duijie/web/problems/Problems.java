package org.duijie.web.problems;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Puts problems into words: {@code application/problem+json} in the caller's language. */
public final class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String BUNDLE = "problems";
    private static final String RETRY_AFTER_SECONDS = "2";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Problems() {}

    /** The language to answer in: the best of {@code Accept-Language} that there is, else English. */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    public static Response response(Problem problem, Locale language) {
        Response.ResponseBuilder response = Response.status(problem.code().status())
                .type(MEDIA_TYPE)
                .language(language)
                .entity(document(problem, language));
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

    /** The document's members, ready to be written as JSON. */
    public static Map<String, Object> document(Problem problem, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language, NO_DEFAULT_LOCALE);
        String code = problem.code().wireName();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:duijie:problem:" + code);
        document.put("title", texts.getString(code + ".title"));
        document.put("status", problem.code().status());
        document.put("detail", detail(texts.getString(code + ".detail"), problem.facts(), language));
        document.put("code", code);
        if (!problem.violations().isEmpty()) {
            document.put(
                    "violations",
                    problem.violations().stream()
                            .map(violation -> describe(violation, language))
                            .toList());
        }
        document.putAll(problem.extensions());
        return document;
    }

    private static String detail(String pattern, List<Object> facts, Locale language) {
        Object[] words = facts.stream().map(String::valueOf).toArray();
        return new MessageFormat(pattern, language).format(words);
    }

    /** A violation in words. */
    public static Described describe(Violation violation, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language, NO_DEFAULT_LOCALE);
        String message = texts.getString("violation." + violation.code());
        for (Map.Entry<String, Object> fact : violation.facts().entrySet()) {
            message = message.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return new Described(violation.field(), violation.code(), message);
    }

    /** What is wrong, where, and the words for it. */
    public record Described(String field, String code, String message) {}
}
