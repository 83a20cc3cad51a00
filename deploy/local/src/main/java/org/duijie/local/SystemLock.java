package org.duijie.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Held by whoever starts or stops parts, so that two of them do not fight. The system takes it back from a process that
 * dies: there are no stale locks.
 */
final class SystemLock implements AutoCloseable {

    private final FileChannel channel;

    private SystemLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, where nobody has it. */
    static Optional<SystemLock> tryTake(Path home, String purpose) {
        try {
            var channel = open(home);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(held(channel, purpose));
        } catch (IOException e) {
            throw unwritable(home, e);
        }
    }

    /** Takes the lock, waiting for another process to give it back; {@link CancellationException} where that is interrupted. */
    static SystemLock take(Path home, String purpose, Console console) {
        try {
            var channel = open(home);
            if (channel.tryLock() == null) {
                console.say("Waiting for another ./duijie to finish: "
                        + Files.readString(file(home)).strip());
                channel.lock();
            }
            return held(channel, purpose);
        } catch (ClosedByInterruptException | FileLockInterruptionException interrupted) {
            throw new CancellationException();
        } catch (IOException e) {
            throw unwritable(home, e);
        }
    }

    private static Path file(Path home) {
        return home.resolve("run/lock");
    }

    private static FileChannel open(Path home) throws IOException {
        Files.createDirectories(file(home).getParent());
        return FileChannel.open(file(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static SystemLock held(FileChannel channel, String purpose) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap("%s, process %d%n"
                    .formatted(purpose, ProcessHandle.current().pid())
                    .getBytes(StandardCharsets.UTF_8)));
            return new SystemLock(channel);
        } catch (IOException unwritten) {
            channel.close();
            throw unwritten;
        }
    }

    private static LauncherException unwritable(Path home, IOException cause) {
        return new LauncherException("Cannot write to " + home + ": " + cause.getMessage(), cause);
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
