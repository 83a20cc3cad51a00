package org.duijie.bench.demands;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duijie.testing.Tokens;

/** A company that submits demands and a park that publishes them, through the gateway. */
final class DemandDesk {
    /** Requests, and so commits, that bring one demand to publication. */
    static final int STEPS = 3;

    private static final String PATH = "/api/v1/demands";
    private static final List<String> NAMES = List.of("create", "submit", "publish");
    /** A demand may say too little to be published without one. */
    private static final String REASON = "{\"reason\": \"用于测量速度\"}";

    private static final String TEXT =
            "产线上的关键工序依赖人工经验,一致性差。希望得到可在线测量并自动修正的方法,测量重复性优于 0.5 μm,节拍不低于每分钟 12 件," + "连续运行 2000 小时无需停机校准,改造费用可控。";

    private final URI gateway;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    DemandDesk(URI gateway) {
        this.gateway = gateway;
    }

    /**
     * What was measured.
     *
     * @param millis of each step, one value per demand
     */
    record Told(Map<String, double[]> millis, double requestsPerSecond) {}

    Told publish(int demands, int callers) throws InterruptedException, ExecutionException {
        String company = Tokens.of("company");
        String park = Tokens.of("park");
        long begin = System.nanoTime();
        List<Future<double[]>> published = new ArrayList<>();
        try (ExecutorService desk = Executors.newFixedThreadPool(callers)) {
            for (int i = 0; i < demands; i++) {
                int number = i;
                published.add(desk.submit(() -> publish(number, company, park)));
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Map<String, double[]> millis = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            double[] ofStep = new double[demands];
            for (int i = 0; i < demands; i++) {
                ofStep[i] = published.get(i).get()[step];
            }
            millis.put(NAMES.get(step), ofStep);
        }
        return new Told(millis, STEPS * demands / seconds);
    }

    private double[] publish(int number, String company, String park) throws IOException, InterruptedException {
        String body = json.createObjectNode()
                .put("title", "精密工序在线测量与自动修正 " + number)
                .put("summary", "寻求精密工序的在线测量与自动修正方法。")
                .put("description", TEXT.repeat(3) + number)
                .toString();
        double[] millis = new double[STEPS];
        long begin = System.nanoTime();
        String id = json.readTree(send(company, PATH, body)).path("id").asText();
        millis[0] = (System.nanoTime() - begin) / 1e6;
        begin = System.nanoTime();
        send(company, PATH + "/" + id + "/submit", "");
        millis[1] = (System.nanoTime() - begin) / 1e6;
        begin = System.nanoTime();
        send(park, PATH + "/" + id + "/publish", REASON);
        millis[2] = (System.nanoTime() - begin) / 1e6;
        return millis;
    }

    private String send(String token, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
