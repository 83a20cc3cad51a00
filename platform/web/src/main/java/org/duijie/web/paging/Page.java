package org.duijie.web.paging;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items newest first
 * @param last id of the last item where more follow, else null
 */
public record Page<T>(List<T> items, UUID last) {

    /** Makes a page of one more item than wanted: the surplus one tells that there is a next page. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, UUID> id) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, id.apply(items.getLast()));
    }

    /** Reads the page that is wanted of a query that is in its order and begins where the page does. */
    public static <T> Uni<Page<T>> read(PanacheQuery<T> found, PageRequest page, Function<T, UUID> id) {
        return found.range(0, page.limit()).list().map(items -> of(items, page.limit(), id));
    }

    public <U> Page<U> map(Function<T, U> form) {
        return new Page<>(items.stream().map(form).toList(), last);
    }

    /** The page as a response; the link is relative, so it holds behind the gateway too. */
    public Response toResponse(UriInfo request) {
        Response.ResponseBuilder response = Response.ok(new Items<>(items));
        if (last != null) {
            response.header(HttpHeaders.LINK, linkToNext(request, PageRequest.cursorOf(last)));
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

    /** The body of a page. */
    public record Items<T>(List<T> items) {}
}
