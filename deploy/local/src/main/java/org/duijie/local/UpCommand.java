package org.duijie.local;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts the whole system; what runs already is left alone.")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when everything is ready, and leave it running.")
    private boolean detach;

    @Override
    public Integer call() throws Exception {
        var console = new Console(System.out);
        var settings = Settings.ofThisProcess();
        Disk.requireRoom(settings.home());
        var system = new LocalSystem(settings);
        return detach ? upAndLeave(system, console) : upAndStay(system, console);
    }

    static int upAndLeave(LocalSystem system, Console console) {
        var start = new SystemStart(system, system.components(), console);
        try (var interruption = new Interruption(start::cancel)) {
            start.run(new Supervisor(system.settings())::start, () -> {
                interruption.settle();
                console.say(goesOn());
            });
            return 0;
        } catch (CancellationException interrupted) {
            return Interruption.STATUS;
        } catch (LauncherException e) {
            if (system.components().stream()
                    .noneMatch(component -> component.server().isRunning())) {
                throw e;
            }
            throw new LauncherException(e.getMessage() + System.lineSeparator() + goesOn(), e);
        }
    }

    private static String goesOn() {
        return "What did start keeps running: ./duijie status shows it, ./duijie up tries again, ./duijie down stops it.";
    }

    private static int upAndStay(LocalSystem system, Console console) throws Exception {
        return new Foreground(system, console).run(system.components(), ending -> {
            console.say("Ctrl-C stops everything.");
            new Watch(system, console).untilAllAreGone(ending);
            return 0;
        });
    }
}
