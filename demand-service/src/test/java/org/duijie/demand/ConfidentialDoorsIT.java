package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.Door;
import org.duijie.testing.Door.Reading;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the service, asked by everybody for a confidential demand of {@code company}: what the demand keeps to
 * itself is not in the answer, or there is an opening of it.
 */
@QuarkusTest
@WithStack(database = "duijie_demand")
class ConfidentialDoorsIT {
    private static final List<String> OTHERS =
            List.of("company-2", "university", "university-2", "operator", "auditor");

    private static final List<String> OWN = List.of("company", "partner");
    private static final String PARK = "019a0000-0000-7000-8000-000000000001";
    private static final List<Integer> ANSWERED = List.of(200, 201, 204, 403, 404, 409);
    private static final List<Integer> ANSWERED_TO_ITS_OWN = List.of(200, 201, 204, 403, 404, 409, 412, 422);

    /** How each operation is asked; several ways where it gives several things. */
    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry("listDemands", List.of("GET ?q={mark}&limit=100", "GET ?q={secret}", "GET ?q={mark}&trl=9")),
            Map.entry("countDemands", List.of("GET /counts?q={mark}", "GET /counts?q={secret}")),
            Map.entry("listDiagnosisQueue", List.of("GET /diagnosis-queue?limit=100")),
            Map.entry(
                    "exportDemands",
                    List.of(
                            "GET /exports?q={mark}",
                            "GET /exports?q={mark}&format=XLSX",
                            "GET /exports?q={mark}&format=JSON_LINES")),
            Map.entry("readDemand", List.of("GET /{published}")),
            Map.entry("publishDemand", List.of("POST /{submitted}/publish {\"reason\": \"示例\"}")),
            Map.entry("returnDemand", List.of("POST /{submitted}/return {\"remarks\": [{\"text\": \"请补充\"}]}")),
            Map.entry("createDemand", List.of("POST  {\"title\": \"示例\"}")),
            Map.entry("changeDemand", List.of("PATCH /{published} {\"wantedTrl\": 5}")),
            Map.entry("submitDemand", List.of("POST /{submitted}/submit")),
            Map.entry("withdrawDemand", List.of("POST /{published}/withdraw")),
            Map.entry("renewDemand", List.of("POST /{published}/renew {\"validUntil\": \"2099-12-31\"}")),
            Map.entry("attachFile", List.of("FILE /attachments?demand={published}&name=a.pdf")),
            Map.entry("deleteAttachment", List.of("DELETE /{published}/attachments/{attachment}")),
            Map.entry(
                    "createGrant",
                    List.of("POST /{published}/grants {\"organisationId\": \"{unknown}\", \"reason\": \"示例\"}")),
            Map.entry("revokeGrant", List.of("DELETE /{published}/grants/{unknown}")),
            Map.entry("listAttachments", List.of("GET /{published}/attachments")),
            Map.entry("readAttachment", List.of("GET /{published}/attachments/{attachment}")),
            Map.entry("listGrants", List.of("GET /{published}/grants")),
            Map.entry("listDisclosures", List.of("GET /{published}/openings")),
            Map.entry("listAllDisclosures", List.of("GET /openings?demand={published}")),
            Map.entry("readNearDuplicates", List.of("GET /{like}/near-duplicates")),
            Map.entry("listPools", List.of("GET /pools?limit=100")),
            Map.entry("readPool", List.of("GET /pools/{pool}")),
            Map.entry(
                    "createPool",
                    List.of("POST /pools {\"title\": \"共性\", \"summary\": \"摘要\", \"description\": \"描述\","
                            + " \"demandIds\": [\"{published}\", \"{like}\"]}")),
            Map.entry("consentToPool", List.of("POST /pools/{pool}/consent")),
            Map.entry("refusePool", List.of("POST /pools/{pool}/refuse")),
            Map.entry("dropPool", List.of("POST /pools/{pool}/drop")),
            Map.entry("publishPool", List.of("POST /pools/{pool}/publish")),
            Map.entry("deleteDemand", List.of("DELETE /{published}")),
            Map.entry("recallDemand", List.of("POST /{submitted}/recall")),
            Map.entry("readDemandContact", List.of("GET /{published}/contact")),
            Map.entry("listDemandContactOpenings", List.of("GET /{published}/contact/openings")),
            Map.entry("leavePool", List.of("POST /{published}/leave-pool")),
            Map.entry("mergeMembers", List.of("POST /{published}/merge")),
            Map.entry("readRefinement", List.of("GET /{published}/refinement")),
            Map.entry("listDemandVersions", List.of("GET /{published}/versions")),
            Map.entry("readDemandVersion", List.of("GET /{published}/versions/3")),
            Map.entry("readDemandChanges", List.of("GET /{published}/versions/3/changes?since=1")));

    static Stream<Arguments> calls() {
        return Door.of("demand-service").stream()
                .flatMap(door ->
                        CALLS.getOrDefault(door.operation(), List.of()).stream().map(call -> Arguments.of(door, call)));
    }

    @Test
    void everyOperationBehindWhichThereMayBeADemandIsAsked() {
        assertThat(CALLS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Door.of("demand-service").stream().map(Door::operation).toList());
        List<String> served = ApiDocument.ofApplicationUnderTest().operations().stream()
                .map(operation -> operation.content().path("operationId").asText())
                .toList();
        assertThat(Door.all().stream()
                        .filter(door -> door.service().equals("demand-service"))
                        .map(Door::operation))
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("calls")
    void whatADemandKeepsToItselfIsNotReadOrTheReadingIsNoted(Door door, String call) {
        try (Scene scene = new Scene()) {

            for (String other : OTHERS) {
                assertThat(scene.ask(other, call)).as(other).doesNotContain(scene.secret);
            }
            assertThat(scene.openings()).isEmpty();

            String seen = scene.ask("park", call);
            if (door.park() == Reading.OPENED) {
                assertThat(scene.openings()).isNotEmpty().containsOnly(PARK);
            } else {
                assertThat(seen).doesNotContain(scene.secret);
                assertThat(scene.openings()).isEmpty();
            }
            for (String own : OWN) {
                int before = scene.openings().size();
                scene.ask(own, call);
                assertThat(scene.openings())
                        .as("its own company reads it unnoted")
                        .hasSize(before);
            }
        }
    }

    @Test
    void anExportNotesEachOfItsDemandsOnceAndNoneThatIsOpen() {
        try (Scene scene = new Scene()) {
            String open = published("company", scene.body("PLATFORM"));

            scene.ask("park", "GET /exports?q={mark}&format=JSON_LINES");

            assertThat(scene.openings(scene.published)).hasSize(1);
            assertThat(scene.openings(scene.submitted)).hasSize(1);
            assertThat(scene.openings(open)).isEmpty();
            assertThat(scene.ask("park", "GET /exports?q={mark}")).contains(scene.secret);
        }
    }

    @Test
    void listsShowTheParkTheSummaryAndFindByNothingElse() {
        try (Scene scene = new Scene()) {

            assertThat(scene.ask("park", "GET ?q={mark}&limit=100"))
                    .contains(scene.mark, scene.published, scene.submitted);
            assertThat(scene.ask("park", "GET ?q={secret}")).doesNotContain(scene.published, scene.submitted);
            assertThat(scene.ask("company", "GET ?q={secret}")).contains(scene.published, scene.submitted);
            assertThat(scene.ask("park", "GET /diagnosis-queue?limit=100")).contains(scene.mark, scene.submitted);
            assertThat(scene.ask("university", "GET /exports?q={mark}")).contains(scene.mark);
            assertThat(scene.openings()).isEmpty();
        }
    }

    /** A confidential demand on offer with a file, another that waits for the park, and one of somebody else that is like it. */
    private static final class Scene implements AutoCloseable {
        /** A word that stands nowhere but in what is kept back; in the words that refinement finds, too. */
        private final String secret = "s" + UUID.randomUUID().toString().replace("-", "");

        private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
        private final String submitted = draft("company", body("CONFIDENTIAL"));
        private final String published;
        private final String attachment;
        private final String like;
        private final String pool;

        Scene() {
            step("company", submitted, "submit").statusCode(200);
            String offered = draft("company", body("CONFIDENTIAL"));
            attachment = as("company")
                    .contentType("application/octet-stream")
                    .queryParam("demand", offered)
                    .queryParam("name", secret + ".pdf")
                    .body(("%PDF-1.4 " + secret).getBytes(StandardCharsets.UTF_8))
                    .post(DEMANDS + "/attachments")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            step("company", offered, "submit").statusCode(200);
            as("park")
                    .body("{\"reason\": \"示例\"}")
                    .post(DEMANDS + "/" + offered + "/publish")
                    .then()
                    .statusCode(200);
            published = offered;
            like = draft("company-2", body("PLATFORM").replace(secret, "其他"));
            step("company-2", like, "submit").statusCode(200);
            found(like, published);
            pool = as("park")
                    .body("""
                            {"title": "共性", "summary": "摘要", "description": "描述", "demandIds": ["%s", "%s"]}
                            """.formatted(published, like))
                    .post(DEMANDS + "/pools")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            // The longest waiting, so that it is on the first page of the queue.
            Rows.update("update demand set submitted_at = '2020-01-01' where id::text = ?", submitted);
            // Publishing showed it to the park, which was noted: from here on counts what is asked.
            Rows.update("delete from demand_opening where demand_id::text = ?", published);
            assertThat(openings()).isEmpty();
        }

        /** Leaves nothing in the queue of the park: other tests look there. */
        @Override
        public void close() {
            Rows.update(
                    "update demand set status = 'RETURNED' where status = 'SUBMITTED' and id::text in (?, ?)",
                    submitted,
                    like);
        }

        private String body(String visibility) {
            return """
                    {"visibility": "%3$s", "summary": "公开摘要 %2$s", "title": "标题 %1$s", "description": "尽量 %1$s",
                     "currentState": "现状 %1$s", "alreadyTried": "尝试 %1$s", "companyBrings": "条件 %1$s",
                     "indicators": [{"name": "指标 %1$s", "operator": "LE", "value": 5, "unit": "mV", "mustHave": true}],
                     "keywords": ["%1$s"], "wantedIpArrangement": "约定 %1$s", "wantedTrl": 6, "industryCode": "C38",
                     "technologyField": "ELECTRONICS_INFORMATION", "contact": {"name": "联系人 %1$s"}}
                    """.formatted(secret, mark, visibility);
        }

        /** As matching-service would answer. */
        private static void found(String of, String alike) {
            Rows.update(
                    "update duplicate_check set state = 'DONE', done_at = now(), found = ? where demand_id::text = ?",
                    """
                    {"items": [{"id": "%s", "organisationId": "019a0000-0000-7000-8000-000000000002", "likeness": 0.9}]}
                    """.formatted(alike),
                    of);
        }

        /** @param call method, address behind {@code /api/v1/demands}, and the body where there is one */
        String ask(String user, String call) {
            String[] parts = call.split(" ", 3);
            String address = DEMANDS + filled(parts[1]);
            var request = as(user).accept("*/*").urlEncodingEnabled(false);
            if (parts.length > 2) {
                request.body(filled(parts[2]));
            }
            Response answer =
                    switch (parts[0]) {
                        case "PATCH" ->
                            request.contentType("application/merge-patch+json; charset=UTF-8")
                                    .header("If-Match", "\"v3\"")
                                    .patch(address);
                        case "FILE" ->
                            request.contentType("application/octet-stream")
                                    .body("%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                                    .post(address);
                        default -> request.request(parts[0], address);
                    };
            assertThat(answer.statusCode())
                    .as("%s %s: %s", user, call, answer.asString())
                    .isIn(OWN.contains(user) ? ANSWERED_TO_ITS_OWN : ANSWERED);
            return text(answer);
        }

        private String filled(String template) {
            return template.replace("{mark}", mark)
                    .replace("{secret}", secret)
                    .replace("{published}", published)
                    .replace("{submitted}", submitted)
                    .replace("{attachment}", attachment)
                    .replace("{like}", like)
                    .replace("{pool}", pool)
                    .replace("{unknown}", "01890a5d-ac96-774b-bcce-b302099a8057");
        }

        /** Who read one of the two, as their company sees it. */
        List<String> openings() {
            return Stream.concat(openings(published).stream(), openings(submitted).stream())
                    .toList();
        }

        List<String> openings(String demand) {
            return as("company")
                    .get(DEMANDS + "/" + demand + "/openings?limit=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.organisationId");
        }

        /** Headers and body, a workbook unpacked. */
        private static String text(Response answer) {
            byte[] body = answer.asByteArray();
            String text = answer.headers() + new String(body, StandardCharsets.UTF_8);
            if (!text.contains("spreadsheetml")) {
                return text;
            }
            StringBuilder parts = new StringBuilder();
            try {
                Path file = Files.createTempFile("export", ".xlsx");
                Files.write(file, body);
                try (ZipFile workbook = new ZipFile(file.toFile())) {
                    for (var part : Collections.list(workbook.entries())) {
                        parts.append(new String(workbook.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                    }
                } finally {
                    Files.delete(file);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return parts.toString();
        }
    }
}
