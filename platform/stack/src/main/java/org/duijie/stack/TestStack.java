package org.duijie.stack;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duijie.stack.local.RunFolders;

/**
 * Servers for tests: each is started when it is first asked for, on a free port, with data that is thrown away.
 *
 * <p>PostgreSQL and Kafka belong to one Java process and die with it, since tests kill and freeze them, and since
 * several services use the same topics: two modules that are tested at once would see each other's events. A start costs
 * about one and four seconds of processor time. A Keycloak costs eleven, nobody breaks it, and what tests add to its realm
 * has names of its own: so one serves all Java processes of a Maven run, and ends with the run. Where there is no such
 * run, as in an IDE, it belongs to the process, too.
 *
 * <p>What runs where is kept in files, not in fields: test frameworks load this class in several class loaders, and all
 * of them must see the same servers.
 */
public final class TestStack {

    private static final String FOLDER_PROPERTY = "duijie.tests.folder";
    private static final Set<Part> OF_THE_RUN = Set.of(Part.KEYCLOAK);

    private final TestServers own;

    private TestStack(TestServers own) {
        this.own = own;
    }

    /** The one of this Java process. */
    public static TestStack shared() {
        synchronized (Runtime.getRuntime()) {
            Path home = Home.folder();
            String known = System.getProperty(FOLDER_PROPERTY);
            return known == null ? create(home) : new TestStack(new TestServers(home, Path.of(known)));
        }
    }

    private static TestStack create(Path home) {
        var runs = RunFolders.of(home);
        runs.cleanUp();
        var own = new TestServers(home, runs.create());
        System.setProperty(FOLDER_PROPERTY, own.folder().toString());
        Runtime.getRuntime().addShutdownHook(new Thread(own::wipe, "duijie-stack-end"));
        return new TestStack(own);
    }

    /** Starts the parts that were never started, all at once; one that was ended on purpose stays so. */
    public void start(Set<Part> parts) {
        synchronized (Runtime.getRuntime()) {
            var run = RunServers.ofThisRun(own.home());
            run.ifPresent(servers -> servers.start(ofTheRun(parts)));
            own.start(run.isPresent() ? ofTheProcess(parts) : parts);
        }
    }

    private static Set<Part> ofTheRun(Set<Part> parts) {
        return parts.stream().filter(OF_THE_RUN::contains).collect(Collectors.toSet());
    }

    private static Set<Part> ofTheProcess(Set<Part> parts) {
        return parts.stream().filter(part -> !OF_THE_RUN.contains(part)).collect(Collectors.toSet());
    }

    /** PostgreSQL with that database in it. */
    public PostgresServer postgres(Database database) {
        var server = postgres();
        server.create(database);
        return server;
    }

    /** PostgreSQL, of this Java process alone. */
    public PostgresServer postgres() {
        return started(Part.POSTGRES).postgres();
    }

    /** Kafka, of this Java process alone. */
    public KafkaServer kafka() {
        return started(Part.KAFKA).kafka();
    }

    /**
     * Keycloak, which other tests use at the same time: leave alone what stands in the realm's file, and give what you add
     * a name that nobody else takes.
     */
    public KeycloakServer keycloak() {
        return started(Part.KEYCLOAK).keycloak();
    }

    private Stack started(Part part) {
        start(Set.of(part));
        return Optional.of(part)
                .filter(OF_THE_RUN::contains)
                .flatMap(unused -> RunServers.ofThisRun(own.home()))
                .map(RunServers::servers)
                .orElse(own)
                .define(part);
    }
}
