package org.duijie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.duijie.records.json.MergePatch;
import org.duijie.web.json.MergePatchOf;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class MergePatchesTest {
    private final Components components = OASFactory.createComponents();
    private final Operation operation = OASFactory.createOperation()
            .requestBody(OASFactory.createRequestBody().content(OASFactory.createContent()));

    @Test
    void theBodyIsOfThePatchOfWhatIsChanged() throws IOException {
        declarePaper();

        MergePatches.declare(endpoint("change"), operation, components);

        var body = operation.getRequestBody().getContent().getMediaTypes();
        assertThat(body).containsOnlyKeys(MergePatch.MEDIA_TYPE);
        assertThat(body.get(MergePatch.MEDIA_TYPE).getSchema().getRef()).endsWith("/PaperPatch");
    }

    @Test
    void noMemberOfAPatchIsNeededAndEveryOneCanBeTakenAway() throws IOException {
        declarePaper();

        MergePatches.declare(endpoint("change"), operation, components);

        Schema patch = components.getSchemas().get("PaperPatch");
        assertThat(patch.getRequired()).isNull();
        Schema title = patch.getProperties().get("title");
        assertThat(title.getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(title.getMaxLength()).isEqualTo(120);
        Schema budget = patch.getProperties().get("budget");
        assertThat(budget.getAnyOf().getFirst().getRef()).endsWith("/Budget");
        assertThat(budget.getAnyOf().getLast().getType()).containsExactly(SchemaType.NULL);
    }

    @Test
    void whatIsChangedStaysAsItIs() throws IOException {
        declarePaper();

        MergePatches.declare(endpoint("change"), operation, components);

        Schema paper = components.getSchemas().get("Paper");
        assertThat(paper.getRequired()).containsExactly("title");
        assertThat(paper.getProperties().get("title").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void anyOtherBodyStaysAsItIs() throws IOException {
        declarePaper();

        MergePatches.declare(endpoint("create"), operation, components);

        assertThat(components.getSchemas()).containsOnlyKeys("Paper");
        assertThat(operation.getRequestBody().getContent().getMediaTypes()).isNullOrEmpty();
    }

    @Test
    void aPatchOfWhatTheDocumentDoesNotKnowStopsTheBuild() {
        components.addSchema("Other", OASFactory.createSchema());

        assertThatThrownBy(() -> MergePatches.declare(endpoint("change"), operation, components))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Paper");
    }

    private void declarePaper() {
        components.addSchema(
                "Paper",
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .required(List.of("title"))
                        .addProperty(
                                "title",
                                OASFactory.createSchema()
                                        .addType(SchemaType.STRING)
                                        .maxLength(120))
                        .addProperty("budget", OASFactory.createSchema().ref("Budget")));
    }

    private static Endpoint endpoint(String method) throws IOException {
        var resource = Index.of(Papers.class).getClassByName(Papers.class);
        return new Endpoint(
                new Endpoint.Address("/api/v1/papers/{id}", HttpMethod.PATCH), resource.firstMethod(method));
    }

    static class Papers {
        void change(@MergePatchOf(Paper.class) String patch) {}

        void create(String paper) {}
    }
}

record Paper(String title, String budget) {}
