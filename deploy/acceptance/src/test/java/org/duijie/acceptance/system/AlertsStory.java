package org.duijie.acceptance.system;

import org.junit.jupiter.api.Test;

/** The alerts on the programs of Prometheus itself. */
class AlertsStory {

    @Test
    void everyAlertFiresWhenItShouldAndIsQuietWhenItShould() throws Exception {
        Prometheus.requireInstalled("promtool");
        Prometheus.promtool("check", "config", "deploy/prometheus/prometheus.yml");
        Prometheus.promtool("test", "rules", AlertsTest.PLAYED);
    }
}
