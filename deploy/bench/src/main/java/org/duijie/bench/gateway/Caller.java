package org.duijie.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks for the same, one request after the other, on one connection. */
final class Caller {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;

    Caller(URI gateway, String token) {
        request = HttpRequest.newBuilder(gateway.resolve("/api/v1/demands?limit=1"))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    /** How long each of so many requests took. */
    double[] millis(int requests) throws IOException, InterruptedException {
        double[] millis = new double[requests];
        for (int i = 0; i < requests; i++) {
            long begin = System.nanoTime();
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            millis[i] = (System.nanoTime() - begin) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " was answered " + answer.statusCode());
            }
        }
        return millis;
    }
}
