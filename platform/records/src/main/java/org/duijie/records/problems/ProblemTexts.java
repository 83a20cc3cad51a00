package org.duijie.records.problems;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts problems into words: {@code application/problem+json} in the caller's language. */
public final class ProblemTexts {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String BUNDLE = "problems";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    /** The language to answer in: the best of {@code Accept-Language} that there is, else {@code duijie.language}. */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DefaultLanguage.IT;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? DefaultLanguage.IT : best;
        } catch (IllegalArgumentException malformed) {
            return DefaultLanguage.IT;
        }
    }

    /** The language of who asks for none, or for none that there is: English, or {@code zh} by configuration. */
    private static final class DefaultLanguage {
        private static final Locale IT = ConfigProvider.getConfig()
                .getOptionalValue("duijie.language", String.class)
                .map(Locale::forLanguageTag)
                .filter(LANGUAGES::contains)
                .orElse(Locale.ENGLISH);
    }

    /** The document's members, ready to be written as JSON. */
    public static Map<String, Object> document(Problem problem, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language, NO_DEFAULT_LOCALE);
        String code = problem.code().wireName();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "urn:duijie:problem:" + code);
        document.put("title", texts.getString(code + ".title"));
        document.put("status", problem.code().status());
        document.put("detail", detail(texts.getString(code + ".detail"), facts(problem, language), language));
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

    /** The facts with what is expected of a parameter, the last one, in words of the language. */
    private static List<Object> facts(Problem problem, Locale language) {
        List<Object> facts = new ArrayList<>(problem.facts());
        if (problem.code() == ProblemCode.BAD_PARAMETER) {
            facts.set(facts.size() - 1, Expectations.in(language, String.valueOf(facts.getLast())));
        }
        return facts;
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
            message = message.replace("{" + fact.getKey() + "}", words(violation, fact, language));
        }
        return new Described(violation.field(), violation.code(), message);
    }

    /** A fact in the words that it brings along for the language, or in those of the table. */
    private static String words(Violation violation, Map.Entry<String, Object> fact, Locale language) {
        Object own = violation.facts().get(fact.getKey() + "_" + language.getLanguage());
        String said = String.valueOf(own == null ? fact.getValue() : own);
        return own == null && fact.getKey().equals("expected") ? Expectations.in(language, said) : said;
    }

    /** What is wrong, where, and the words for it. */
    public record Described(String field, String code, String message) {}
}
