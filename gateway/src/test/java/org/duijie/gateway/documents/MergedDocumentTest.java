package org.duijie.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.duijie.testing.CommittedDocument;
import org.duijie.testing.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedDocumentTest {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES, YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();
    private static final Path ROOT = Path.of(System.getProperty("duijie.root"));
    private static final Path COMMITTED = Path.of("src/main/resources/openapi/duijie.yaml");
    // The class path has that of the tests first.
    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
    private static final Path HEAD = Path.of("src/test/resources/openapi/head.yaml");

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        CommittedDocument.assertIsCurrent(COMMITTED, YAML.writeValueAsString(merged()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demand", "outcome", "matching", "roadshow"})
    void everyPathOfAServiceIsReachableThroughTheGateway(String service) throws IOException {
        List<String> routed = routed(service).toList();

        assertThat(paths(document(service + "-service"))).isNotEmpty().allMatch(path -> routed.stream()
                .anyMatch(prefix -> (path + "/").startsWith(prefix + "/")));
    }

    /** A new operation has a line that says what it tells of a confidential demand, and to whom. */
    @Test
    void ofEveryOperationItIsKnownWhatItTellsOfAConfidentialDemand() throws IOException {
        Door.assertAllKnown(merged().path("paths").findValuesAsText("operationId"));
    }

    @Test
    void noPathOfTheGatewayIsRoutedElsewhere() throws IOException {
        List<String> routed = Stream.of("demand", "outcome", "matching", "roadshow")
                .flatMap(MergedDocumentTest::routed)
                .toList();

        assertThat(paths(document("gateway"))).isNotEmpty().noneMatch(path -> routed.stream()
                .anyMatch(prefix -> (path + "/").startsWith(prefix + "/")));
    }

    @Test
    void tokensAreSpokenOfOnce() throws IOException {
        JsonNode schemes = merged().at("/components/securitySchemes");

        assertThat(schemes).hasSize(1);
        assertThat(schemes.path("bearer").path("scheme").asText()).isEqualTo("bearer");
    }

    @Test
    void ofTwoThingsByOneNameNeitherIsLostInSilence() {
        String text = "components: {schemas: {Kind: {type: string}}}";

        assertThatNoException().isThrownBy(() -> merged(text, text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged(text, "components: {schemas: {Kind: {type: integer}}}"))
                .withMessageContaining("schemas/Kind of two");
    }

    @Test
    void anOperationIsCalledWhatNoOtherIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged(
                        "paths: {/api/v1/demands: {get: {operationId: list}}}",
                        "paths: {/api/v1/outcomes: {get: {operationId: list}}}"))
                .withMessageContaining("list");
    }

    @Test
    void aPathBelongsToOneService() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged(
                        "paths: {/api/v1/demands: {get: {operationId: list}}}",
                        "paths: {/api/v1/demands: {post: {operationId: create}}}"))
                .withMessageContaining("/api/v1/demands");
    }

    private static ObjectNode merged() throws IOException {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (String module :
                List.of("demand-service", "outcome-service", "matching-service", "roadshow-service", "gateway")) {
            documents.put(module, document(module));
        }
        return MergedDocument.of((ObjectNode) YAML.readTree(HEAD.toFile()), documents);
    }

    private static ObjectNode merged(String one, String two) throws JsonProcessingException {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        documents.put("one", YAML.readTree(one));
        documents.put("two", YAML.readTree(two));
        return MergedDocument.of(JsonNodeFactory.instance.objectNode(), documents);
    }

    private static JsonNode document(String module) throws IOException {
        return YAML.readTree(ROOT.resolve(module).resolve("openapi.yaml").toFile());
    }

    private static List<String> paths(JsonNode document) {
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> routed(String service) {
        Properties settings = new Properties();
        try (var file = Files.newInputStream(SETTINGS)) {
            settings.load(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return Stream.of(settings.getProperty("duijie.gateway.routes." + service + ".paths")
                .split(","));
    }
}
