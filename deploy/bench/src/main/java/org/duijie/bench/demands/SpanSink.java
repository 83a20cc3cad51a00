package org.duijie.bench.demands;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Takes all spans that are sent to it (OTLP over HTTP), counts the batches and keeps nothing. */
final class SpanSink implements AutoCloseable {
    private static final int OK = 200;

    private final HttpServer server;
    private final AtomicLong batches = new AtomicLong();

    private SpanSink(HttpServer server) {
        this.server = server;
    }

    static SpanSink open() throws IOException {
        SpanSink sink = new SpanSink(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        sink.server.createContext("/v1/traces", exchange -> {
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            sink.batches.incrementAndGet();
            exchange.sendResponseHeaders(OK, -1);
            exchange.close();
        });
        sink.server.start();
        return sink;
    }

    /** What a service is to be told so that it records all and sends it here. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OTEL_SDK_DISABLED",
                "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf");
    }

    long batches() {
        return batches.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
