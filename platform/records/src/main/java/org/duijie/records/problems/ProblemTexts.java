package org.duijie.records.problems;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Puts problems into words: {@code application/problem+json} in the caller's language. */
public final class ProblemTexts {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String BUNDLE = "problems";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

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
            Object words =
                    violation.facts().getOrDefault(fact.getKey() + "_" + language.getLanguage(), fact.getValue());
            message = message.replace("{" + fact.getKey() + "}", String.valueOf(words));
        }
        return new Described(violation.field(), violation.code(), message);
    }

    /** What is wrong, where, and the words for it. */
    public record Described(String field, String code, String message) {}
}
