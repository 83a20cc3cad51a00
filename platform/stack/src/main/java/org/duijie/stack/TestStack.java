package org.duijie.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duijie.stack.local.RunFolders;

/**
 * Servers that live no longer than this Java process, each started when it is first asked for, on a free port, with
 * data that is thrown away. They die with this process; should it be killed, the next one cleans up after it.
 */
public final class TestStack {

    private final Path home;
    private final Path folder;
    private final List<Stack> started = new ArrayList<>();
    private Stack postgres;
    private Stack kafka;
    private Stack keycloak;

    private TestStack(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** A stack without any server yet. */
    public static TestStack create() {
        var home = Home.folder();
        var runs = new RunFolders(home.resolve("tests"));
        runs.cleanUp();
        var stack = new TestStack(home, runs.create());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::kill, "duijie-stack-kill"));
        return stack;
    }

    /** PostgreSQL with that database in it. */
    public synchronized PostgresServer postgres(Database database) {
        if (postgres == null) {
            postgres = start(Part.POSTGRES);
        }
        postgres.postgres().create(database);
        return postgres.postgres();
    }

    /** Kafka. */
    public synchronized KafkaServer kafka() {
        if (kafka == null) {
            kafka = start(Part.KAFKA);
        }
        return kafka.kafka();
    }

    /** Keycloak. */
    public synchronized KeycloakServer keycloak() {
        if (keycloak == null) {
            keycloak = start(Part.KEYCLOAK);
        }
        return keycloak.keycloak();
    }

    private Stack start(Part part) {
        var stack = Stack.define(StackOptions.forTests(home, folder).with(part));
        started.add(stack);
        stack.start();
        return stack;
    }

    private void kill() {
        // Not synchronized: a start that is under way must not delay the end.
        List.copyOf(started).forEach(Stack::kill);
        new RunFolders(home.resolve("tests")).deleteData(folder);
    }
}
