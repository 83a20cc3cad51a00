package org.duijie.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held by whoever starts or stops parts, so that two of them do not fight. The system takes it back from a process that
 * dies: there are no stale locks.
 */
final class SystemLock implements AutoCloseable {

    private final FileChannel channel;

    private SystemLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, waiting for another process to give it back. */
    static SystemLock take(Path home, String purpose, Console console) {
        Path file = home.resolve("run/lock");
        try {
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                console.say("Waiting for another ./duijie to finish: "
                        + Files.readString(file).strip());
                channel.lock();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap("%s, process %d%n"
                    .formatted(purpose, ProcessHandle.current().pid())
                    .getBytes(StandardCharsets.UTF_8)));
            return new SystemLock(channel);
        } catch (IOException e) {
            throw new LauncherException("Cannot write to " + home + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LauncherException("Cannot give back the lock: " + e.getMessage(), e);
        }
    }
}
