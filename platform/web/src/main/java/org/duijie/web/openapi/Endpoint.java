package org.duijie.web.openapi;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.MethodInfo;

/**
 * The method behind an operation.
 *
 * @param method in the resource, or in the class that the resource extends
 */
record Endpoint(Address address, MethodInfo method) {
    private static final String RECORDS = "Records";

    /** Where it is called. */
    record Address(String path, PathItem.HttpMethod method) {
        /** The segments behind {@code /api/v1}. */
        List<String> segments() {
            return List.of(path.replaceFirst("^/api/v\\d+/", "").split("/"));
        }
    }

    /**
     * The name of the method; what every collection inherits says {@code Records} and is called after its own, such as
     * {@code exportDemands}.
     */
    String operationId() {
        return method.name().replace(RECORDS, capitalised(camelCase(collection())));
    }

    /** What the operation belongs to: the first segment of its path, such as {@code demands}. */
    String collection() {
        return address.segments().getFirst();
    }

    boolean isCalledBy(PathItem.HttpMethod wanted) {
        return address.method() == wanted;
    }

    boolean hasPathParameter() {
        return address.path().contains("{");
    }

    private static String camelCase(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-")) {
            name.append(name.isEmpty() ? word : capitalised(word));
        }
        return name.toString();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
