package org.duijie.matching.subjects;

import java.util.List;
import org.duijie.contracts.codes.TechnologyField;

/**
 * How a record is classified.
 *
 * @param industries GB/T 4754-2017, such as {@code C38}: the one of a demand, those that an outcome is for
 * @param emergingIndustry strategic emerging industries (2018), {@code 1} to {@code 9}, or null
 * @param technologyField of the contract statistics, or null
 * @param ipc International Patent Classification, such as {@code H02J 7/00}
 */
public record Codes(
        List<String> industries,
        String emergingIndustry,
        TechnologyField technologyField,
        List<String> ipc,
        List<String> keywords) {
    static final Codes NONE = new Codes(List.of(), null, null, List.of(), List.of());

    public Codes {
        industries = industries == null ? List.of() : List.copyOf(industries);
        ipc = ipc == null ? List.of() : List.copyOf(ipc);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
    }
}
