package org.duijie.roadshow.planning;

import jakarta.ws.rs.QueryParam;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.web.paging.PageRequest;
import org.duijie.web.parameters.Parameters;

/** Query parameters of the list. */
class ListParameters {
    @QueryParam("status")
    String status;

    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    RoadshowStatus status() {
        return Parameters.code("status", status, RoadshowStatus.class);
    }

    PageRequest page() {
        return PageRequest.of(limit, after);
    }
}
