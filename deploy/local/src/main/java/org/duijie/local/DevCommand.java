package org.duijie.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duijie.stack.ServiceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The system for somebody who works on one of its services: the others run as they were built, this one from its sources,
 * in Quarkus' dev mode.
 */
@Command(
        name = "dev",
        description = "Starts the system with one service in Quarkus' dev mode: a changed source takes effect at once.")
final class DevCommand implements Callable<Integer> {

    private static final long PATIENCE_SECONDS = 30;

    @Parameters(paramLabel = "SERVICE", description = "Folder of the service, such as demand-service")
    private String module;

    @Override
    public Integer call() throws Exception {
        var console = new Console(System.out);
        var settings = Settings.ofThisProcess();
        var service = Service.ofModule(module);
        Disk.requireRoom(settings.home());
        var system = new LocalSystem(settings);
        var others = new ArrayList<Component>();
        for (Component component : system.components()) {
            if (component.name().equals(service.module())) {
                // As it was built; it would have the port.
                component.server().stop();
            } else {
                others.add(component);
            }
        }
        return new Foreground(system, console).run(others, ending -> {
            var quarkus = devMode(service, system).start();
            try {
                return quarkus.waitFor();
            } finally {
                end(quarkus);
            }
        });
    }

    private static ProcessBuilder devMode(Service service, LocalSystem system) {
        var settings = system.settings();
        var root = settings.root();
        var command = new ProcessBuilder(List.of(
                        root.resolve("mvnw").toString(),
                        "-Dquick",
                        "-Dduijie.home=" + settings.home(),
                        "--projects",
                        service.module(),
                        "--also-make",
                        "compile",
                        "io.quarkus.platform:quarkus-maven-plugin:dev",
                        "-Djvm.args=" + String.join(" ", ServiceOptions.of(service.module())),
                        "-Dquarkus.analytics.disabled=true"))
                .directory(root.toFile())
                .inheritIO();
        command.environment().putAll(ServiceEnvironment.of(service, settings, system.stack()));
        // Everything is there already.
        command.environment().put("QUARKUS_DEVSERVICES_ENABLED", "false");
        return command;
    }

    /** Ctrl-C reaches it, too, being of the same terminal; another signal does not. */
    private static void end(Process quarkus) {
        quarkus.destroy();
        try {
            quarkus.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stays) {
            quarkus.destroyForcibly();
        }
    }
}
