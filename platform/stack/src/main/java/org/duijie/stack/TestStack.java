package org.duijie.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.duijie.stack.local.RunFolders;
import org.duijie.stack.process.Ports;

/**
 * Servers for the tests of one Java process: each is started when it is first asked for, on a free port, with data that
 * is thrown away. They die with the process; should it be killed, the next one cleans up after it.
 *
 * <p>What runs where is kept in files, not in fields: test frameworks load this class in several class loaders, and all
 * of them must see the same servers.
 */
public final class TestStack {

    private static final String FOLDER_PROPERTY = "duijie.tests.folder";

    private final Path home;
    private final Path folder;

    private TestStack(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** The one of this Java process. */
    public static TestStack shared() {
        synchronized (Runtime.getRuntime()) {
            Path home = Home.folder();
            String known = System.getProperty(FOLDER_PROPERTY);
            return known == null ? create(home) : new TestStack(home, Path.of(known));
        }
    }

    private static TestStack create(Path home) {
        var runs = new RunFolders(home.resolve("tests"));
        runs.cleanUp();
        var stack = new TestStack(home, runs.create());
        System.setProperty(FOLDER_PROPERTY, stack.folder.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::end, "duijie-stack-end"));
        return stack;
    }

    /** Starts the parts that were never started, all at once; one that was ended on purpose stays so. */
    public void start(Set<Part> parts) {
        synchronized (Runtime.getRuntime()) {
            var fresh =
                    parts.stream().filter(part -> !Files.exists(portFile(part))).toArray(Part[]::new);
            for (Part part : fresh) {
                remember(part, Ports.free());
            }
            define(fresh).start();
        }
    }

    /** PostgreSQL with that database in it. */
    public PostgresServer postgres(Database database) {
        var server = postgres();
        server.create(database);
        return server;
    }

    /** PostgreSQL. */
    public PostgresServer postgres() {
        return started(Part.POSTGRES).postgres();
    }

    /** Kafka. */
    public KafkaServer kafka() {
        return started(Part.KAFKA).kafka();
    }

    /** Keycloak. */
    public KeycloakServer keycloak() {
        return started(Part.KEYCLOAK).keycloak();
    }

    private Stack started(Part part) {
        start(Set.of(part));
        return define(part);
    }

    private Stack define(Part... parts) {
        var options = StackOptions.forTests(home, folder);
        for (Part part : parts) {
            options = options.with(part, port(part));
        }
        return Stack.define(options);
    }

    private int port(Part part) {
        try {
            return Integer.parseInt(Files.readString(portFile(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(Part part, int port) {
        try {
            Files.createDirectories(portFile(part).getParent());
            Files.writeString(portFile(part), Integer.toString(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path portFile(Part part) {
        return folder.resolve("run").resolve(part.label() + ".port");
    }

    private void end() {
        var known = Arrays.stream(Part.values())
                .filter(part -> Files.exists(portFile(part)))
                .toArray(Part[]::new);
        // The logs stay, to be read until the next run cleans up.
        define(known).wipe();
    }
}
