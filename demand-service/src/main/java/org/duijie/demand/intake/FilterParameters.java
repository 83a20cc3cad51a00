package org.duijie.demand.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.DemandFilter;
import org.duijie.records.queries.SearchTerms;
import org.duijie.records.rules.IpcSymbols;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;

/** Query parameters that say which records are wanted: of the list, its counts and its export. */
public class FilterParameters {
    /** Where in its life a demand is. */
    @QueryParam("status")
    DemandStatus status;

    /** Field of technology, as contract statistics have it. */
    @QueryParam("technologyField")
    TechnologyField technologyField;

    /** Section or division, such as C or C38. */
    @QueryParam("industryCode")
    @CodeFormat(value = CodeFormats.INDUSTRY_OR_SECTION, expected = CodeFormats.INDUSTRY_OR_SECTION_WORDS)
    String industryCode;

    /** Strategic emerging industry, 1 to 9. */
    @QueryParam("emergingIndustryCode")
    @CodeFormat(value = CodeFormats.EMERGING, expected = CodeFormats.EMERGING_WORDS)
    String emergingIndustryCode;

    /** Subclass or group, such as H02J or H02J 7/00, also as certificates print it: H02J7/00(2006.01)I. */
    @QueryParam("ipcCode")
    @CodeFormat(value = CodeFormats.IPC_PRINTED, expected = CodeFormats.IPC_WORDS)
    String ipcCode;

    /** The readiness at hand: demands that want more are left out. */
    @QueryParam("trl")
    @Min(1)
    @Max(9)
    Integer trl;

    /** Six digits; a province or city holds what is within it. */
    @QueryParam("region")
    @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
    String region;

    /** The company that poses it. */
    @QueryParam("organisation")
    UUID organisation;

    /** Text that title, summary, description or a keyword holds; one without anything to see narrows nothing. */
    @QueryParam("q")
    @Size(max = SearchTerms.MAX_LENGTH)
    @CodeFormat(value = SearchTerms.FORM, expected = SearchTerms.FORM_WORDS)
    String text;

    /** {@code NEWEST}, {@code TRL} from the highest wanted on, {@code VALID_UNTIL} from the next to end on. */
    @QueryParam("sort")
    DemandFilter.DemandSort sort;

    public DemandFilter filter() {
        return new DemandFilter(
                status,
                new DemandFilter.Codes(technologyField, industryCode, emergingIndustryCode, IpcSymbols.normal(ipcCode)),
                trl,
                region,
                organisation,
                text,
                sort);
    }
}
