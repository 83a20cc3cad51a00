package org.duijie.gateway.browsers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.gateway.neighbours.Service;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With pages of one other origin allowed, and compression on. */
@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
@TestProfile(BrowsersIT.Wanted.class)
class BrowsersIT {
    private static final String DEMANDS = "/api/v1/demands";
    private static final String PARK = "https://park.example";
    private static final String LONG = "{\"text\": \"" + "again and ".repeat(2000) + "\"}";

    private static RealmNetwork network;
    private static Service demand;

    @BeforeAll
    static void start() throws Exception {
        network = RealmNetwork.start();
        demand = Service.start("demand");
    }

    @AfterAll
    static void stop() throws Exception {
        demand.close();
        network.close();
    }

    @BeforeEach
    void begin() {
        demand.reset();
    }

    @Test
    void anAllowedPageIsToldWhatItMayDoWithoutAToken() {
        given().header("Origin", PARK)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options(DEMANDS + "/7")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", PARK)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Max-Age", "3600");
        assertThat(demand.asked()).isEmpty();
    }

    @Test
    void anAllowedPageMayCallWithEveryMethodThatIsServed() throws Exception {
        Set<String> served;
        try (InputStream document = getClass().getResourceAsStream("/openapi/duijie.yaml")) {
            served = Pattern.compile("(?m)^    (get|put|post|delete|patch|head):$")
                    .matcher(new String(document.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(method -> method.group(1).toUpperCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
        Response told = given().header("Origin", PARK)
                .header("Access-Control-Request-Method", "PUT")
                .options(DEMANDS + "/imports/mappings/a");

        assertThat(told.header("Access-Control-Allow-Methods").split(", ")).containsAll(served);
        assertThat(served).contains("GET", "PUT");
        told.then().statusCode(204).header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {DEMANDS, "/api/v1/organisations", "/api/v1/openapi", "/nowhere"})
    void itReadsEveryAnswerAndRefusal(String address) {
        for (String token : new String[] {Tokens.of("park"), "none"}) {
            Response read = given().auth().oauth2(token).header("Origin", PARK).get(address);
            read.then()
                    .header("Access-Control-Allow-Origin", PARK)
                    .header("Access-Control-Expose-Headers", containsString("ETag"));
            assertThat(read.headers().getValues("Vary")).contains("origin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.example", "http://park.example", "https://park.example.other", "null", ""})
    void pagesOfOthersAreToldNothing(String origin) {
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "PATCH")
                .options(DEMANDS)
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
        given().auth()
                .oauth2(Tokens.of("company"))
                .header("Origin", origin)
                .get(DEMANDS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void textIsCompressedForWhoAcceptsIt() throws Exception {
        demand.behave(request ->
                request.response().putHeader("Content-Type", "application/json").end(LONG));

        String plain = exchange("");
        String compressed = exchange("Accept-Encoding: gzip\r\n");

        assertThat(plain).contains("again and again").doesNotContain("content-encoding: gzip");
        assertThat(compressed).containsIgnoringCase("content-encoding: gzip").doesNotContain("again and again");
        assertThat(compressed.length()).isLessThan(plain.length() / 10);
        Response read = given().auth()
                .oauth2(Tokens.of("company"))
                .header("Accept-Encoding", "gzip")
                .get(DEMANDS);
        read.then().statusCode(200).body("text", containsString("again and again"));
        assertThat(read.headers().getValues("Vary")).contains("accept-encoding");
    }

    @Test
    void whatIsCompressedAlreadyIsLeftAlone() throws Exception {
        demand.behave(request -> request.response()
                .putHeader("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .end(LONG));

        assertThat(exchange("Accept-Encoding: gzip\r\n"))
                .contains("again and again")
                .doesNotContain("gzip");
    }

    private static String exchange(String header) throws Exception {
        return RawHttp.exchange("GET " + DEMANDS + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
                + Tokens.of("company") + "\r\n" + header + "\r\n");
    }

    /** As somebody sets it up who runs a page of his own. */
    public static final class Wanted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("duijie.gateway.cors.origins", PARK, "duijie.gateway.compression.enabled", "true");
        }
    }
}
