package org.duijie.demand.imports;

import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What is kept of mappings, and how much of it. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class MappingsIT {
    private static final String IMPORTS = "/api/v1/demands/imports";
    private static final String MAPPINGS = IMPORTS + "/mappings/";

    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aMappingHasABound() {
        String codes = IntStream.range(0, 400)
                .mapToObj(code -> "\"%s%d\": \"DEVELOPMENT\"".formatted("x".repeat(150), code))
                .collect(Collectors.joining(","));
        String mapping =
                "{\"columns\": {\"Kind\": {\"field\": \"cooperationModes\", \"codes\": {%s}}}}".formatted(codes);

        as("company")
                .contentType("application/json")
                .body(mapping)
                .put(MAPPINGS + mark)
                .then()
                .statusCode(422)
                .body("violations.field", contains("mapping"))
                .body("violations[0].code", equalTo("too-long"))
                .body("violations[0].message", containsString("65536"));
        as("company").get(MAPPINGS + mark).then().statusCode(404);
    }

    @Test
    void aMappingThatIsNotKeptIsNamedWithThoseThatAre() {
        as("company")
                .contentType("application/json")
                .body("{}")
                .put(MAPPINGS + mark)
                .then()
                .statusCode(200);

        for (String unknown : List.of("nobodys-" + mark, "a b", "x".repeat(2000))) {
            as("company")
                    .queryParam("mapping", unknown)
                    .contentType("text/csv")
                    .body("a".getBytes(StandardCharsets.UTF_8))
                    .post(IMPORTS)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("unknown-mapping"))
                    .body("violations[0].message", containsString(mark));
        }
        as("company").delete(MAPPINGS + mark).then().statusCode(204);
    }
}
