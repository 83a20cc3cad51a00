package org.duijie.gateway.registration;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.duijie.stack.TestStack;
import org.duijie.testing.Tokens;

/** What is in Keycloak, seen without the gateway. */
final class RealmView {
    private final URI realm = TestStack.shared().keycloak().realm();

    /** An attempt to sign in with a password. */
    Response signIn(String username, String password) {
        return token(Map.of(
                "grant_type", "password", "client_id", "duijie-cli", "username", username, "password", password));
    }

    /** An attempt of a partner system to get a token. */
    Response systemToken(String clientId, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private Response token(Map<String, String> form) {
        return given().formParams(form).post(realm + "/protocol/openid-connect/token");
    }

    /** Names of the users of an organisation. */
    List<String> usersOf(String organisation) {
        return admin("/users?q=organisation_id:" + organisation).getList("username");
    }

    List<String> idsOfUser(String username) {
        return admin("/users?exact=true&username=" + username).getList("id");
    }

    List<String> idsOfClient(String clientId) {
        return admin("/clients?clientId=" + clientId).getList("id");
    }

    List<String> rolesOfUser(String username) {
        return admin("/users/" + idsOfUser(username).getFirst() + "/role-mappings/realm")
                .getList("name");
    }

    /** Makes a client with that name that nobody registered. */
    void addForeignClient(String clientId) {
        asGateway()
                .contentType("application/json")
                .body(Map.of("clientId", clientId))
                .post(admin() + "/clients")
                .then()
                .statusCode(201);
    }

    /** Lets a client in, or keeps it out. */
    void enableClient(String clientId, boolean enabled) {
        change("/clients/" + idsOfClient(clientId).getFirst(), Map.of("clientId", clientId, "enabled", enabled));
    }

    /** Makes a user of an organisation, who signs in with a password. */
    void addUser(String username, String password, String organisation) {
        asGateway()
                .contentType("application/json")
                .body(Map.of(
                        "username",
                        username,
                        "email",
                        username + "@company.example",
                        "firstName",
                        "x",
                        "lastName",
                        "x",
                        "enabled",
                        true,
                        "attributes",
                        Map.of("organisation_id", List.of(organisation), "organisation_kind", List.of("COMPANY")),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))))
                .post(admin() + "/users")
                .then()
                .statusCode(201);
    }

    /** Lets a user in, or keeps it out. */
    void enableUser(String username, boolean enabled) {
        change("/users/" + idsOfUser(username).getFirst(), Map.of("enabled", enabled));
    }

    private void change(String path, Map<String, Object> change) {
        asGateway()
                .contentType("application/json")
                .body(change)
                .put(admin() + path)
                .then()
                .statusCode(204);
    }

    private JsonPath admin(String path) {
        return asGateway().get(admin() + path).then().statusCode(200).extract().jsonPath();
    }

    private static io.restassured.specification.RequestSpecification asGateway() {
        return given().auth().oauth2(Tokens.of("duijie-gateway"));
    }

    private String admin() {
        return realm.toString().replace("/realms/", "/admin/realms/");
    }
}
