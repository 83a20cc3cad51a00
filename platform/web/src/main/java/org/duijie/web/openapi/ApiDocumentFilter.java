package org.duijie.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/** Completes the document that comes of types alone; runs once, when the service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocumentFilter implements OASFilter {
    private final Endpoints endpoints;
    private final OperationTexts texts;
    private final OperationExamples examples;
    private final Schemas schemas;
    private final ResponseRules responses;

    /** @param index the classes of the service and of what it is built from */
    public ApiDocumentFilter(IndexView index) {
        Javadocs javadocs = new Javadocs();
        endpoints = new Endpoints(index);
        texts = new OperationTexts(javadocs, index);
        examples = new OperationExamples();
        schemas = new Schemas(index, javadocs);
        responses = new ResponseRules(javadocs, schemas);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        ProblemSchemas.addTo(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(new Endpoint.Address(path, method), operation, document)));
        CreatedSchemas.complete(document);
        schemas.describe(document.getComponents());
        requireUniqueNames(document);
    }

    private void complete(Endpoint.Address address, Operation operation, OpenAPI document) {
        Endpoint endpoint = endpoints.of(address, operation);
        operation.setOperationId(endpoint.operationId());
        operation.setTags(List.of(endpoint.collection()));
        MergePatches.declare(endpoint, operation, document.getComponents());
        ParameterRules.apply(endpoint, operation);
        texts.apply(endpoint, operation);
        responses.apply(endpoint, operation);
        InheritedRoles.apply(endpoint, operation);
        examples.apply(operation);
    }

    private static void requireUniqueNames(OpenAPI document) {
        Map<String, Long> uses = document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .collect(Collectors.groupingBy(Operation::getOperationId, Collectors.counting()));
        uses.forEach((name, count) -> {
            if (count > 1) {
                throw new IllegalStateException("Two operations are called " + name
                        + "; the name of a method of a resource is its operationId");
            }
        });
    }
}
