package org.duijie.stack.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duijie.stack.access.KeycloakAccess;
import org.duijie.stack.access.Versions;
import org.duijie.stack.process.Folders;
import org.duijie.stack.process.Ports;
import org.duijie.stack.process.ProcessFiles;

/**
 * A Keycloak prepared once: built for the options that we start it with, a database that holds the imported realm, and
 * an archive of its classes. A start from it takes a fifth of the time of a first start.
 *
 * @param home the built distribution
 * @param folder holds what was prepared for one realm file
 * @param options for Java
 */
record KeycloakImage(Path home, Path folder, List<String> options) {

    /** Options that must be the same when it is built and when it is started. */
    static final List<String> BUILD_OPTIONS = List.of(
            "--db=dev-file",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--metrics-enabled=false");

    private static final String ARCHIVE = "classes.jsa";

    static KeycloakImage of(Fetched fetched) throws IOException {
        String version = "keycloak-" + Versions.of("keycloak");
        Path home = fetched.cache()
                .obtain(version + "-" + Java.fingerprint(BUILD_OPTIONS.toArray(String[]::new)), empty -> {
                    build(fetched.keycloak(), empty);
                });
        String realm = KeycloakAccess.realm();
        Path folder = fetched.cache().obtain(version + "-realm-" + Java.fingerprint(realm, home.toString()), empty -> {
            importRealm(home, realm, empty);
        });
        return new KeycloakImage(home, folder, Java.reading(folder.resolve(ARCHIVE)));
    }

    /** The database with the realm in it. */
    Path database() {
        return folder.resolve("h2");
    }

    private static void build(Path distribution, Path home) throws IOException {
        Folders.link(distribution, home);
        // The build rewrites these files in place: they must be our own.
        Folders.delete(home.resolve("lib/quarkus"));
        Folders.copy(distribution.resolve("lib/quarkus"), home.resolve("lib/quarkus"));
        var arguments = new ArrayList<String>();
        arguments.addAll(LocalKeycloak.properties(home));
        arguments.addAll(List.of("-jar", home.resolve("lib/quarkus-run.jar").toString(), "build"));
        arguments.addAll(BUILD_OPTIONS);
        Java.run(Java.command(512, arguments), home.resolve("build.log"));
    }

    private static void importRealm(Path home, String realm, Path folder) throws IOException {
        Path trial = folder.resolve("trial");
        var files = ProcessFiles.under(trial, "keycloak-trial");
        Files.createDirectories(folder.resolve("h2"));
        Path imports = files.data().resolve("data/import");
        Files.createDirectories(imports);
        Files.writeString(imports.resolve(KeycloakAccess.REALM_FILE), realm);
        var image = new KeycloakImage(home, folder, Java.writing(folder.resolve(ARCHIVE)));
        try (var keycloak = new LocalKeycloak(files, Ports.free(), () -> image)) {
            keycloak.start();
        }
        Folders.delete(folder.resolve("h2"));
        Folders.copy(files.data().resolve("data/h2"), folder.resolve("h2"));
        Folders.delete(trial);
    }
}
