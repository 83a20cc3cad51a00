package org.duijie.demand.intake;

import jakarta.ws.rs.QueryParam;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.DemandFilter;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.parameters.Parameters;

/** Query parameters of the list. */
public class ListParameters extends PageParameters {
    @QueryParam("status")
    String status;

    @QueryParam("technologyField")
    String technologyField;

    /** Section or division, such as C or C38. */
    @QueryParam("industryCode")
    String industryCode;

    /** Strategic emerging industry, 1 to 9. */
    @QueryParam("emergingIndustryCode")
    String emergingIndustryCode;

    /** Subclass or group, such as H02J or H02J 7/00. */
    @QueryParam("ipcCode")
    String ipcCode;

    /** The readiness at hand: demands that want more are left out. */
    @QueryParam("trl")
    String trl;

    /** Six digits; a province or city holds what is within it. */
    @QueryParam("region")
    String region;

    @QueryParam("organisation")
    String organisation;

    /** Text that title, summary, description or a keyword holds. */
    @QueryParam("q")
    String text;

    /** {@code NEWEST}, {@code TRL} from the highest wanted on, {@code VALID_UNTIL} from the next to end on. */
    @QueryParam("sort")
    String sort;

    public DemandFilter filter() {
        return new DemandFilter(
                Parameters.code("status", status, DemandStatus.class),
                new DemandFilter.Codes(
                        Parameters.code("technologyField", technologyField, TechnologyField.class),
                        industryCode,
                        emergingIndustryCode,
                        ipcCode),
                Parameters.trl(trl),
                Parameters.region(region),
                Parameters.id("organisation", organisation),
                text,
                Parameters.code("sort", sort, DemandFilter.Sort.class));
    }
}
