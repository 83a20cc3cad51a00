package org.duijie.tables;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells UTF-8 from GB18030, in which spreadsheets of a Chinese Windows save CSV. */
final class TextEncoding {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PART = 8192;

    private TextEncoding() {}

    /** UTF-8 where the whole file is: text of GB18030 with a Chinese character in it practically never is. */
    static Charset of(Path file) throws IOException {
        // A decoder given to the reader reports malformed input; a charset would have it replaced.
        try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            char[] part = new char[PART];
            while (text.read(part) >= 0) {
                // Only whether it can be read counts.
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return GB18030;
        }
    }
}
