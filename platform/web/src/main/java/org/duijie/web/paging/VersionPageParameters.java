package org.duijie.web.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.duijie.records.queries.PageRequest;

/** The query parameters that say which page of a record's versions is wanted; they go from the newest to the first. */
public class VersionPageParameters {
    /** How many versions the page holds at the most. */
    @QueryParam("limit")
    @DefaultValue("" + PageRequest.DEFAULT_LIMIT)
    @Min(1)
    @Max(PageRequest.MAX_LIMIT)
    int limit;

    /** The last version of the page before: as in its header {@code Link} with {@code rel="next"}. */
    @QueryParam("after")
    @Min(1)
    Long after;

    public int limit() {
        return limit;
    }

    /** Versions from this one on are not wanted. */
    public long below() {
        return after == null ? Long.MAX_VALUE : after;
    }
}
