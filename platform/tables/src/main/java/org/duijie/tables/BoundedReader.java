package org.duijie.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of which only so much is given for one row: a row is in memory before anybody can look at it. */
final class BoundedReader extends FilterReader {
    private long given;

    BoundedReader(Reader text) {
        super(text);
    }

    /** Another row begins; what was read ahead for it is not counted again. */
    void nextRow() {
        given = 0;
    }

    @Override
    public int read() throws IOException {
        requireMore();
        int one = super.read();
        given++;
        return one;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        requireMore();
        int read = super.read(into, from, most);
        given += Math.max(read, 0);
        return read;
    }

    private void requireMore() throws LineTooLongException {
        if (given > TableLimits.LINE) {
            throw new LineTooLongException();
        }
    }
}
