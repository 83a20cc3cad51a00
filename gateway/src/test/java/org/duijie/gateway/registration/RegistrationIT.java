package org.duijie.gateway.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.gateway.GatewayApi.ORGANISATIONS;
import static org.duijie.gateway.GatewayApi.company;
import static org.duijie.gateway.GatewayApi.creditCode;
import static org.duijie.gateway.GatewayApi.register;
import static org.duijie.gateway.GatewayApi.username;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.stack.AtOnce;
import org.duijie.stack.Database;
import org.duijie.stack.TestStack;
import org.duijie.testing.EventProbe;
import org.duijie.testing.Faults;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class RegistrationIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Database DATABASE = new Database("duijie_gateway");

    private static RealmNetwork network;

    private final RealmView realm = new RealmView();

    @BeforeAll
    static void start() throws Exception {
        network = RealmNetwork.start();
    }

    @AfterAll
    static void stop() throws Exception {
        network.close();
    }

    @AfterEach
    void mend() {
        network.mend();
    }

    @Test
    void aRegisteredCompanyHasARecordAUserAndASystem() {
        String code = creditCode();
        String user = username();

        ValidatableResponse answer = register(null, company(code, user));

        JsonPath made = answer.statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Cache-Control", "no-store")
                .body("version", equalTo(1))
                .body("name", equalTo("示例新公司"))
                .body("kind", equalTo("COMPANY"))
                .body("creditCode", equalTo(code))
                .body("access.secrets", equalTo("SHOWN_NOW"))
                .body("access.user.username", equalTo(user))
                .extract()
                .jsonPath();
        String id = made.getString("id");
        answer.header("Location", ORGANISATIONS + "/" + id);
        as("university").get(ORGANISATIONS + "/" + id).then().statusCode(200).body("creditCode", equalTo(code));

        // The user can sign in, and has to choose a password first.
        realm.signIn(user, made.getString("access.user.temporaryPassword"))
                .then()
                .statusCode(400)
                .body("error_description", equalTo("Account is not fully set up"));
        realm.signIn(user, "a wrong one").then().body("error_description", equalTo("Invalid user credentials"));
        assertThat(realm.rolesOfUser(user)).containsExactlyInAnyOrder("default-roles-duijie", "company");

        // The partner system has its organisation's role and its own.
        String token = realm.systemToken(
                        made.getString("access.partnerSystem.clientId"),
                        made.getString("access.partnerSystem.clientSecret"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        assertThat(Tokens.claims(token).path("organisation_id").asText()).isEqualTo(id);
        assertThat(Tokens.claims(token).path("organisation_kind").asText()).isEqualTo("COMPANY");
        assertThat(Tokens.claims(token).at("/realm_access/roles"))
                .extracting(role -> role.asText())
                .contains("partner-system", "company")
                .doesNotContain("university", "park-officer", "operator", "auditor");
        RestAssured.given()
                .auth()
                .oauth2(token)
                .get(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void everybodyIsToldOfIt() {
        String code = creditCode();
        String id = register(null, company(code, username())).extract().path("id");

        try (EventProbe organisations = EventProbe.fromBeginning("duijie.organisations")) {
            ObservedEvent event = organisations.awaitEvent("duijie.organisation.registered.v1", id, SOON);

            assertThat(event.sequence()).isEqualTo(1);
            assertThat(event.headers()).containsEntry("ce_source", "/gateway").containsKey("traceparent");
            assertThat(event.json().at("/organisation/creditCode").asText()).isEqualTo(code);
            assertThat(event.json().at("/organisation/nameEn").asText()).isEqualTo("Sample New Company");
            assertThat(event.text()).doesNotContain("password", "secret", "@company.example", "access");
        }
    }

    @Test
    void aResearchInstituteSignsInAsAUniversity() {
        String user = username();

        register(null, company(creditCode(), user).replace("COMPANY", "RESEARCH_INSTITUTE"))
                .statusCode(201);

        assertThat(realm.rolesOfUser(user)).containsExactlyInAnyOrder("default-roles-duijie", "university");
    }

    @Test
    void theSameRequestAgainGetsTheSameOrganisationWithoutSecrets() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = company(creditCode(), username());
        JsonPath first = register(key, body).statusCode(201).extract().jsonPath();

        JsonPath again = register(key, body)
                .statusCode(201)
                .header("Location", ORGANISATIONS + "/" + first.getString("id"))
                .header("ETag", "\"v1\"")
                .header("Cache-Control", "no-store")
                .body("access.secrets", equalTo("SHOWN_BEFORE"))
                .body("access.user.temporaryPassword", nullValue())
                .body("access.partnerSystem.clientSecret", nullValue())
                .extract()
                .jsonPath();

        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(again.getString("access.partnerSystem.clientId"))
                .isEqualTo(first.getString("access.partnerSystem.clientId"));
        assertThat(storedAnswers(key))
                .contains("SHOWN_BEFORE")
                .doesNotContain(
                        first.getString("access.user.temporaryPassword"),
                        first.getString("access.partnerSystem.clientSecret"));
        // The secrets of the first answer are still the ones that count.
        realm.systemToken(
                        first.getString("access.partnerSystem.clientId"),
                        first.getString("access.partnerSystem.clientSecret"))
                .then()
                .statusCode(200);
    }

    @Test
    void theDatabaseReportsNoErrorOfIt() throws IOException {
        Path log = TestStack.shared().postgres(DATABASE).log();
        int before = Files.readString(log).length();

        register(null, company(creditCode(), username())).statusCode(201);

        assertThat(Files.readString(log).substring(before)).doesNotContain("ERROR");
    }

    @Test
    void aKeyStandsForOneRequest() {
        String key = UUID.randomUUID().toString();
        register(key, company(creditCode(), username())).statusCode(201);

        register(key, company(creditCode(), username()))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aCreditCodeIsRegisteredOnce() {
        String code = creditCode();
        register(null, company(code, username())).statusCode(201);
        String second = username();

        ValidatableResponse answer = register(null, company(code, second));

        conflict(answer, "creditCode");
        assertThat(realm.idsOfUser(second)).isEmpty();
    }

    @Test
    void ofManyAtOnceWithOneCreditCodeOneIsRegistered() throws Exception {
        String code = creditCode();
        List<String> users = Stream.generate(() -> username()).limit(4).toList();
        List<Integer> statuses;
        try (ExecutorService threads = AtOnce.threads()) {
            List<CompletableFuture<Integer>> answers = users.stream()
                    .map(user -> CompletableFuture.supplyAsync(
                            () -> register(null, company(code, user)).extract().statusCode(), threads))
                    .toList();
            statuses = answers.stream().map(CompletableFuture::join).toList();
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        String clientId = "partner-" + code.substring(8, 17).toLowerCase(Locale.ROOT);
        assertThat(realm.idsOfClient(clientId)).hasSize(1);
        assertThat(users.stream().map(realm::idsOfUser).mapToInt(List::size).sum())
                .isEqualTo(1);
    }

    @Test
    void aTakenUserNameIsAConflictAndLeavesItsOwnerAlone() {
        String code = creditCode();

        conflict(
                register(null, company(code, "company").replace("company@company.example", "x@x.example")),
                "user.username");

        assertThat(realm.signIn("company", "company").statusCode()).isEqualTo(200);
        assertThat(realm.rolesOfUser("company")).containsExactly("company");
        as("park").get(ORGANISATIONS + "?limit=100").then().body("items.creditCode", not(hasItem(code)));
        register(null, company(code, username())).statusCode(201);
    }

    @Test
    void aTakenMailAddressIsAConflict() {
        String body = company(creditCode(), username()).replaceAll("u-[^\"]*@company.example", "park@duijie.example");

        conflict(register(null, body), "user.email");
    }

    @Test
    void aClientOfThatNameThatIsNotOursIsLeftAlone() {
        String code = creditCode();
        String clientId = "partner-" + code.substring(8, 17).toLowerCase(Locale.ROOT);
        realm.addForeignClient(clientId);
        List<String> before = realm.idsOfClient(clientId);

        conflict(register(null, company(code, username())), "creditCode");

        assertThat(realm.idsOfClient(clientId)).isEqualTo(before);
    }

    @Test
    void withoutKeycloakNothingIsRegisteredAndTheSameRequestSucceedsLater() {
        String code = creditCode();
        String key = UUID.randomUUID().toString();
        String body = company(code, username());
        network.cut(request -> true);

        unavailable(register(key, body));
        as("park").get(ORGANISATIONS + "?limit=100").then().body("items.creditCode", not(hasItem(code)));

        network.mend();
        String id = register(key, body)
                .statusCode(201)
                .body("access.secrets", equalTo("SHOWN_NOW"))
                .extract()
                .path("id");
        try (EventProbe organisations = EventProbe.fromBeginning("duijie.organisations")) {
            organisations.awaitEvent("duijie.organisation.registered.v1", id, SOON);
            assertThat(organisations.everythingSoFar())
                    .filteredOn(event -> event.text().contains(code))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /admin/realms/duijie/users",
        "POST, /admin/realms/duijie/clients",
        "PUT, /admin/realms/duijie/users/",
        "POST, /role-mappings/realm",
        "GET, /client-secret",
    })
    void whatAFailedAttemptLeftBehindIsClearedAwayByTheNext(String method, String path) {
        String code = creditCode();
        String firstUser = username();
        String secondUser = username();
        // Keycloak is gone from that request on, so that the attempt cannot even tidy up.
        boolean[] gone = {false};
        network.cut(request -> {
            gone[0] |= request.method().equals(HttpMethod.valueOf(method))
                    && request.path().contains(path);
            return gone[0];
        });
        unavailable(register(null, company(code, firstUser)));
        assertThat(gone[0]).as("the break was met").isTrue();
        network.mend();

        JsonPath made = register(null, company(code, secondUser))
                .statusCode(201)
                .extract()
                .jsonPath();

        String clientId = made.getString("access.partnerSystem.clientId");
        assertThat(realm.usersOf(made.getString("id")))
                .containsExactlyInAnyOrder(secondUser, "service-account-" + clientId);
        assertThat(realm.idsOfUser(firstUser)).isEmpty();
        assertThat(realm.idsOfClient(made.getString("access.partnerSystem.clientId")))
                .hasSize(1);
        realm.systemToken(
                        made.getString("access.partnerSystem.clientId"),
                        made.getString("access.partnerSystem.clientSecret"))
                .then()
                .statusCode(200);
    }

    @Test
    void anAttemptThatFailsWhileKeycloakAnswersLeavesNothingBehind() {
        String code = creditCode();
        String user = username();
        network.fail(request -> request.path().endsWith("/client-secret"));

        unavailable(register(null, company(code, user)));

        assertThat(realm.idsOfUser(user)).isEmpty();
        assertThat(realm.idsOfClient("partner-" + code.substring(8, 17).toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    @Test
    void aKeycloakThatSaysNothingIsNotWaitedForLong() {
        network.hang(request -> request.path().contains("/admin/"));

        unavailable(register(null, company(creditCode(), username())));
    }

    @Test
    void withTheBrokerDownARegistrationIsAcceptedAndToldLater() throws Exception {
        String[] id = new String[1];
        Faults.whileDown(
                Faults.broker(),
                () -> id[0] = register(null, company(creditCode(), username()))
                        .statusCode(201)
                        .extract()
                        .path("id"));

        try (EventProbe organisations = EventProbe.fromBeginning("duijie.organisations")) {
            organisations.awaitEvent("duijie.organisation.registered.v1", id[0], Duration.ofSeconds(60));
        }
    }

    static Stream<Arguments> invalid() {
        String good = company("91350100M000100Y43", "li.ming");
        return Stream.of(
                Arguments.of(good.replace("91350100M000100Y43", "91350100M000100Y44"), "creditCode", "check-character"),
                Arguments.of(good.replace("91350100M000100Y43", "91350100M000100Y4"), "creditCode", "pattern"),
                Arguments.of(good.replace("\"91350100M000100Y43\"", "null"), "creditCode", "required"),
                Arguments.of(good.replace("示例新公司", "长".repeat(121)), "name", "too-long"),
                Arguments.of(good.replace("示例新公司", " "), "name", "blank"),
                Arguments.of(good.replace("示例新公司", "示例\\n新公司"), "name", "pattern"),
                Arguments.of(good.replace("Sample New Company", "x".repeat(121)), "nameEn", "too-long"),
                Arguments.of(good.replace("530100\"", "53\""), "region", "pattern"),
                Arguments.of(good.replace("COMPANY", "PARK"), "kind", "unknown-code"),
                Arguments.of(good.replace("COMPANY", "CLUB"), "kind", "unknown-code"),
                Arguments.of(good.replace("\"kind\"", "\"sort\""), "sort", "unknown-field"),
                Arguments.of(good.replace("li.ming\"", "Li Ming\""), "user.username", "pattern"),
                Arguments.of(good.replace("li.ming\"", "li\""), "user.username", "pattern"),
                Arguments.of(good.replace("li.ming@company.example", "li.ming"), "user.email", "pattern"),
                Arguments.of(good.replace("\"明\"", "\"" + "长".repeat(61) + "\""), "user.firstName", "too-long"),
                Arguments.of(good.replace("\"明\"", "\"<明>\""), "user.firstName", "pattern"),
                Arguments.of(good.replaceAll("(?s)\"user\".*", "\"user\": null}"), "user", "required"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatIsNotValidIsNamedWithItsField(String body, String field, String violation) {
        register(null, body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(violation));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''; body-missing", "{; malformed-json", "null; body-missing"},
            delimiter = ';')
    void aBodyThatCannotBeReadIsRefusedAsSuch(String body, String code) {
        register(null, body).statusCode(400).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"company, 403", "university, 403", "partner, 403", "operator, 403", "auditor, 403", "nobody, 403"})
    void onlyTheParkRegisters(String user, int status) {
        as(user).body(company(creditCode(), username()))
                .post(ORGANISATIONS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static void conflict(ValidatableResponse answer, String field) {
        answer.statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("conflict"))
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem("taken"));
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"));
    }

    private static String storedAnswers(String key) throws SQLException {
        String url = TestStack.shared().postgres(DATABASE).jdbcUrl(DATABASE);
        try (Connection connection = DriverManager.getConnection(url, DATABASE.user(), DATABASE.password());
                PreparedStatement query = connection.prepareStatement("select * from idempotency_key where key = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                int columns = row.getMetaData().getColumnCount();
                return String.join(
                        "|",
                        IntStream.rangeClosed(1, columns)
                                .mapToObj(column -> text(row, column))
                                .toList());
            }
        }
    }

    private static String text(ResultSet row, int column) {
        try {
            return String.valueOf(row.getString(column));
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
