package org.duijie.demand.attachments;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tells by its content what a file is, and reads its text with Apache Tika within bounds. Blocks; for worker threads. */
@ApplicationScoped
class FileText {
    /** As many as may hang at once; a thread that does not end in time is interrupted and left to end by itself. */
    private static final int THREADS = 2;

    private final Detector detector = new DefaultDetector();
    private final Parser parser =
            new AutoDetectParser(detector, new PDFParser(), new OfficeParser(), new OOXMLParser());
    private final AttachmentsConfig config;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("attachment-text-", 0).factory());

    FileText(AttachmentsConfig config) {
        this.config = config;
    }

    /** What it is; empty where it is none of the kinds that are taken. */
    Optional<FileType> typeOf(byte[] content) {
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            return FileType.of(detector.detect(stream, new Metadata()).toString());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The text of a file, cut at the limit.
     *
     * @throws UnreadableFileException where it holds none that can be read, or not in time
     */
    String textOf(byte[] content) {
        Future<String> reading;
        try {
            reading = threads.submit(() -> parse(content));
        } catch (RejectedExecutionException busy) {
            throw new UnreadableFileException("files before it are still being read", busy);
        }
        try {
            return reading.get(config.readWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw new UnreadableFileException("not read within " + config.readWithin(), tooLong);
        } catch (ExecutionException failure) {
            throw new UnreadableFileException(failure.getCause().getClass().getSimpleName(), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableFileException("stopped", stopped);
        } finally {
            reading.cancel(true);
        }
    }

    private String parse(byte[] content) throws IOException, SAXException, TikaException {
        BodyContentHandler text = new BodyContentHandler(config.textLimit());
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            parser.parse(stream, text, new Metadata(), new ParseContext());
        } catch (SAXException | TikaException ended) {
            if (!WriteLimitReachedException.isWriteLimitReached(ended)) {
                throw ended;
            }
        }
        return storable(text.toString()).strip();
    }

    /** Without what PostgreSQL and JSON cannot carry, and without half a character at the cut. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(point -> point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Says why a file's text cannot be had. */
    static final class UnreadableFileException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableFileException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
