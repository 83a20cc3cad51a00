package org.duijie.local;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duijie.stack.AtOnce;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Shows each part; the exit code is 0 when all of them are ready.")
final class StatusCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private record Line(boolean ready, String text) {}

    @Override
    public Integer call() {
        var settings = Settings.ofThisProcess();
        var restarts = new Restarts(settings);
        var lines = AtOnce.map(new LocalSystem(settings).components(), component -> line(component, restarts));
        lines.forEach(line -> System.out.println(line.text()));
        new Supervisor(settings)
                .process()
                .ifPresent(process -> System.out.printf(
                        "%-17s starts again what ends, process %d%n", Supervisor.NAME, process.pid()));
        return allReady(lines) ? 0 : 1;
    }

    private static boolean allReady(List<Line> lines) {
        return lines.stream().allMatch(Line::ready);
    }

    private static Line line(Component component, Restarts restarts) {
        var server = component.server();
        String again = restarts.of(component.name())
                .map(restart ->
                        ", started again %d times, last %s".formatted(restart.count(), TIME.format(restart.last())))
                .orElse("");
        var since = server.runningSince();
        if (since.isEmpty()) {
            return new Line(false, "%-17s %s%s".formatted(component.name(), word(component), again));
        }
        boolean ready = server.isReady();
        return new Line(
                ready,
                "%-17s %-9s  port %-5d  process %-7d  since %s%s"
                        .formatted(
                                component.name(),
                                ready ? "ready" : "no answer",
                                server.port(),
                                server.pid(),
                                TIME.format(since.get()),
                                again));
    }

    private static String word(Component component) {
        return component.server().state().name().toLowerCase(Locale.ROOT);
    }
}
