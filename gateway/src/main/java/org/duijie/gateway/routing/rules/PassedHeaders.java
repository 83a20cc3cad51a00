package org.duijie.gateway.routing.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers do not go on to the other side. */
public final class PassedHeaders {
    /** Headers about one connection (RFC 9110, section 7.6.1), and {@code Expect}, which the gateway itself fulfils. */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "expect");

    /** Who called, in words that only the gateway may say; a caller could write anything there. */
    private static final Set<String> SAID_BY_GATEWAY = Set.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-forwarded-server",
            "x-real-ip");

    private PassedHeaders() {}

    /**
     * Names of headers of a request that stay here, in lower case.
     *
     * @param connection values of its header {@code Connection}, which names further ones
     */
    public static Set<String> keptOfRequest(List<String> connection) {
        Set<String> kept = keptOfResponse(connection);
        kept.addAll(SAID_BY_GATEWAY);
        return kept;
    }

    /** As {@link #keptOfRequest}, for a response. */
    public static Set<String> keptOfResponse(List<String> connection) {
        Set<String> kept = new HashSet<>(HOP_BY_HOP);
        connection.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .forEach(kept::add);
        return kept;
    }
}
