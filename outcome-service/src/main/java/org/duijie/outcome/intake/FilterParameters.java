package org.duijie.outcome.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.outcome.outcomes.OutcomeFilter;
import org.duijie.records.queries.SearchTerms;
import org.duijie.records.rules.IpcSymbols;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;

/** Query parameters that say which records are wanted: of the list, its counts and its export. */
public class FilterParameters {
    /** Where in its life an outcome is. */
    @QueryParam("status")
    OutcomeStatus status;

    /** The least readiness. */
    @QueryParam("trl")
    @Min(1)
    @Max(9)
    Integer trl;

    /** An industry that it serves: section or division, such as C or C38. */
    @QueryParam("industryCode")
    @CodeFormat(value = CodeFormats.INDUSTRY_OR_SECTION, expected = CodeFormats.INDUSTRY_OR_SECTION_WORDS)
    String industryCode;

    /** A class that it is of: subclass or group, such as H02J or H02J 7/00, also as certificates print it: H02J7/00(2006.01)I. */
    @QueryParam("ipcCode")
    @CodeFormat(value = CodeFormats.IPC_PRINTED, expected = CodeFormats.IPC_WORDS)
    String ipcCode;

    /** Six digits; a province or city holds what is within it. */
    @QueryParam("region")
    @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
    String region;

    /** The organisation that offers it. */
    @QueryParam("organisation")
    UUID organisation;

    /** Text that title, abstract, an innovation point or a keyword holds; one without anything to see narrows nothing. */
    @QueryParam("q")
    @Size(max = SearchTerms.MAX_LENGTH)
    @CodeFormat(value = SearchTerms.FORM, expected = SearchTerms.FORM_WORDS)
    String text;

    /** {@code NEWEST}, {@code TRL} from the readiest on, {@code CONFIRMED} from the last confirmed on. */
    @QueryParam("sort")
    OutcomeFilter.OutcomeSort sort;

    public OutcomeFilter filter() {
        return new OutcomeFilter(
                status, trl, industryCode, IpcSymbols.normal(ipcCode), region, organisation, text, sort);
    }
}
