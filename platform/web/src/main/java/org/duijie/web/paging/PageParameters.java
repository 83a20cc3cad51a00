package org.duijie.web.paging;

import jakarta.ws.rs.QueryParam;
import org.duijie.web.problems.ProblemException;

/** The query parameters that say which page is wanted; a list with parameters of its own adds them to these. */
public class PageParameters {
    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    /** @throws ProblemException {@code bad-parameter} where one cannot be read */
    public PageRequest page() {
        return PageRequest.of(limit, after);
    }
}
