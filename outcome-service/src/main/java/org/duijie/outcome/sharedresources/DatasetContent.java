package org.duijie.outcome.sharedresources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.OneLine;

/**
 * What a university says of a data set (实验数据). Limits are in characters.
 *
 * @param size in words, such as "12 GB, 3 400 000 rows"
 * @param format such as CSV
 * @param terms under which access is granted
 * @param visibility {@code PLATFORM} where nothing is said
 */
public record DatasetContent(
        @NotBlank @Size(max = 120) @OneLine String title,
        @Size(max = 4000) String description,
        @Size(max = 60) @OneLine String size,
        @Size(max = 60) @OneLine String format,
        @Size(max = 2000) String terms,
        @Size(max = 8) List<@NotBlank @Size(max = 40) @OneLine String> keywords,
        Visibility visibility)
        implements ResourceContent {

    public DatasetContent {
        keywords = ResourceContent.orEmpty(keywords);
        visibility = ResourceContent.orPlatform(visibility);
    }

    @Override
    public ResourceKind kind() {
        return ResourceKind.DATASET;
    }

    @Override
    public String name() {
        return title;
    }

    @Override
    public String region() {
        return null;
    }

    @Override
    public Stream<String> texts() {
        return Stream.concat(Stream.of(title, description, format), keywords.stream());
    }

    @Override
    public List<Violation> missingForPublication() {
        return new ViolationCollector()
                .require("description", description)
                .require("terms", terms)
                .violations();
    }
}
