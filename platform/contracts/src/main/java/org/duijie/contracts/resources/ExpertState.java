package org.duijie.contracts.resources;

import java.util.List;

/**
 * What is told of an expert (专家); how to reach the person never is.
 *
 * @param title academic or professional title, such as 教授, or null
 * @param fields what the person works on
 * @param biography or null
 */
public record ExpertState(String title, List<String> fields, String biography) {
    public ExpertState {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
