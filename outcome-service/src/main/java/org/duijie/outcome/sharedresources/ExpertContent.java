package org.duijie.outcome.sharedresources;

import jakarta.validation.Valid;
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
 * What a university says of an expert (专家). Limits are in characters.
 *
 * @param title academic or professional title
 * @param fields what the person works on
 * @param contact for the park and the own university alone
 * @param visibility {@code PLATFORM} where nothing is said
 */
public record ExpertContent(
        @NotBlank @Size(max = 60) @OneLine String name,
        @Size(max = 60) @OneLine String title,
        @Size(max = 10) List<@NotBlank @Size(max = 60) @OneLine String> fields,
        @Size(max = 8) List<@NotBlank @Size(max = 40) @OneLine String> keywords,
        @Size(max = 4000) String biography,
        @Valid ExpertContact contact,
        Visibility visibility)
        implements ResourceContent {

    public ExpertContent {
        fields = ResourceContent.orEmpty(fields);
        keywords = ResourceContent.orEmpty(keywords);
        visibility = ResourceContent.orPlatform(visibility);
    }

    @Override
    public ResourceKind kind() {
        return ResourceKind.EXPERT;
    }

    @Override
    public String region() {
        return null;
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(Stream.of(name, title, biography), fields.stream(), keywords.stream())
                .flatMap(texts -> texts);
    }

    @Override
    public List<Violation> missingForPublication() {
        return new ViolationCollector()
                .require("title", title)
                .require("fields", fields.isEmpty() ? null : fields)
                .violations();
    }

    @Override
    public ExpertContent forOthers() {
        return new ExpertContent(name, title, fields, keywords, biography, null, visibility);
    }
}
