package org.duijie.local;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.duijie.stack.process.ProcessIdentity;
import picocli.CommandLine.Command;

/** What the {@link Supervisor} does. */
@Command(name = SuperviseCommand.NAME, hidden = true, description = "Starts again what ends, until nothing runs.")
final class SuperviseCommand implements Callable<Integer> {
    static final String NAME = "supervise";

    @Override
    public Integer call() {
        var settings = Settings.ofThisProcess();
        var supervisor = new Supervisor(settings);
        var own = ProcessIdentity.own();
        var system = new LocalSystem(settings);
        // Where another took its place it ends.
        new Watch(system, new Console(System.out))
                .untilAllAreGone(() -> !supervisor.process().equals(Optional.of(own)));
        return 0;
    }
}
