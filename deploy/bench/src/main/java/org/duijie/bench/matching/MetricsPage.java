package org.duijie.bench.matching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/** The figures that a service shows to Prometheus. */
record MetricsPage(URI service) {

    /** The value of the series of that name that has that label, written {@code name="value"}. */
    double value(String name, String label) throws IOException, InterruptedException {
        return lines().filter(line -> line.startsWith(name + "{") && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(service + " does not report " + name + " with " + label));
    }

    private Stream<String> lines() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve("/q/metrics")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines();
        }
    }
}
