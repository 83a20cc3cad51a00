package org.duijie.web.openapi;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Names the role of an operation that several services share: what its setting says, in place of the setting's name. */
final class RoleSettings {
    private static final Pattern SETTING = Pattern.compile("\\$\\{(.+)}");

    private RoleSettings() {}

    static void resolve(Operation operation) {
        List<SecurityRequirement> stated = operation.getSecurity();
        if (stated != null) {
            operation.setSecurity(stated.stream().map(RoleSettings::resolved).toList());
        }
    }

    private static SecurityRequirement resolved(SecurityRequirement stated) {
        SecurityRequirement resolved = OASFactory.createSecurityRequirement();
        stated.getSchemes()
                .forEach((scheme, roles) -> resolved.addScheme(
                        scheme, roles.stream().map(RoleSettings::role).toList()));
        return resolved;
    }

    private static String role(String stated) {
        Matcher setting = SETTING.matcher(stated);
        return setting.matches() ? ConfigProvider.getConfig().getValue(setting.group(1), String.class) : stated;
    }
}
