package org.duijie.demand.attachments.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.duijie.demand.attachments.FileType;

/** A small document of each kind, ours. A process that has read it is ready: it has loaded what it needs for others of the kind. */
final class ReadyDocument {
    private ReadyDocument() {}

    static byte[] of(FileType type) {
        try (InputStream document =
                ReadyDocument.class.getResourceAsStream("ready." + type.name().toLowerCase(Locale.ROOT))) {
            return document.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
