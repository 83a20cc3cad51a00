package org.duijie.local;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.duijie.local.demo.Api;
import org.duijie.local.demo.Demo;
import org.duijie.local.demo.DemoException;
import org.duijie.local.demo.PairingsWatch;
import org.duijie.local.demo.SampleFolder;
import org.duijie.stack.RealmTokens;
import picocli.CommandLine.Command;

/** Starts the system where it does not run, and shows what it is for. The system stays up afterwards. */
@Command(
        name = "demo",
        description =
                "Starts the system, loads the sample roadshow, shows the pairings as they arrive; leaves it running.")
final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var console = new Console(System.out);
        var settings = Settings.ofThisProcess();
        Disk.requireRoom(settings.home());
        var system = new LocalSystem(settings);
        int up = UpCommand.upAndLeave(system, console);
        if (up != 0) {
            return up;
        }
        var gateway = URI.create("http://127.0.0.1:" + settings.port(Service.GATEWAY));
        var api = new Api(gateway, new RealmTokens(system.stack().keycloak().realm())::of);
        var sample = new SampleFolder(settings.root().resolve("deploy/sample"), LocalDate.now(ZoneOffset.UTC));
        try (var pairings = PairingsWatch.of(system.stack().kafka().bootstrapServers())) {
            new Demo(api, sample, pairings, console::say).run();
        } catch (DemoException stopped) {
            throw new LauncherException(stopped.getMessage(), stopped);
        }
        console.say("The system stays up: ./duijie status shows it, ./duijie down stops it.");
        return 0;
    }
}
