package org.duijie.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Hears everything that the application under test logs. */
public final class LogProbe extends Handler implements AutoCloseable {
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    private record Line(Level level, String text) {}

    public static LogProbe fromNow() {
        LogProbe probe = new LogProbe();
        Logger.getLogger("").addHandler(probe);
        return probe;
    }

    @Override
    public void publish(LogRecord record) {
        String message = record instanceof ExtLogRecord extended ? extended.getFormattedMessage() : record.getMessage();
        lines.add(new Line(record.getLevel(), message + " " + record.getThrown()));
    }

    public List<String> lines() {
        return atLeast(Level.ALL);
    }

    /** Those of that level and above. */
    public List<String> atLeast(Level level) {
        return lines.stream()
                .filter(line -> line.level().intValue() >= level.intValue())
                .map(Line::text)
                .toList();
    }

    @Override
    public void flush() {
        // Every line is there at once.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
