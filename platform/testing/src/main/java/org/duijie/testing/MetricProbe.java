package org.duijie.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Reads metrics of a running application from its Prometheus page.
 *
 * @param page address of the page
 */
public record MetricProbe(URI page) {

    /** The metrics of the application under test of a Quarkus test. */
    public static MetricProbe ofApplicationUnderTest() {
        return new MetricProbe(ManagementPort.address("/q/metrics"));
    }

    /** All metrics as they are now. */
    public MetricSnapshot snapshot() {
        var response = RestAssured.given().accept("text/plain").get(page);
        if (response.statusCode() != 200) {
            throw new AssertionError("Status " + response.statusCode() + " from " + page);
        }
        return MetricSnapshot.parse(response.asString());
    }

    /** The sum of all series of the metric that carry the tags; 0 when there is none. */
    public double value(String metric, Map<String, String> tags) {
        return snapshot().value(metric, tags);
    }

    /** By how much the metric grew since then. */
    public double increaseSince(MetricSnapshot before, String metric, Map<String, String> tags) {
        return value(metric, tags) - before.value(metric, tags);
    }

    /** Waits until the metric has grown by at least so much. */
    public void awaitIncrease(
            MetricSnapshot before, String metric, Map<String, String> tags, double least, Duration limit) {
        await("increase of " + metric + tags + " by " + least)
                .atMost(limit)
                .until(() -> increaseSince(before, metric, tags) >= least);
    }
}
