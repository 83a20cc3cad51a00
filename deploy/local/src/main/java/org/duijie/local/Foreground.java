package org.duijie.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** A system that runs as long as the command does: whatever it is at when it ends, be it by Ctrl-C, it leaves nothing behind. */
final class Foreground {
    private final LocalSystem system;
    private final Console console;
    private final SystemRun run;

    Foreground(LocalSystem system, Console console) {
        this.system = system;
        this.console = console;
        this.run = new SystemRun(system.settings());
    }

    /** What is done while the system is up. */
    @FunctionalInterface
    interface Work {
        /** @param ending whether somebody wants it to end; its thread is interrupted then */
        int run(BooleanSupplier ending) throws Exception;
    }

    /** Brings the components up, does the work, and stops everything. */
    int run(List<Component> components, Work work) throws Exception {
        var start = new SystemStart(system, components, console);
        try (var interruption = new Interruption(() -> {
            console.say("Stopping");
            start.cancel();
        })) {
            try {
                start.run(() -> {}, () -> {
                    interruption.settle();
                    stop();
                });
                return work.run(interruption::came);
            } catch (CancellationException | InterruptedException ended) {
                return Interruption.STATUS;
            } finally {
                interruption.settle();
                start.ofRun().ifPresent(this::stop);
            }
        }
    }

    private void stop(String ofRun) {
        try (var unused = SystemLock.take(system.settings().home(), "./duijie up", console)) {
            // Otherwise it was stopped elsewhere: what runs now somebody else has started.
            if (run.present().equals(Optional.of(ofRun))) {
                stop();
            }
        }
    }

    private void stop() {
        new Stopper(system, console).stopAll();
        run.end();
    }
}
