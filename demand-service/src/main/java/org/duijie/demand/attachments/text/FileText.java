package org.duijie.demand.attachments.text;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duijie.demand.attachments.AttachmentsConfig;
import org.duijie.demand.attachments.FileType;

/**
 * Reads the text of files with Apache Tika, in processes with a heap and an end of their own: what a file does to its reader it
 * does not do to the service. Blocks; for threads that may wait.
 */
@ApplicationScoped
public class FileText {
    /** Longer than a process needs to end what it is at by itself. */
    private static final Duration BEYOND = Duration.ofSeconds(15);

    private final AttachmentsConfig config;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("attachment-text-", 0).factory());

    /** One for each that reads at the same time: one that hangs takes no other with it. */
    private final Queue<TextProcess> idle = new ConcurrentLinkedQueue<>();

    private final Set<Future<String>> readings = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    FileText(AttachmentsConfig config) {
        this.config = config;
    }

    /**
     * The text of a file, cut at the limit.
     *
     * @throws UnreadableFileException where it holds none that can be read, or not within the time and the memory of a process
     * @throws NotReadyException where no process was ready for it in time, which says nothing of the file
     * @throws CancellationException where the service ends meanwhile, which says nothing of the file either
     */
    public String textOf(FileType type, byte[] content) throws UnreadableFileException, NotReadyException {
        TextProcess process = Optional.ofNullable(idle.poll()).orElseGet(() -> new TextProcess(classes(), config));
        boolean ended = false;
        try {
            getReady(process, type);
            String text = read(process, type, content);
            ended = true;
            return text;
        } finally {
            if (ended) {
                idle.add(process);
            } else {
                // Not here: closing waits for whoever holds the process, and that is what hangs.
                Thread.ofPlatform().daemon().name("attachment-text-end").start(process::close);
            }
        }
    }

    /** What the processes load their classes through. */
    ClassLoader classes() {
        return getClass().getClassLoader();
    }

    private void getReady(TextProcess process, FileType type) throws NotReadyException {
        try {
            await(config.startWithin(), () -> {
                process.getReady(type);
                return null;
            });
        } catch (TimeoutException busy) {
            throw new NotReadyException(busy);
        } catch (ExecutionException failure) {
            throw new NotReadyException(failure.getCause());
        }
    }

    private String read(TextProcess process, FileType type, byte[] content) throws UnreadableFileException {
        try {
            return await(config.readWithin().plus(BEYOND), () -> process.read(type, content));
        } catch (TimeoutException hanging) {
            throw new UnreadableFileException("not read within " + config.readWithin(), hanging);
        } catch (ExecutionException failure) {
            throw new UnreadableFileException(failure.getCause().toString(), failure.getCause());
        }
    }

    /** What was ended in its middle, with the service, is cancelled, whatever it came to. */
    private String await(Duration within, Callable<String> work) throws TimeoutException, ExecutionException {
        FutureTask<String> reading = new FutureTask<>(work);
        readings.add(reading);
        try {
            // After it was added: of whoever ends all readings and this one, one sees the other.
            if (stopping) {
                throw new CancellationException();
            }
            threads.execute(reading);
            return reading.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            if (stopping) {
                throw cancelled(failure.getCause());
            }
            throw failure;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw cancelled(stopped);
        } catch (RejectedExecutionException stopped) {
            throw cancelled(stopped);
        } finally {
            readings.remove(reading);
        }
    }

    private static CancellationException cancelled(Throwable cause) {
        CancellationException cancelled = new CancellationException("stopped");
        cancelled.initCause(cause);
        return cancelled;
    }

    /** Ends the processes, and what is being read at once. */
    @PreDestroy
    public void stop() {
        stopping = true;
        // Who reads waits for a process, and would not hear of an interruption.
        readings.forEach(reading -> reading.cancel(true));
        threads.shutdownNow();
        for (TextProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
