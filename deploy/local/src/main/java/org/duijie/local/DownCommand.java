package org.duijie.local;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.duijie.stack.process.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "down", description = "Stops what up started, and nothing else.")
final class DownCommand implements Callable<Integer> {

    @Option(names = "--wipe", description = "Delete all data, attached files and logs, too.")
    private boolean wipe;

    @Override
    public Integer call() throws IOException {
        var console = new Console(System.out);
        var settings = Settings.ofThisProcess();
        var system = new LocalSystem(settings);
        var supervisor = new Supervisor(settings);
        // It may hold the lock for a while, with a part that does not come up.
        supervisor.end();
        try (var unused = SystemLock.take(settings.home(), "./duijie down", console)) {
            supervisor.end();
            var stopper = new Stopper(system, console);
            if (wipe) {
                // What is deleted need not be put in order first.
                stopper.killAll();
                system.components().forEach(component -> component.server().wipe());
                Folders.delete(settings.home().resolve("data"));
                Folders.delete(settings.home().resolve("logs"));
                Folders.delete(ServiceEnvironment.attachments(settings));
                console.say("Data, attached files and logs are deleted.");
            } else {
                stopper.stopAll();
            }
            new SystemRun(settings).end();
        }
        console.say("Nothing of Duijie runs.");
        return 0;
    }
}
