package org.duijie.gateway;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.duijie.testing.Api;

/** The gateway's own operations as the park uses them. */
public final class GatewayApi {
    public static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private GatewayApi() {}

    public static ValidatableResponse register(String key, String body) {
        RequestSpecification request = Api.as("park").body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(ORGANISATIONS).then();
    }

    /** A registration that nothing is wrong with. */
    public static String company(String creditCode, String username) {
        return """
                {"name": "示例新公司", "nameEn": "Sample New Company", "kind": "COMPANY", "region": "530100",
                 "creditCode": "%s",
                 "user": {"username": "%s", "email": "%s@company.example", "firstName": "明", "lastName": "李"}}
                """.formatted(creditCode, username, username);
    }

    /** The id of a new company. */
    public static String registered() {
        return register(null, company(creditCode(), username()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String username() {
        return "u-" + UUID.randomUUID().toString().substring(0, 18);
    }

    /** A credit code that nobody has: 17 characters by chance and their check character, reckoned in another way. */
    public static String creditCode() {
        StringBuilder code = new StringBuilder("91530100");
        while (code.length() < 17) {
            code.append(CHARACTERS.charAt(ThreadLocalRandom.current().nextInt(CHARACTERS.length())));
        }
        // Weighted sum and check character together are 0 modulo 31.
        return code.append(CHARACTERS.charAt((31 - sum(code.toString())) % 31)).toString();
    }

    private static int sum(String code) {
        int sum = 0;
        for (int place = code.length() - 1; place >= 0; place--) {
            sum = (sum * 3 + CHARACTERS.indexOf(code.charAt(place))) % 31;
        }
        return sum;
    }
}
