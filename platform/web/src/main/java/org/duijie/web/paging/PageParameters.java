package org.duijie.web.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.duijie.records.queries.Cursor;
import org.duijie.records.queries.PageRequest;

/** The query parameters that say which page is wanted; a list with parameters of its own adds them to these. */
public class PageParameters {
    /** How many records the page holds at the most. */
    @QueryParam("limit")
    @DefaultValue("" + PageRequest.DEFAULT_LIMIT)
    @Min(1)
    @Max(PageRequest.MAX_LIMIT)
    int limit;

    /** Where the page begins: as in the header {@code Link} with {@code rel="next"} of the page before. */
    @QueryParam("after")
    Cursor after;

    public PageRequest page() {
        return new PageRequest(limit, after == null ? null : after.last());
    }
}
