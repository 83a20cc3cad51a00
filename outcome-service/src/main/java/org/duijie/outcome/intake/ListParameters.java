package org.duijie.outcome.intake;

import jakarta.ws.rs.QueryParam;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.outcome.outcomes.OutcomeFilter;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.parameters.Parameters;

/** Query parameters of the list. */
public class ListParameters extends PageParameters {
    @QueryParam("status")
    String status;

    /** The least readiness. */
    @QueryParam("trl")
    String trl;

    /** An industry that it serves: section or division, such as C or C38. */
    @QueryParam("industryCode")
    String industryCode;

    /** A class that it is of: subclass or group, such as H02J or H02J 7/00. */
    @QueryParam("ipcCode")
    String ipcCode;

    /** Six digits; a province or city holds what is within it. */
    @QueryParam("region")
    String region;

    @QueryParam("organisation")
    String organisation;

    /** Text that title, abstract, an innovation point or a keyword holds. */
    @QueryParam("q")
    String text;

    /** {@code NEWEST}, {@code TRL} from the readiest on, {@code CONFIRMED} from the last confirmed on. */
    @QueryParam("sort")
    String sort;

    public OutcomeFilter filter() {
        return new OutcomeFilter(
                Parameters.code("status", status, OutcomeStatus.class),
                Parameters.trl(trl),
                industryCode,
                ipcCode,
                Parameters.region(region),
                Parameters.id("organisation", organisation),
                text,
                Parameters.code("sort", sort, OutcomeFilter.Sort.class));
    }
}
