package org.duijie.demand.attachments.text;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
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
import org.apache.tika.exception.TikaException;
import org.apache.tika.fork.ForkParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToTextContentHandler;
import org.duijie.contracts.CarriedText;
import org.duijie.demand.attachments.AttachmentsConfig;
import org.duijie.demand.attachments.FileType;
import org.xml.sax.SAXException;

/**
 * Reads the text of files with Apache Tika, in processes with a heap and an end of their own: what a file does to its reader it
 * does not do to the service. Blocks; for threads that may wait.
 */
@ApplicationScoped
public class FileText {
    /** Longer than a process needs to end what it is at by itself, with its start on a machine that is busy. */
    private static final long BEYOND_MILLIS = 15_000;

    /** A process that has nothing to do ends. */
    private static final long IDLE_MILLIS = 60_000;

    /** What a library keeps of files that it has read is gone with the process. */
    private static final int FILES_OF_A_PROCESS = 100;

    private final AttachmentsConfig config;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("attachment-text-", 0).factory());

    /** One for each that reads at the same time: one that hangs takes no other with it. */
    private final Queue<ForkParser> idle = new ConcurrentLinkedQueue<>();

    private final Set<Future<String>> readings = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    FileText(AttachmentsConfig config) {
        this.config = config;
    }

    /**
     * The text of a file, cut at the limit.
     *
     * @throws UnreadableFileException where it holds none that can be read, or not within the time and the memory of a process
     * @throws CancellationException where the service ends meanwhile, which says nothing of the file
     */
    public String textOf(FileType type, byte[] content) throws UnreadableFileException {
        ForkParser process = Optional.ofNullable(idle.poll()).orElseGet(this::process);
        FutureTask<String> reading = new FutureTask<>(() -> parse(process, type, content));
        boolean ended = false;
        readings.add(reading);
        try {
            // After it was added: of whoever ends all readings and this one, one sees the other.
            if (stopping) {
                throw new CancellationException();
            }
            threads.execute(reading);
            String text = reading.get(config.readWithin().toMillis() + BEYOND_MILLIS, TimeUnit.MILLISECONDS);
            ended = true;
            return text;
        } catch (TimeoutException hanging) {
            throw new UnreadableFileException("not read within " + config.readWithin(), hanging);
        } catch (ExecutionException failure) {
            throw unreadable(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw cancelled(stopped);
        } catch (RejectedExecutionException stopped) {
            throw cancelled(stopped);
        } finally {
            readings.remove(reading);
            if (ended) {
                idle.add(process);
            } else {
                // Not here: closing waits for whoever holds the process, and that is what hangs.
                Thread.ofPlatform().daemon().name("attachment-text-end").start(process::close);
            }
        }
    }

    /** What a reading came to that was ended in its middle says nothing of its file either. */
    private UnreadableFileException unreadable(Throwable cause) {
        if (stopping) {
            throw cancelled(cause);
        }
        return new UnreadableFileException(cause.toString(), cause);
    }

    private static CancellationException cancelled(Throwable cause) {
        CancellationException cancelled = new CancellationException("stopped");
        cancelled.initCause(cause);
        return cancelled;
    }

    private static String parse(ForkParser process, FileType type, byte[] content)
            throws IOException, SAXException, TikaException {
        ToTextContentHandler text = new ToTextContentHandler();
        process.parse(new ByteArrayInputStream(content), text, CutText.of(type), new ParseContext());
        return storable(text.toString()).strip();
    }

    /** Without what PostgreSQL and JSON cannot carry, and without half a character at the cut. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(CarriedText::is)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private ForkParser process() {
        ForkParser process = new ForkParser(getClass().getClassLoader(), new CutText(config.textLimit()));
        process.setJavaCommand(java());
        process.setPoolSize(1);
        process.setMaxFilesProcessedPerServer(FILES_OF_A_PROCESS);
        process.setServerParseTimeoutMillis(config.readWithin().toMillis());
        process.setServerWaitTimeoutMillis(IDLE_MILLIS);
        return process;
    }

    /** Small and quick to start. What its libraries log nobody reads: a full pipe would stop it. */
    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + config.readMemory().asLongValue(),
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.config.file=/dev/null",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-Dorg.apache.logging.log4j.simplelog.StatusLogger.level=OFF");
    }

    /** Ends the processes, and what is being read at once. */
    @PreDestroy
    public void stop() {
        stopping = true;
        // Who reads waits for a process, and would not hear of an interruption.
        readings.forEach(reading -> reading.cancel(true));
        threads.shutdownNow();
        for (ForkParser process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
