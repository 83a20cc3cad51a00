package org.duijie.web.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

/**
 * Who may call an operation that a resource inherits: Quarkus says it only of those that stand in the resource itself. A role
 * that is a setting, such as {@code ${duijie.imports.role}}, is named as the service has it.
 */
final class InheritedRoles {
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final Pattern SETTING = Pattern.compile("\\$\\{(.+)}");

    private InheritedRoles() {}

    static void apply(Endpoint endpoint, Operation operation) {
        AnnotationInstance stated = endpoint.method().annotation(ROLES_ALLOWED);
        boolean told =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        if (stated != null && !told) {
            Config config = ConfigProvider.getConfig();
            List<String> roles = Arrays.stream(stated.value().asStringArray())
                    .map(role -> role(role, config))
                    .toList();
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement()
                    .addScheme(config.getValue("quarkus.smallrye-openapi.security-scheme-name", String.class), roles));
        }
    }

    private static String role(String stated, Config config) {
        Matcher setting = SETTING.matcher(stated);
        return setting.matches() ? config.getValue(setting.group(1), String.class) : stated;
    }
}
