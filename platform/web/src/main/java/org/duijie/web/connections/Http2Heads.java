package org.duijie.web.connections;

import io.netty.buffer.ByteBuf;

/**
 * Follows the frames of HTTP/2 (RFC 9113, 4.1) behind the preface, as far as it takes to know whether a caller is in the
 * middle of headers, or of another frame that is no body.
 */
final class Http2Heads implements ConnectionGuard.Heads {
    private static final int FRAME_HEADER = 9;
    private static final int TYPE = 3;
    private static final int FLAGS = 4;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int CONTINUATION = 9;
    private static final int END_HEADERS = 4;

    private final byte[] header = new byte[FRAME_HEADER];
    private int ofHeader;
    private int ofPayload;
    private boolean block;

    @Override
    public void coming(ByteBuf bytes) {
        int at = bytes.readerIndex();
        while (at < bytes.writerIndex()) {
            if (ofPayload > 0) {
                int passed = Math.min(ofPayload, bytes.writerIndex() - at);
                ofPayload -= passed;
                at += passed;
                ended();
            } else {
                header[ofHeader++] = bytes.getByte(at++);
                if (ofHeader == FRAME_HEADER) {
                    ofPayload = (header[0] & 0xff) << 16 | (header[1] & 0xff) << 8 | header[2] & 0xff;
                    ended();
                }
            }
        }
    }

    private void ended() {
        if (ofPayload > 0) {
            return;
        }
        ofHeader = 0;
        if (header[TYPE] == HEADERS || header[TYPE] == CONTINUATION) {
            block = (header[FLAGS] & END_HEADERS) == 0;
        }
    }

    @Override
    public boolean open() {
        boolean inBody = ofHeader == FRAME_HEADER && header[TYPE] == DATA;
        return block || ofHeader > 0 && !inBody;
    }
}
