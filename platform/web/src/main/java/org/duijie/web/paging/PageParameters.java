package org.duijie.web.paging;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.queries.Cursor;
import org.duijie.records.queries.PageRequest;
import org.duijie.web.parameters.Parameters;

/** The query parameters that say which page is wanted; a list with parameters of its own adds them to these. */
public class PageParameters {
    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    /** @throws ProblemException {@code bad-parameter} where one cannot be read */
    public PageRequest page() {
        return of(limit, after);
    }

    /** @throws ProblemException {@code bad-parameter} where one cannot be read */
    public static PageRequest of(String limit, String after) {
        return new PageRequest(limit(limit), after == null ? null : cursor(after));
    }

    /** @throws ProblemException {@code bad-parameter} where it cannot be read */
    public static int limit(String limit) {
        return Parameters.limit(limit, PageRequest.MAX_LIMIT, PageRequest.DEFAULT_LIMIT);
    }

    private static UUID cursor(String given) {
        try {
            return Cursor.parse(given).last();
        } catch (IllegalArgumentException noCursor) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, "after", given, "the cursor of a Link rel=next");
        }
    }
}
