package org.duijie.demand.demands;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.Budget;
import org.duijie.contracts.demands.DemandSource;
import org.duijie.contracts.demands.Requirement;
import org.duijie.demand.demands.rules.ContentRules;
import org.duijie.records.Contact;
import org.duijie.records.problems.Violation;
import org.duijie.records.queries.FoldedText;
import org.duijie.records.rules.IndicatorRules;
import org.duijie.records.rules.IpcSymbols;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;
import org.duijie.records.validation.OneLine;
import org.duijie.records.validation.RequestRules;

/**
 * What a company says in a demand. Limits are in characters.
 *
 * @param summary what everybody may see who may know of the demand
 * @param currentState present state and pain
 * @param companyBrings what the company brings: line, laboratory, samples, data
 * @param visibility {@code PLATFORM} where nothing is said
 * @param source {@code SELF} where nothing is said
 */
@RecordBuilder
public record DemandContent(
        @NotBlank @Size(max = 120) @OneLine String title,
        @Size(max = 500) String summary,
        @Size(max = 6000) String description,
        @Size(max = 6000) String currentState,
        @Size(max = 6000) String alreadyTried,
        @Size(max = 6000) String companyBrings,
        @Size(max = 20) List<Requirement> indicators,

        @CodeFormat(value = CodeFormats.INDUSTRY, expected = CodeFormats.INDUSTRY_WORDS)
        String industryCode,

        @CodeFormat(value = CodeFormats.EMERGING, expected = CodeFormats.EMERGING_WORDS)
        String emergingIndustryCode,

        TechnologyField technologyField,
        @Size(max = 20) List<@CodeFormat(value = CodeFormats.IPC, expected = CodeFormats.IPC_WORDS) String> ipcCodes,
        @Size(max = 8) List<@NotBlank @Size(max = 40) @OneLine String> keywords,
        List<CooperationMode> cooperationModes,
        Budget budget,
        LocalDate validUntil,
        @Min(1) @Max(9) Integer wantedTrl,
        @Size(max = 500) String wantedIpArrangement,

        @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
        String region,

        Visibility visibility,
        DemandSource source,
        @Valid Contact contact)
        implements RequestRules {

    public DemandContent {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        ipcCodes = ipcCodes == null ? List.of() : List.copyOf(IpcSymbols.normal(ipcCodes));
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        cooperationModes = cooperationModes == null ? List.of() : List.copyOf(cooperationModes);
        visibility = visibility == null ? Visibility.PLATFORM : visibility;
        source = source == null ? DemandSource.SELF : source;
    }

    @Override
    public List<Violation> violations() {
        return new ViolationCollector()
                .add(IndicatorRules.check(indicators))
                .add(ContentRules.budget(budget))
                .add(ContentRules.cooperationModes(cooperationModes))
                .violations();
    }

    /** What the park says by itself in a demand that several companies have in common. */
    public static DemandContent common(String title, String summary, String description) {
        return DemandContentBuilder.builder()
                .title(title)
                .summary(summary)
                .description(description)
                .source(DemandSource.PARK_VISIT)
                .build();
    }

    /** The same, as what was heard on a visit. */
    DemandContent fromVisit() {
        return DemandContentBuilder.builder(this)
                .source(DemandSource.PARK_VISIT)
                .build();
    }

    /** The same, with answers wanted until another day. */
    DemandContent validUntil(LocalDate until) {
        return DemandContentBuilder.builder(this).validUntil(until).build();
    }

    /** The same without the personal contact. */
    public DemandContent withoutContact() {
        return DemandContentBuilder.builder(this).contact(null).build();
    }

    /** Industries by which it is found: the code, and its section. */
    String[] industries() {
        return industryCode == null ? new String[0] : new String[] {industryCode, industryCode.substring(0, 1)};
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
        return FoldedText.of(
                String.join("\n", title, orEmpty(summary), orEmpty(description), String.join("\n", keywords)));
    }

    /** What a text search looks at for those who may see the summary only. */
    String searchSummary() {
        return FoldedText.of(orEmpty(summary));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
