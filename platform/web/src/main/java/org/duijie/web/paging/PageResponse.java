package org.duijie.web.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.ToLongFunction;
import org.duijie.records.queries.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** A page of a list as an answer. */
public final class PageResponse {
    private PageResponse() {}

    /** The page; the link is relative, so it holds behind the gateway too. */
    public static <T> RestResponse<Items<T>> of(Page<T> page, UriInfo request) {
        var response = RestResponse.ResponseBuilder.ok(new Items<>(page.items()));
        if (page.next() != null) {
            response.header(HttpHeaders.LINK, linkToNext(request, page.next().toString()));
        }
        return response.build();
    }

    /**
     * The page of a list of versions.
     *
     * @param found those of the page, and one more where another page follows
     */
    public static <T> RestResponse<Items<T>> of(List<T> found, int limit, ToLongFunction<T> version, UriInfo request) {
        List<T> items = found.subList(0, Math.min(limit, found.size()));
        var response = RestResponse.ResponseBuilder.ok(new Items<>(items));
        if (found.size() > limit) {
            response.header(HttpHeaders.LINK, linkToNext(request, Long.toString(version.applyAsLong(items.getLast()))));
        }
        return response.build();
    }

    /** The value of the header {@code Link} that names the page after the cursor, with the filters of this request. */
    public static String linkToNext(UriInfo request, String cursor) {
        String next = request.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("after", cursor)
                .build()
                .toString();
        return "<" + next + ">; rel=\"next\"";
    }
}
