package org.duijie.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.duijie.stack.StackException;

/** Brings the system up, while nobody else starts or stops parts. Another thread may cancel it. */
final class SystemStart {
    private final LocalSystem system;
    private final Console console;
    private final Starter starter;
    private volatile String run;

    /** @param components those that are brought up */
    SystemStart(LocalSystem system, List<Component> components, Console console) {
        this.system = system;
        this.console = console;
        this.starter = new Starter(components, console);
    }

    /**
     * Returns when all parts answer.
     *
     * @param afterwards what is done then, before anybody else may start or stop one
     * @param whenCancelled what is done when it was cancelled meanwhile; the thread may be interrupted, or be so in a moment
     * @throws CancellationException after that
     */
    void run(Runnable afterwards, Runnable whenCancelled) {
        var settings = system.settings();
        var supervisor = new Supervisor(settings);
        // It may hold the lock for a while, with a part that does not come up.
        supervisor.end();
        try (var unused = SystemLock.take(settings.home(), "./duijie up", console)) {
            supervisor.end();
            run = new SystemRun(settings).begin();
            new Restarts(settings).forget();
            console.say("Starting");
            if (system.stack().prometheus().isEmpty()) {
                console.part("prometheus", "left out: not installed (Debian: apt-get install --yes prometheus)");
            }
            bringUp(whenCancelled);
            afterwards.run();
        } catch (StackException e) {
            throw new LauncherException(e.getMessage(), e);
        }
        console.say("Ready after " + console.secondsSoFar());
        console.say(Welcome.to(system));
    }

    private void bringUp(Runnable whenCancelled) {
        try {
            starter.bringUp();
        } catch (CancellationException cancelled) {
            whenCancelled.run();
            throw cancelled;
        }
    }

    /** Begins no part any more, and ends those that do not answer yet. */
    void cancel() {
        starter.cancel();
    }

    /** The run of the system that the parts are of; empty where none can have been started yet. */
    Optional<String> ofRun() {
        return Optional.ofNullable(run);
    }
}
