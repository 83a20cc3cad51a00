package org.duijie.demand.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.attachments.FilesOfDemands.DEMANDS;
import static org.duijie.demand.attachments.FilesOfDemands.UPLOADS;
import static org.duijie.demand.attachments.FilesOfDemands.download;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.duijie.stack.AtOnce;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Files that come at once wait for their turn before a byte of them is read; what they are then is whole. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class FilesAtOnceIT {
    /** Little less than the tests let attach. */
    private static final int SIZE = 256 * 1024;

    @Test
    void whatWaitedForItsTurnIsTakenWholeAndOnce() throws Exception {
        String demand = DEMANDS.create("company", "{\"title\": \"示例\"}");
        List<byte[]> files =
                IntStream.rangeClosed(0, 5).mapToObj(FilesAtOnceIT::file).toList();
        byte[] held = files.getFirst();
        List<CompletableFuture<Response>> answers = new ArrayList<>();
        try (RawHttp leaving = half(demand, "leaving.pdf", files.getLast());
                RawHttp slow = half(demand, "slow.pdf", held)) {
            for (int number = 1; number <= 4; number++) {
                byte[] content = files.get(number);
                String name = number + ".pdf";
                answers.add(AtOnce.begin(() -> upload(demand, name, content)));
            }
            await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(() -> answers.stream()
                    .noneMatch(CompletableFuture::isDone));

            leaving.close();

            for (int number = 1; number <= 4; number++) {
                Response answer = answers.get(number - 1).get(60, TimeUnit.SECONDS);
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
                assertThat(answer.jsonPath().getString("name")).isEqualTo(number + ".pdf");
                assertThat(content(demand, answer)).isEqualTo(files.get(number));
            }
            slow.send(Arrays.copyOfRange(held, SIZE / 2, held.length));
            assertThat(slow.readAll()).startsWith("HTTP/1.1 201");
        }
        Response again = upload(demand, "1.pdf", files.get(1));
        assertThat(again.jsonPath().getString("id"))
                .isEqualTo(answers.getFirst().get().jsonPath().getString("id"));
        assertThat(FilesOfDemands.list(demand).extract().jsonPath().getList("items.name", String.class))
                .containsExactlyInAnyOrder("1.pdf", "2.pdf", "3.pdf", "4.pdf", "slow.pdf");
    }

    /** A turn is taken with the head of the request, and kept as long as the rest does not come. */
    private static RawHttp half(String demand, String name, byte[] content) throws IOException {
        return RawHttp.connect()
                .send("POST " + UPLOADS + "?demand=" + demand + "&name=" + name + " HTTP/1.1\r\nHost: a\r\n"
                        + "Authorization: Bearer " + Tokens.of("company") + "\r\nConnection: close\r\n"
                        + "Content-Type: application/octet-stream\r\nContent-Length: " + content.length + "\r\n\r\n")
                .send(Arrays.copyOf(content, SIZE / 2));
    }

    private static Response upload(String demand, String name, byte[] content) {
        return as("company")
                .contentType("application/octet-stream")
                .header("Idempotency-Key", demand + name)
                .queryParam("demand", demand)
                .queryParam("name", name)
                .body(content)
                .post(UPLOADS);
    }

    private static byte[] content(String demand, Response attached) {
        return download("company", demand, attached.jsonPath().getString("id"))
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** A PDF with bytes behind its end that tell it from the others; another each time, as its date is. */
    private static byte[] file(int number) {
        byte[] content = new byte[SIZE];
        new Random(number).nextBytes(content);
        byte[] pdf = SampleFiles.pdf("file " + number);
        System.arraycopy(pdf, 0, content, 0, pdf.length);
        return content;
    }
}
