package org.duijie.gateway.browsers;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Compresses answers that are text, for callers who accept it. */
@Singleton
class Compression implements HttpServerOptionsCustomizer {
    private static final int EARLY = 2400;

    /** What gets a fifth of its size for little work; nothing is left after that. */
    private static final int LEVEL = 4;

    private static final Pattern TEXT =
            Pattern.compile("(text/.*|application/(.*\\+)?(json|jsonl|x-ndjson|yaml|xml))(;.*)?");

    private final boolean enabled;

    Compression(@ConfigProperty(name = "duijie.gateway.compression.enabled", defaultValue = "false") boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        if (enabled) {
            options.setCompressionSupported(true).setCompressionLevel(LEVEL);
        }
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(this::choose, EARLY);
        }
    }

    private void choose(RoutingContext context) {
        context.addHeadersEndHandler(writing -> {
            HttpServerResponse response = context.response();
            String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
            if (type != null && TEXT.matcher(type).matches()) {
                response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            } else if (!response.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
                // Workbooks, PDFs and archives are compressed already.
                response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
            }
        });
        context.next();
    }
}
