package org.duijie.web.openapi;

import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds the method behind an operation by the name that SmallRye gives it: {@code package.Class_method}. */
final class Endpoints {
    private final IndexView index;

    Endpoints(IndexView index) {
        this.index = index;
    }

    Endpoint of(Endpoint.Address address, Operation operation) {
        String name = operation.getOperationId();
        int end = name == null ? -1 : name.lastIndexOf('_');
        if (end < 0) {
            throw new IllegalStateException(
                    "quarkus.smallrye-openapi.operation-id-strategy must be package-class-method; found " + name);
        }
        return new Endpoint(address, method(name.substring(0, end), name.substring(end + 1)));
    }

    private MethodInfo method(String owner, String name) {
        ClassInfo type = index.getClassByName(DotName.createSimple(owner));
        while (type != null) {
            for (MethodInfo method : type.methods()) {
                if (method.name().equals(name) && !method.isSynthetic()) {
                    return method;
                }
            }
            type = type.superName() == null ? null : index.getClassByName(type.superName());
        }
        throw new IllegalStateException("No method " + name + " in " + owner);
    }
}
