package org.duijie.roadshow.planning;

import jakarta.ws.rs.QueryParam;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.parameters.Parameters;

/** Query parameters of the list. */
class ListParameters extends PageParameters {
    @QueryParam("status")
    String status;

    RoadshowStatus status() {
        return Parameters.code("status", status, RoadshowStatus.class);
    }
}
