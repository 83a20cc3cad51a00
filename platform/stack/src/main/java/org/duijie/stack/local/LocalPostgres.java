package org.duijie.stack.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.PostgresServer;
import org.duijie.stack.StackException;
import org.duijie.stack.access.PostgresAccess;
import org.duijie.stack.process.Folders;
import org.duijie.stack.process.ProcessFiles;
import org.duijie.stack.process.ProcessIdentity;
import org.duijie.stack.process.ProcessServer;
import org.duijie.stack.process.Readiness;

/** PostgreSQL from its programs. */
final class LocalPostgres extends ProcessServer implements PostgresServer {

    private final PostgresBinaries binaries;
    private final PostgresAccess access;
    private final Set<Database> databases;
    private final boolean durable;

    LocalPostgres(PostgresBinaries binaries, ProcessFiles files, int port, Set<Database> databases, boolean durable) {
        super(files, port);
        this.binaries = binaries;
        this.access = new PostgresAccess(port);
        this.databases = databases;
        this.durable = durable;
    }

    static ProcessFiles files(Path folder) {
        return ProcessFiles.under(folder, Part.POSTGRES.label());
    }

    @Override
    protected void prepare() throws IOException {
        if (Files.exists(cluster())) {
            forgetDeadPostmaster();
            return;
        }
        Path partial = data().resolve("cluster.partial");
        Folders.delete(partial);
        Files.createDirectories(data());
        Folders.copy(binaries.cluster(), partial);
        // The server takes no folder that others may look into.
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwx------"));
        Files.move(partial, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path cluster() {
        return data().resolve("cluster");
    }

    /**
     * The file that names the process may outlive it, and the number may belong to somebody else by now, or to a zombie
     * that nobody buried: PostgreSQL would take either for itself and not start.
     */
    private void forgetDeadPostmaster() throws IOException {
        Path file = cluster().resolve("postmaster.pid");
        if (Files.exists(file)
                && !isPostmaster(Files.readAllLines(file).getFirst().strip())) {
            Files.delete(file);
        }
    }

    private static boolean isPostmaster(String pid) throws IOException {
        return ProcessIdentity.of(Long.parseLong(pid)).isPresent()
                && Files.readString(Path.of("/proc", pid, "comm")).strip().equals("postgres");
    }

    @Override
    protected List<String> command() {
        var arguments = new ArrayList<String>(List.of("-D", cluster().toString(), "-p", Integer.toString(port())));
        setting(arguments, "listen_addresses=127.0.0.1");
        setting(arguments, "unix_socket_directories=");
        setting(arguments, "max_connections=200");
        // What Debezium needs, should it read the outbox instead of the relay.
        setting(arguments, "wal_level=logical");
        setting(arguments, "log_line_prefix=%m %d ");
        if (!durable) {
            // Not safe against a power cut, but what was committed still survives the death of the processes.
            setting(arguments, "fsync=off");
            setting(arguments, "full_page_writes=off");
        }
        try {
            return binaries.command("postgres", arguments.toArray(String[]::new));
        } catch (IOException e) {
            throw new StackException("The PostgreSQL programs could not be unpacked: " + e.getMessage(), e);
        }
    }

    private static void setting(List<String> arguments, String setting) {
        arguments.add("-c");
        arguments.add(setting);
    }

    @Override
    protected StopSignal stopSignal() {
        // "Fast shutdown": does not wait for clients to leave.
        return StopSignal.INTERRUPT;
    }

    @Override
    protected Readiness readiness() {
        return access.readiness();
    }

    @Override
    protected void greet() {
        databases.forEach(this::create);
    }

    @Override
    public void create(Database database) {
        access.create(database);
    }
}
