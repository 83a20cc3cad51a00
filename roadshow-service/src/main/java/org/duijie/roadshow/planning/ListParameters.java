package org.duijie.roadshow.planning;

import jakarta.ws.rs.QueryParam;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.web.paging.PageParameters;

/** Query parameters of the list. */
class ListParameters extends PageParameters {
    /** Where in its life a roadshow is. */
    @QueryParam("status")
    RoadshowStatus status;
}
