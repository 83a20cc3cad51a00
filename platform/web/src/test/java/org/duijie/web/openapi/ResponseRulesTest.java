package org.duijie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.List;
import org.duijie.web.idempotency.Question;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ResponseRulesTest {
    private static final String KEY = "Idempotency-Key";

    private final Operation operation = OASFactory.createOperation().responses(OASFactory.createAPIResponses());

    @Test
    void everyPostTakesAKeyWhoeverNotesIt() throws IOException {
        complete(HttpMethod.POST, "step", "after the step");

        assertThat(headers()).containsExactly(KEY);
        assertThat(operation.getParameters().getFirst().getDescription()).contains("one effect");
        assertThat(operation.getResponses().getAPIResponse("422").getDescription())
                .contains(KEY);
    }

    @Test
    void aKeyThatTheOperationNotesItselfIsSaidOnce() throws IOException {
        operation.addParameter(OASFactory.createParameter().name(KEY).in(Parameter.In.HEADER));

        complete(HttpMethod.POST, "step", "after the step");

        assertThat(headers()).containsExactly(KEY);
    }

    @Test
    void whatOnlyAsksOrReadsTakesNoKey() throws IOException {
        complete(HttpMethod.POST, "question", "the answer");

        assertThat(headers()).isEmpty();
        assertThat(operation.getResponses().getAPIResponse("422")).isNull();
    }

    @Test
    void whatIsReadWithATagIsReadAgainByIt() throws IOException {
        complete(HttpMethod.GET, "step", "in their order, with the ETag of the roadshow");

        assertThat(headers()).containsExactly(HttpHeaders.IF_NONE_MATCH);
        assertThat(operation.getResponses().getAPIResponse("200").getHeaders()).containsKey(HttpHeaders.ETAG);
        assertThat(operation.getResponses().getAPIResponse("304")).isNotNull();
    }

    @Test
    void whatAnOperationSaysOfItselfStays() throws IOException {
        operation
                .getResponses()
                .addAPIResponse("304", OASFactory.createAPIResponse().description("As it was"));

        complete(HttpMethod.GET, "step", "the document, with its ETag");

        assertThat(operation.getResponses().getAPIResponse("304").getDescription())
                .isEqualTo("As it was");
    }

    @Test
    void whatIsReadWithoutATagIsNot() throws IOException {
        complete(HttpMethod.GET, "step", "one page");

        assertThat(headers()).isEmpty();
        assertThat(operation.getResponses().getAPIResponse("304")).isNull();
    }

    @Test
    void nothingIsSaidToBeUndoneThatAServiceWhichWasOnlySlowStillDoes() throws IOException {
        complete(HttpMethod.POST, "step", "after the step");
        assertThat(unavailable()).doesNotContain("nothing was changed").contains("done all the same", KEY);

        complete(HttpMethod.PATCH, "step", "changed");
        assertThat(unavailable()).contains("done all the same").doesNotContain(KEY);

        complete(HttpMethod.GET, "step", "one page");
        assertThat(unavailable()).isEqualTo("For the moment not possible");
    }

    private String unavailable() {
        return operation.getResponses().getAPIResponse("503").getDescription();
    }

    private List<String> headers() {
        return ParameterRules.parameters(operation).stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
                .map(Parameter::getName)
                .toList();
    }

    private void complete(HttpMethod method, String name, String answer) throws IOException {
        Index index = Index.of(Papers.class);
        Endpoint endpoint = new Endpoint(
                new Endpoint.Address("/api/v1/papers", method),
                index.getClassByName(Papers.class).firstMethod(name));
        operation
                .getResponses()
                .addAPIResponse("200", OASFactory.createAPIResponse().description(answer));
        ParameterRules.apply(endpoint, operation);
        Javadocs javadocs = new Javadocs();
        new ResponseRules(javadocs, new Schemas(index, javadocs)).apply(endpoint, operation);
    }

    static class Papers {
        void step() {}

        @Question
        void question() {}
    }
}
