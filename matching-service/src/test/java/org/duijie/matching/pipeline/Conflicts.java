package org.duijie.matching.pipeline;

import static org.duijie.testing.Api.as;

import java.util.UUID;

/** Organisations that the park keeps apart. */
final class Conflicts {
    static final String PATH = "/api/v1/conflicts";

    private Conflicts() {}

    /** Keeps two apart; the id of the conflict. */
    static String keepApart(UUID one, UUID other) {
        return as("park")
                .body("""
                        {"organisationId": "%s", "otherOrganisationId": "%s", "reason": "未决诉讼"}
                        """.formatted(one, other))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Lets them again. */
    static void let(String conflict) {
        as("park").delete(PATH + "/" + conflict).then().statusCode(204);
    }
}
