package org.duijie.bench.demands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duijie.testing.Tokens;

/** A company that hands in a file of demands and waits until its job is done. */
final class ImportDoor {
    private static final String PATH = "/api/v1/demands/imports";
    private static final Set<String> UNDER_WAY = Set.of("WAITING", "RUNNING");
    private static final String TEXT = "产线上的关键工序依赖人工经验，一致性差，要求在线测量并自动修正。".repeat(6);

    private final URI gateway;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    ImportDoor(URI gateway) {
        this.gateway = gateway;
    }

    /** Rows per second, from the file's sending to the end of its job. */
    double rowsPerSecond(int rows, String mark) throws IOException, InterruptedException {
        String file = file(rows, mark);
        String company = Tokens.of("company");
        long begin = System.nanoTime();
        JsonNode job =
                read(request(company, PATH).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(file)));
        while (UNDER_WAY.contains(job.path("status").asText())) {
            TimeUnit.MILLISECONDS.sleep(100);
            job = read(request(company, PATH + "/" + job.path("id").asText()).GET());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (job.path("accepted").asInt() != rows) {
            throw new IllegalStateException("Of " + rows + " rows not all were taken: " + job);
        }
        return rows / seconds;
    }

    private static String file(int rows, String mark) {
        StringBuilder file = new StringBuilder("需求名称,需求描述,期望技术就绪度,技术指标,关键词\n");
        for (int row = 1; row <= rows; row++) {
            file.append(mark)
                    .append("精密工序在线测量 ")
                    .append(row)
                    .append(',')
                    .append(TEXT)
                    .append(row)
                    .append(",6,测量重复性 | ≤ | 0.5 | μm | 激光干涉仪,测量；修正\n");
        }
        return file.toString();
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode read(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    answer.uri().getPath() + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
