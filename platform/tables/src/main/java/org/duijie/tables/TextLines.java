package org.duijie.tables;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;

/** Lines of a text; of one that is too long only the beginning is kept, and the next is found all the same. */
final class TextLines implements Closeable {
    private final BufferedReader text;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;
    /** What the last line ended with. */
    private int end;

    TextLines(BufferedReader text) {
        this.text = text;
    }

    /** Reads the next line; false where there is none. */
    boolean next() throws IOException {
        line.setLength(0);
        tooLong = false;
        int one = text.read();
        if (end == '\r' && one == '\n') {
            one = text.read();
        }
        if (one < 0) {
            return false;
        }
        while (one >= 0 && one != '\n' && one != '\r') {
            if (line.length() < TableLimits.LINE) {
                line.append((char) one);
            } else {
                tooLong = true;
            }
            one = text.read();
        }
        end = one;
        return true;
    }

    boolean isTooLong() {
        return tooLong;
    }

    String text() {
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
