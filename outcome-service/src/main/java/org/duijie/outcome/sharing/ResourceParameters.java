package org.duijie.outcome.sharing;

import jakarta.ws.rs.QueryParam;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.outcome.resources.ResourceFilter;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.parameters.Parameters;

/** Query parameters of the lists. */
class ResourceParameters extends PageParameters {
    @QueryParam("status")
    String status;

    @QueryParam("organisation")
    String organisation;

    /** Where it is: GB/T 2260, six digits. */
    @QueryParam("region")
    String region;

    /** Text that its name, its description or a keyword holds. */
    @QueryParam("q")
    String text;

    ResourceFilter filter() {
        return new ResourceFilter(
                Parameters.code("status", status, ResourceStatus.class),
                Parameters.id("organisation", organisation),
                region,
                text);
    }
}
