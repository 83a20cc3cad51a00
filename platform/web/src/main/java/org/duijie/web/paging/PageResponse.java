package org.duijie.web.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
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
