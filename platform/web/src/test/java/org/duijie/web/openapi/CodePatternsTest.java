package org.duijie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** Of fields of contents, of beans of parameters and of parameters of operations. */
class CodePatternsTest {
    private static final String EITHER = "A|B";
    private final Schema schema = OASFactory.createSchema();

    @Test
    void aCodeMatchesAsAWhole() throws IOException {
        CodePatterns.apply(field("region"), schema);

        assertThat(schema.getPattern()).isEqualTo("^[1-9]\\d{5}$");
    }

    @Test
    void ofAlternativesEachMatchesAsAWhole() throws IOException {
        CodePatterns.apply(field("either"), schema);

        assertThat(schema.getPattern()).isEqualTo("^(A|B)$");
    }

    @Test
    void thePatternOfTheElementsOfAListIsTheirs() throws IOException {
        schema.setItems(OASFactory.createSchema());

        CodePatterns.apply(field("all"), schema);

        assertThat(schema.getPattern()).isNull();
        assertThat(schema.getItems().getPattern()).isEqualTo("^(A|B)$");
    }

    @Test
    void anyTextHasNoPattern() throws IOException {
        CodePatterns.apply(field("text"), schema);

        assertThat(schema.getPattern()).isNull();
    }

    @Test
    void queryParametersAreFoundInTheMethodAndInItsBeans() throws IOException {
        Index index = Index.of(Things.class, Filter.class, Paged.class);

        Map<String, AnnotationTarget> places =
                new QueryParameters(index).of(index.getClassByName(Things.class).firstMethod("list"));

        assertThat(places).containsOnlyKeys("either-of", "region", "limit");
        CodePatterns.apply(places.get("either-of"), schema);
        assertThat(schema.getPattern()).isEqualTo("^(A|B)$");
    }

    @Test
    void aPrimitiveParameterHasADefault() throws IOException {
        Index index = Index.of(Careless.class);

        assertThatThrownBy(() -> new QueryParameters(index)
                        .of(index.getClassByName(Careless.class).firstMethod("list")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dryRun");
    }

    private static AnnotationTarget field(String name) throws IOException {
        return Index.of(Content.class).getClassByName(Content.class).field(name);
    }

    record Content(
            @CodeFormat(value = CodeFormats.REGION, expected = "")
            String region,

            @CodeFormat(value = EITHER, expected = "") String either,
            List<@CodeFormat(value = EITHER, expected = "") String> all,
            String text) {}

    static class Paged {
        @QueryParam("limit")
        @DefaultValue("25")
        int limit;
    }

    static class Filter extends Paged {
        @QueryParam("region")
        String region;
    }

    static class Careless {
        void list(@QueryParam("dryRun") boolean dryRun) {}
    }

    static class Things {
        void list(
                @QueryParam("either-of") @CodeFormat(value = EITHER, expected = "") String either,
                @BeanParam Filter filter,
                String body) {}
    }
}
