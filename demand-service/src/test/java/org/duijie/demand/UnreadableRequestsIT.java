package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service behind the gateway answers as well, whatever comes. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class UnreadableRequestsIT {

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/demands?q=%ZZ,            400",
        "GET,    /api/v1/demands?q=%,              400",
        "GET,    /api/v1/demands?q=%ff,            400",
        "GET,    /api/v1/demands?%ZZ=x,            400",
        "GET,    /api/v1/demands/%ZZ,              40.",
        "GET,    /api/v1/demands/%,                40.",
        "GET,    /api/v1/demands/%00,              40.",
        "MADEUP, /api/v1/demands,                  405",
        "TRACE,  /api/v1/demands,                  405",
        "PUT,    /api/v1/demands,                  405",
        "GET,    /nowhere,                         404",
        "POST,   /nowhere,                         404"
    })
    void whatCannotBeReadIsAnsweredWithAProblem(String method, String target, String status) throws Exception {
        String answer = RawHttp.exchange(RawHttp.request(method, target, Tokens.of("company")));

        assertThat(answer).matches("(?s)HTTP/1.1 " + status + " .*").contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/vnd.api+json             | 415",
                "application/json;charset=gbk         | 415",
                "application/merge-patch+json         | 415",
                "application/json;charset=utf-8       | 201",
            })
    void aBodyIsJsonInUtf8(String type, int status) throws Exception {
        String answer = RawHttp.exchange("POST " + DEMANDS + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Tokens.of("company") + "\r\nContent-Type: " + type
                + "\r\nContent-Length: 13\r\n\r\n{\"title\":\"a\"}");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void anEmptyIdempotencyKeyIsRefusedWhateverItIsSentTo() throws Exception {
        for (String address : List.of(DEMANDS, DEMANDS + "/indicator-proposals")) {
            String answer = RawHttp.exchange("POST " + address + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Tokens.of("company") + "\r\nIdempotency-Key:\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"title\":\"a\"}");

            assertThat(answer).startsWith("HTTP/1.1 400").contains("\"idempotency-key-malformed\"");
        }
    }

    @Test
    void whichRequestItIsAgainIsSaidOnce() throws Exception {
        String answer = RawHttp.exchange("POST " + DEMANDS + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Tokens.of("company") + "\r\nIdempotency-Key: a\r\nIdempotency-Key: b\r\n"
                + "Content-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"title\":\"a\"}");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("\"double-header\"")
                .contains("Idempotency-Key");
    }

    /** RFC 9110, 5.3. */
    @Test
    void linesOfConditionsAreOneList() throws Exception {
        String id = draft();

        String answer = RawHttp.exchange("PATCH " + DEMANDS + "/" + id + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Tokens.of("company") + "\r\nIf-Match: \"v9\"\r\nIf-Match: \"v1\"\r\n"
                + "Content-Type: application/merge-patch+json\r\nContent-Length: 13\r\n\r\n{\"title\":\"b\"}");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void oneLineOfSeveralThatNamesWhatWasReadIsEnough() throws Exception {
        String id = draft();
        String etag = as("company").get(DEMANDS + "/" + id).header("ETag");

        String answer = RawHttp.exchange("GET " + DEMANDS + "/" + id + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Tokens.of("company") + "\r\nIf-None-Match: \"v9\"\r\nIf-None-Match: "
                + etag + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 304");
    }

    private static String draft() {
        return as("company")
                .body("{\"title\": \"两行条件\"}")
                .post(DEMANDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT     | /api/v1/demands                                          | GET, HEAD, OPTIONS, POST",
                "DELETE  | /api/v1/demands                                          | GET, HEAD, OPTIONS, POST",
                "OPTIONS | /api/v1/demands                                          | GET, HEAD, OPTIONS, POST",
                "PUT     | /api/v1/demands/01890a5d-ac96-774b-bcce-b302099a8057     | DELETE, GET, HEAD, OPTIONS, PATCH",
            })
    void theMethodsOfAnAddressAreTold(String method, String path, String allowed) throws Exception {
        String answer = RawHttp.exchange(RawHttp.request(method, path, Tokens.of("company")));

        assertThat(answer.toLowerCase(Locale.ROOT)).contains("allow: " + allowed.toLowerCase(Locale.ROOT) + "\r\n");
    }
}
