package org.duijie.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.acceptance.SourceTree;

/** A dashboard of {@code deploy/grafana}, as its file says. */
record Dashboard(Path file, JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Dashboard> all() {
        try (Stream<Path> files = Files.list(SourceTree.file("deploy/grafana/dashboards"))) {
            return files.sorted().map(Dashboard::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Dashboard read(Path file) {
        try {
            return new Dashboard(file, JSON.readTree(file.toFile()));
        } catch (IOException malformed) {
            throw new UncheckedIOException(file.toString(), malformed);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".json", "");
    }

    /** All panels but the rows, those inside folded rows included. */
    List<Panel> panels() {
        var panels = new ArrayList<Panel>();
        json.path("panels").forEach(panel -> {
            if (panel.path("type").asText().equals("row")) {
                panel.path("panels").forEach(inside -> panels.add(new Panel(inside)));
            } else {
                panels.add(new Panel(panel));
            }
        });
        return panels;
    }

    /** A panel that shows figures. */
    record Panel(JsonNode json) {

        String title() {
            return json.path("title").asText();
        }

        String description() {
            return json.path("description").asText();
        }

        List<Query> queries() {
            var queries = new ArrayList<Query>();
            json.path("targets")
                    .forEach(target -> queries.add(new Query(
                            title(),
                            target.path("legendFormat").asText(),
                            target.path("expr").asText())));
            return queries;
        }
    }

    /**
     * A query of a panel.
     *
     * @param expression with Grafana's variables
     */
    record Query(String panel, String legend, String expression) {

        /** As Grafana sends it when all services and the last quarter of an hour are looked at. */
        String resolved() {
            return expression
                    .replace("$__rate_interval", "5m")
                    .replace("$__range", "15m")
                    .replace("$service", ".+");
        }

        @Override
        public String toString() {
            return panel + ", " + legend;
        }
    }
}
