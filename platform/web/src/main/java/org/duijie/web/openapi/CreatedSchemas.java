package org.duijie.web.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What a POST to a collection made is what a GET of it shows. An annotation can name a class and no parameter of its
 * type, so a record that has one takes its schema from there.
 */
final class CreatedSchemas {
    private static final String CREATED = "201";
    private static final String OK = "200";

    private CreatedSchemas() {}

    static void complete(OpenAPI document) {
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.forEach((path, collection) -> schema(collection.getPOST(), CREATED)
                .ifPresent(made -> Optional.ofNullable(paths.get(path + "/{id}"))
                        .flatMap(record -> schema(record.getGET(), OK))
                        .filter(shown -> shown.getSchema()
                                .getRef()
                                .startsWith(made.getSchema().getRef()))
                        .ifPresent(shown -> made.setSchema(shown.getSchema()))));
    }

    private static Optional<MediaType> schema(Operation operation, String status) {
        return Optional.ofNullable(operation)
                .map(found -> found.getResponses().getAPIResponse(status))
                .map(response -> response.getContent())
                .flatMap(content -> content.getMediaTypes().values().stream().findFirst())
                .filter(type -> Optional.ofNullable(type.getSchema())
                        .map(Schema::getRef)
                        .isPresent());
    }
}
