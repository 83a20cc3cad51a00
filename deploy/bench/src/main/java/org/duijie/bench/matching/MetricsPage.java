package org.duijie.bench.matching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures that a service shows to Prometheus. */
record MetricsPage(URI service) {

    private static final Pattern BUCKET = Pattern.compile("\\{.*le=\"([^\"]+)\".*} (\\S+)");

    /** A timer's buckets so far. */
    TimerBuckets timer(String name) throws IOException, InterruptedException {
        TreeMap<Double, Double> counts = new TreeMap<>();
        lines().filter(line -> line.startsWith(name + "_bucket")).forEach(line -> {
            Matcher bucket = BUCKET.matcher(line);
            if (bucket.find()) {
                String bound = bucket.group(1);
                counts.put(
                        "+Inf".equals(bound) ? Double.POSITIVE_INFINITY : Double.parseDouble(bound),
                        Double.parseDouble(bucket.group(2)));
            }
        });
        if (counts.isEmpty()) {
            throw new IllegalStateException(service + " does not report " + name);
        }
        return new TimerBuckets(counts);
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
