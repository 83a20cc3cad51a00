package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricSnapshotTest {

    private static final String PAGE = """
            # HELP duijie_outbox_depth Rows that wait
            # TYPE duijie_outbox_depth gauge
            duijie_outbox_depth 3.0
            http_requests_total{method="GET",uri="/api/v1/demands"} 4.0
            http_requests_total{method="GET",uri="/a \\"quoted\\" one"} 5.0
            http_requests_total{method="POST",uri="/api/v1/demands"} 1.5E2 1795454400000
            seconds_bucket{le="+Inf"} +Inf
            not_a_number NaN
            """;

    private final MetricSnapshot metrics = MetricSnapshot.parse(PAGE);

    @Test
    void givesAMetricWithoutTags() {
        assertThat(metrics.value("duijie_outbox_depth", Map.of())).isEqualTo(3);
    }

    @Test
    void addsUpTheSeriesThatCarryTheTags() {
        assertThat(metrics.value("http_requests_total", Map.of("method", "GET")))
                .isEqualTo(9);
        assertThat(metrics.value("http_requests_total", Map.of("uri", "/api/v1/demands", "method", "POST")))
                .isEqualTo(150);
    }

    @Test
    void understandsQuotesWithinTags() {
        assertThat(metrics.value("http_requests_total", Map.of("uri", "/a \"quoted\" one")))
                .isEqualTo(5);
    }

    @Test
    void takesAMetricThatIsNotThereForZero() {
        assertThat(metrics.value("http_requests", Map.of())).isZero();
    }

    @Test
    void refusesWhatIsNoMetricsPage() {
        assertThatThrownBy(() -> MetricSnapshot.parse("<html>")).hasMessageContaining("<html>");
    }
}
