package org.duijie.web.connections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemTexts;

/** Problem documents where there is no application yet: these connections are there before it, and after it. */
final class ProblemBytes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemBytes() {}

    static byte[] of(Problem problem, Locale language) {
        try {
            return JSON.writeValueAsBytes(ProblemTexts.document(problem, language));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
