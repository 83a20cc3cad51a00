package org.duijie.local;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duijie.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts the whole system; what runs already is left alone.")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when everything is ready, and leave it running.")
    private boolean detach;

    @Override
    public Integer call() {
        var console = new Console(System.out);
        var settings = Settings.ofThisProcess();
        Disk.requireRoom(settings.home());
        var system = new LocalSystem(settings);
        return detach ? upAndLeave(system, console) : upAndStay(system, console);
    }

    static int upAndLeave(LocalSystem system, Console console) {
        try {
            bringUp(system, system.components(), console, new Supervisor(system.settings())::start);
        } catch (LauncherException e) {
            if (system.components().stream()
                    .noneMatch(component -> component.server().isRunning())) {
                throw e;
            }
            throw new LauncherException(
                    e.getMessage() + System.lineSeparator()
                            + "What did start keeps running: ./duijie status shows it, ./duijie up tries again,"
                            + " ./duijie down stops it.",
                    e);
        }
        return 0;
    }

    private static int upAndStay(LocalSystem system, Console console) {
        var ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(system, console, ended), "duijie-end"));
        bringUp(system, system.components(), console, () -> {});
        console.say("Ctrl-C stops everything.");
        new Watch(system, console).untilAllAreGone(ended::get);
        ended.set(true);
        return 0;
    }

    private static void end(LocalSystem system, Console console, AtomicBoolean ended) {
        if (!ended.getAndSet(true)) {
            console.say("Stopping");
            new Stopper(system, console).stopAll();
        }
    }

    /** @param afterwards what is done when all parts answer, before anybody else may start or stop one */
    static void bringUp(LocalSystem system, List<Component> components, Console console, Runnable afterwards) {
        var supervisor = new Supervisor(system.settings());
        // It may hold the lock for a while, with a part that does not come up.
        supervisor.end();
        try (var unused = SystemLock.take(system.settings().home(), "./duijie up", console)) {
            supervisor.end();
            new Restarts(system.settings()).forget();
            console.say("Starting");
            if (system.stack().prometheus().isEmpty()) {
                console.part("prometheus", "left out: not installed (Debian: apt-get install --yes prometheus)");
            }
            new Starter(components, console).bringUp();
            afterwards.run();
        } catch (StackException e) {
            throw new LauncherException(e.getMessage(), e);
        }
        console.say("Ready after " + console.secondsSoFar());
        console.say(Welcome.to(system));
    }
}
