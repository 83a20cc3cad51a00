package org.duijie.stack.containers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.duijie.stack.KeycloakServer;
import org.duijie.stack.Part;
import org.duijie.stack.access.KeycloakAccess;
import org.duijie.stack.access.Versions;
import org.duijie.stack.process.Readiness;

/** Keycloak in a container. */
final class ContainerKeycloak extends ContainerServer implements KeycloakServer {

    private static final String DATA = "/opt/keycloak/data";
    private static final int READABLE_BY_ALL = 0100644;

    ContainerKeycloak(Engine engine, ContainerPlace place) {
        super(engine, place);
    }

    @Override
    ContainerRecipe recipe() {
        return new ContainerRecipe(
                ContainerRecipe.image(Part.KEYCLOAK, "keycloak/keycloak:" + Versions.of("keycloak")),
                Map.of("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m"),
                List.of(
                        "start-dev",
                        // Within the container; the way in is 127.0.0.1 of this machine alone.
                        "--http-host=0.0.0.0",
                        "--http-port=8080",
                        "--health-enabled=true",
                        "--http-management-health-enabled=false",
                        "--import-realm"),
                8080,
                DATA);
    }

    @Override
    void equip(Engine engine) throws IOException {
        byte[] realm = KeycloakAccess.realm().getBytes(StandardCharsets.UTF_8);
        var archive = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(archive)) {
            var entry = new TarArchiveEntry("import/" + KeycloakAccess.REALM_FILE);
            entry.setSize(realm.length);
            entry.setMode(READABLE_BY_ALL);
            tar.putArchiveEntry(entry);
            tar.write(realm);
            tar.closeArchiveEntry();
        }
        engine.client()
                .copyArchiveToContainerCmd(container())
                .withRemotePath(DATA)
                .withTarInputStream(new ByteArrayInputStream(archive.toByteArray()))
                .exec();
    }

    @Override
    Readiness readiness() {
        return KeycloakAccess.readiness(this);
    }
}
