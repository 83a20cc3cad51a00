package org.duijie.demand.attachments.text;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.fork.ForkParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToTextContentHandler;
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

    FileText(AttachmentsConfig config) {
        this.config = config;
    }

    /**
     * The text of a file, cut at the limit.
     *
     * @throws UnreadableFileException where it holds none that can be read, or not within the time and the memory of a process
     */
    public String textOf(FileType type, byte[] content) throws UnreadableFileException {
        ForkParser process = Optional.ofNullable(idle.poll()).orElseGet(this::process);
        boolean ended = false;
        try {
            Future<String> reading = threads.submit(() -> parse(process, type, content));
            String text = reading.get(config.readWithin().toMillis() + BEYOND_MILLIS, TimeUnit.MILLISECONDS);
            ended = true;
            return text;
        } catch (TimeoutException hanging) {
            throw new UnreadableFileException("not read within " + config.readWithin(), hanging);
        } catch (ExecutionException failure) {
            throw new UnreadableFileException(failure.getCause().toString(), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableFileException("stopped", stopped);
        } finally {
            if (ended) {
                idle.add(process);
            } else {
                // Not here: closing waits for whoever holds the process, and that is what hangs.
                Thread.ofPlatform().daemon().name("attachment-text-end").start(process::close);
            }
        }
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
                .filter(point -> point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE))
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
                "-Djava.util.logging.config.file=/dev/null");
    }

    /** Ends the processes; what is being read then fails. */
    @PreDestroy
    public void stop() {
        threads.shutdownNow();
        for (ForkParser process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
