package org.duijie.outcome.outcomes;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.contracts.outcomes.IpRight;
import org.duijie.contracts.outcomes.Price;
import org.duijie.contracts.outcomes.Team;
import org.duijie.outcome.outcomes.rules.ContentRules;
import org.duijie.outcome.outcomes.rules.IpNumbers;
import org.duijie.records.Contact;
import org.duijie.records.problems.Violation;
import org.duijie.records.queries.FoldedText;
import org.duijie.records.rules.IpcSymbols;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;
import org.duijie.records.validation.OneLine;
import org.duijie.records.validation.RequestRules;

/**
 * What a university says in an outcome. Limits are in characters.
 *
 * @param abstractText the abstract; {@code abstract} in JSON
 * @param indicators what was reached, with evidence
 * @param trl technology readiness level (GB/T 22900)
 * @param transferModes how it may be had
 * @param registrationNumber number under which it is registered with the authorities
 * @param region where it was made, GB/T 2260
 * @param visibility {@code PLATFORM} where nothing is said
 * @param contact whom to ask
 */
@RecordBuilder
public record OutcomeContent(
        @NotBlank @Size(max = 120) @OneLine String title,

        @JsonProperty("abstract") @Size(max = 4000) String abstractText,

        @Size(max = 3) List<@NotBlank @Size(max = 300) String> innovationPoints,
        @Size(max = 20) List<Achievement> indicators,

        @Size(max = 20)
        List<@CodeFormat(value = CodeFormats.INDUSTRY, expected = CodeFormats.INDUSTRY_WORDS) String>
                applicationIndustries,

        @Size(max = 8) List<@NotBlank @Size(max = 40) @OneLine String> keywords,
        @Min(1) @Max(9) Integer trl,
        @Size(max = 50) List<IpRight> ipRights,
        @Size(max = 20) List<@CodeFormat(value = CodeFormats.IPC, expected = CodeFormats.IPC_WORDS) String> ipcCodes,
        @Size(max = 7) List<CooperationMode> transferModes,
        Price price,
        Team team,
        @Size(max = 20) List<@NotBlank @Size(max = 200) @OneLine String> awards,

        @CodeFormat(value = CodeFormats.ACHIEVEMENT, expected = CodeFormats.ACHIEVEMENT_WORDS)
        String registrationNumber,

        @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
        String region,

        Visibility visibility,
        @Valid Contact contact)
        implements RequestRules {

    public OutcomeContent {
        innovationPoints = orEmpty(innovationPoints);
        indicators = orEmpty(indicators);
        applicationIndustries = orEmpty(applicationIndustries);
        keywords = orEmpty(keywords);
        ipRights = IpNumbers.normal(orEmpty(ipRights));
        ipcCodes = orEmpty(IpcSymbols.normal(ipcCodes));
        transferModes = orEmpty(transferModes);
        awards = orEmpty(awards);
        visibility = visibility == null ? Visibility.PLATFORM : visibility;
    }

    @Override
    public List<Violation> violations() {
        return new ViolationCollector()
                .add(ContentRules.indicators(indicators))
                .add(ContentRules.ipRights(ipRights))
                .add(ContentRules.price(price))
                .add(ContentRules.team(team))
                .add(ContentRules.visibility(visibility))
                .violations();
    }

    /** The same without the personal contact. */
    public OutcomeContent withoutContact() {
        return OutcomeContentBuilder.builder(this).contact(null).build();
    }

    /** Industries by which it is found: the codes, and their sections. */
    String[] industries() {
        return applicationIndustries.stream()
                .flatMap(code -> Stream.of(code, code.substring(0, 1)))
                .distinct()
                .toArray(String[]::new);
    }

    /** IPC symbols by which it is found: the codes, and their subclasses. */
    String[] classes() {
        return ipcCodes.stream()
                .flatMap(code -> Stream.of(code, code.split(" ")[0]))
                .distinct()
                .toArray(String[]::new);
    }

    /** What a text search looks at. */
    String searchText() {
        return FoldedText.of(Stream.of(Stream.of(title, abstractText), innovationPoints.stream(), keywords.stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    }

    private static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
