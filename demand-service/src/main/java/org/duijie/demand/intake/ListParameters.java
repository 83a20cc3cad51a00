package org.duijie.demand.intake;

import jakarta.ws.rs.QueryParam;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.DemandFilter;
import org.duijie.web.paging.PageRequest;
import org.duijie.web.parameters.Parameters;

/** Query parameters of the list. */
public class ListParameters {
    @QueryParam("status")
    String status;

    @QueryParam("technologyField")
    String technologyField;

    @QueryParam("industryCode")
    String industryCode;

    @QueryParam("region")
    String region;

    @QueryParam("organisation")
    String organisation;

    /** Text that title, summary, description or a keyword holds. */
    @QueryParam("q")
    String text;

    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    public DemandFilter filter() {
        return new DemandFilter(
                Parameters.code("status", status, DemandStatus.class),
                Parameters.code("technologyField", technologyField, TechnologyField.class),
                industryCode,
                region,
                Parameters.id("organisation", organisation),
                text);
    }

    PageRequest page() {
        return PageRequest.of(limit, after);
    }
}
