package org.duijie.outcome.sharedresources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;
import org.duijie.records.validation.OneLine;

/**
 * What a university says of a facility (科研设备). Limits are in characters.
 *
 * @param model manufacturer's model
 * @param location where it stands, in words
 * @param region GB/T 2260 code of where it stands
 * @param capabilities what can be done with it
 * @param chargePerHour in CNY (yuan); absent where it is to be asked for
 * @param visibility {@code PLATFORM} where nothing is said
 */
public record FacilityContent(
        @NotBlank @Size(max = 120) @OneLine String name,
        @Size(max = 120) @OneLine String model,
        @Size(max = 200) @OneLine String location,

        @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
        String region,

        @Size(max = 4000) String capabilities,
        @PositiveOrZero Long chargePerHour,
        @Size(max = 8) List<@NotBlank @Size(max = 40) @OneLine String> keywords,
        Visibility visibility)
        implements ResourceContent {

    public FacilityContent {
        keywords = ResourceContent.orEmpty(keywords);
        visibility = ResourceContent.orPlatform(visibility);
    }

    @Override
    public ResourceKind kind() {
        return ResourceKind.FACILITY;
    }

    @Override
    public Stream<String> texts() {
        return Stream.concat(Stream.of(name, model, location, capabilities), keywords.stream());
    }

    @Override
    public List<Violation> missingForPublication() {
        return new ViolationCollector()
                .require("location", location)
                .require("capabilities", capabilities)
                .violations();
    }
}
