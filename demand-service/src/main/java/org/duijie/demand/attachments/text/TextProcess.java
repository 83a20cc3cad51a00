package org.duijie.demand.attachments.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.fork.ForkParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToTextContentHandler;
import org.duijie.contracts.CarriedText;
import org.duijie.demand.attachments.AttachmentsConfig;
import org.duijie.demand.attachments.FileType;
import org.xml.sax.SAXException;

/** A process that reads files, one at a time; started where none runs. */
final class TextProcess {
    /** A process that has nothing to do ends. */
    private static final long IDLE_MILLIS = 60_000;

    /** What a library keeps of files that it has read is gone with the process. */
    private static final int FILES = 100;

    /** Of each file: one to be ready for it, one to read it. */
    private static final int CALLS = 2;

    private final ForkParser parser;
    private final AttachmentsConfig config;

    /** @param classes what the process loads its classes through */
    TextProcess(ClassLoader classes, AttachmentsConfig config) {
        this.config = config;
        parser = new ForkParser(classes, new CutText(config.textLimit()));
        parser.setJavaCommand(java());
        parser.setPoolSize(1);
        parser.setMaxFilesProcessedPerServer(CALLS * FILES);
        // Where a file ends is looked after by CutText: this knows one time for each call.
        parser.setServerParseTimeoutMillis(longest().toMillis());
        parser.setServerWaitTimeoutMillis(Math.max(IDLE_MILLIS, longest().toMillis()));
    }

    private Duration longest() {
        return config.startWithin().compareTo(config.readWithin()) > 0 ? config.startWithin() : config.readWithin();
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

    /** Starts where it does not run, and loads what it needs for files of a kind. */
    void getReady(FileType type) throws IOException, SAXException, TikaException {
        parse(type, ReadyDocument.of(type), config.startWithin());
    }

    /** The text of a file, cut at the limit. The time of a file begins when the process does. */
    String read(FileType type, byte[] content) throws IOException, SAXException, TikaException {
        return storable(parse(type, content, config.readWithin())).strip();
    }

    private String parse(FileType type, byte[] content, Duration within)
            throws IOException, SAXException, TikaException {
        ToTextContentHandler text = new ToTextContentHandler();
        parser.parse(new ByteArrayInputStream(content), text, CutText.of(type, within), new ParseContext());
        return text.toString();
    }

    /** Without what PostgreSQL and JSON cannot carry, and without half a character at the cut. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(CarriedText::is)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Waits for what it is at. */
    void close() {
        parser.close();
    }
}
