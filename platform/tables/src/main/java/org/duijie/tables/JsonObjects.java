package org.duijie.tables;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;

/**
 * Objects of a text, one after the other: on lines of their own, over several lines, without anything between them, or as an
 * array. What is none ends with its line, and the next is found all the same.
 */
final class JsonObjects implements Closeable {
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BufferedReader text;
    private final StringBuilder object = new StringBuilder();
    private boolean tooLong;
    private int ahead = -2;
    private long line = 1;
    private long began;

    JsonObjects(BufferedReader text) {
        this.text = text;
    }

    /** Reads the next; false where there is none. */
    boolean next() throws IOException {
        object.setLength(0);
        tooLong = false;
        int one = take();
        while (isBetween(one)) {
            one = take();
        }
        if (one == END) {
            return false;
        }
        began = line;
        if (one == '{') {
            readObject();
        } else {
            keep(one);
            readLine();
        }
        return true;
    }

    private static boolean isBetween(int one) {
        return one == ','
                || one == '['
                || one == ']'
                || one == BYTE_ORDER_MARK
                || one >= 0 && Character.isWhitespace(one);
    }

    private void readObject() throws IOException {
        keep('{');
        int depth = 1;
        boolean quoted = false;
        while (depth > 0) {
            int one = take();
            // A text does not go on in the next line, and what begins a line is not within what was not ended.
            if (one == END || one == '\n' && (quoted || peek() == '{' || peek() == '[')) {
                return;
            }
            keep(one);
            if (one == '\\' && quoted) {
                keep(take());
            } else if (one == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += one == '{' || one == '[' ? 1 : one == '}' || one == ']' ? -1 : 0;
            }
        }
    }

    private void readLine() throws IOException {
        int one = take();
        while (one != END && one != '\n') {
            keep(one);
            one = take();
        }
    }

    private void keep(int one) {
        if (one == END) {
            return;
        }
        if (object.length() < TableLimits.LINE) {
            object.append((char) one);
        } else {
            tooLong = true;
        }
    }

    private int take() throws IOException {
        int one = peek();
        ahead = -2;
        line += one == '\n' ? 1 : 0;
        return one;
    }

    private int peek() throws IOException {
        if (ahead == -2) {
            ahead = text.read();
            if (ahead == '\r') {
                // An end of a line is one character here, whoever wrote it.
                ahead = '\n';
                text.mark(1);
                if (text.read() != '\n') {
                    text.reset();
                }
            }
        }
        return ahead;
    }

    boolean isTooLong() {
        return tooLong;
    }

    String object() {
        return object.toString();
    }

    /** The line that it begins in, from 1. */
    long line() {
        return began;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
