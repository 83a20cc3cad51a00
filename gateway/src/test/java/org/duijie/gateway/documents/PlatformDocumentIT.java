package org.duijie.gateway.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class PlatformDocumentIT {
    private static final String DOCUMENT = "/api/v1/openapi";

    @Test
    void everybodyReadsTheSameInYamlAndInJson() throws IOException {
        String yaml = given().get(DOCUMENT)
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .header("Cache-Control", containsString("no-cache"))
                .extract()
                .asString();
        String json = given().get(DOCUMENT + "?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("paths.'/api/v1/demands'.get.operationId", equalTo("listDemands"))
                .extract()
                .asString();

        assertThat(new ObjectMapper().readTree(json)).isEqualTo(new YAMLMapper().readTree(yaml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void whoKnowsItAlreadyIsNotSentItAgain(String format) {
        String tag = given().get(DOCUMENT + "?format=" + format).getHeader("ETag");

        given().header("If-None-Match", tag)
                .get(DOCUMENT + "?format=" + format)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        given().header("If-None-Match", "\"another\"")
                .get(DOCUMENT + "?format=" + format)
                .then()
                .statusCode(200)
                .body(not(equalTo("")));
    }

    @Test
    void aFormThatThereIsNotIsRefused() {
        given().get(DOCUMENT + "?format=xml").then().statusCode(400).body("code", equalTo("bad-parameter"));
    }
}
