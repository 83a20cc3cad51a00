package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duijie.acceptance.SourceTree;

/** A Prometheus server, and the programs that come with it. */
record Prometheus(int port) {
    private static final String MISSING = "%s is not installed: apt-get install --yes prometheus"
            + " (or leave the stories out: ./duijie test -DskipStories)";

    /** Fails, with the command that installs it, where a program of Prometheus is missing. */
    static void requireInstalled(String program) {
        assertThat(isInstalled(program)).as(MISSING, program).isTrue();
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs promtool on files of this project; fails with all that it says when it complains. */
    static void promtool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        Process promtool = new ProcessBuilder(command)
                .directory(SourceTree.file(".").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(promtool.waitFor()).as("%s%n%s", command, said).isZero();
    }

    /** The values that a query has now, one for each series; what is no number is left out. */
    List<Double> values(String query) {
        List<String> values = RestAssured.given()
                .queryParam("query", query)
                .get("http://127.0.0.1:" + port + "/api/v1/query")
                .then()
                .statusCode(200)
                .extract()
                .path("data.result.collect { it.value[1] }");
        return values.stream().map(Prometheus::number).filter(Double::isFinite).toList();
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /** The alerts that are firing, by name and labels. */
    List<Map<String, String>> firing() {
        return RestAssured.get("http://127.0.0.1:" + port + "/api/v1/alerts")
                .then()
                .statusCode(200)
                .extract()
                .path("data.alerts.findAll { it.state == 'firing' }.labels");
    }
}
