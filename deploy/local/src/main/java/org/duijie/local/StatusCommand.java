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
        var lines = AtOnce.map(new LocalSystem(Settings.ofThisProcess()).components(), StatusCommand::line);
        lines.forEach(line -> System.out.println(line.text()));
        return allReady(lines) ? 0 : 1;
    }

    private static boolean allReady(List<Line> lines) {
        return lines.stream().allMatch(Line::ready);
    }

    private static Line line(Component component) {
        var server = component.server();
        var since = server.runningSince();
        if (since.isEmpty()) {
            return new Line(false, "%-17s %s".formatted(component.name(), word(component)));
        }
        boolean ready = server.isReady();
        return new Line(
                ready,
                "%-17s %-9s  port %-5d  process %-7d  since %s"
                        .formatted(
                                component.name(),
                                ready ? "ready" : "no answer",
                                server.port(),
                                server.pid(),
                                TIME.format(since.get())));
    }

    private static String word(Component component) {
        return component.server().state().name().toLowerCase(Locale.ROOT);
    }
}
