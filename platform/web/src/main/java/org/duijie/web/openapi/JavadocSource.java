package org.duijie.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Javadoc as it is written: the reader behind {@link Javadocs} keeps only the last of two tags for one exception. */
final class JavadocSource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JavadocSource() {}

    /** How many such block tags a method has; of several methods of that name, the first. */
    static long tags(String type, String method, String tag) {
        String file = type.replace('.', '/') + "__Javadoc.json";
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            JsonNode methods = content == null
                    ? JSON.createObjectNode()
                    : JSON.readTree(content).path("methods");
            return StreamSupport.stream(methods.spliterator(), false)
                    .filter(found -> found.path("name").asText().equals(method))
                    .findFirst()
                    .map(found -> Pattern.compile("^\\s*@" + tag + "\\b", Pattern.MULTILINE)
                            .matcher(found.path("doc").asText())
                            .results()
                            .count())
                    .orElse(0L);
        } catch (IOException malformed) {
            throw new UncheckedIOException(file + " cannot be read", malformed);
        }
    }
}
