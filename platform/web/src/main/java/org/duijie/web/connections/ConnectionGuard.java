package org.duijie.web.connections;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.ssl.AbstractSniHandler;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection whose caller begins the head of a request (its first line and its headers) and does not end it in time, or
 * begins none after having connected. Stands first in the pipeline, before anybody has made anything of the bytes; of a
 * connection whose TLS ends at this server it guards nothing, and the proxy before it is to end TLS.
 */
final class ConnectionGuard extends ChannelInboundHandlerAdapter {
    /** Its name in the pipeline. */
    static final String NAME = "duijie-connection-guard";

    /** Names that Vert.x gives. */
    private static final String HTTP1_DECODER = "httpDecoder";

    private static final String HTTP1_ENCODER = "httpEncoder";

    private final Duration within;
    private Heads heads;
    private ScheduledFuture<?> deadline;

    /** @param within how long a head may take */
    ConnectionGuard(Duration within) {
        this.within = within;
    }

    /** The heads of requests in one version of HTTP. */
    interface Heads {
        /** Called with what has come, before it is made anything of; must not read it away. */
        void coming(ByteBuf bytes);

        /** Whether a head has begun and not ended, asked when what has come was made use of. */
        boolean open();
    }

    @Override
    public void channelActive(ChannelHandlerContext connection) {
        ChannelPipeline pipeline = connection.pipeline();
        boolean secured = pipeline.get(SslHandler.class) != null || pipeline.get(AbstractSniHandler.class) != null;
        connection.fireChannelActive();
        if (secured) {
            // Sees nothing but ciphers here; whoever ends TLS at this server waits as TLS does.
            pipeline.remove(this);
        } else {
            arm(connection);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        if (heads == null) {
            begin(connection, bytes);
        }
        if (heads != null) {
            heads.coming(bytes);
        }
        if (bytes.isReadable()) {
            connection.fireChannelRead(bytes);
        } else {
            bytes.release();
        }
        if (heads != null) {
            if (heads.open()) {
                arm(connection);
            } else {
                disarm();
            }
        }
    }

    /** Vert.x looks at the first bytes to tell HTTP/2 from HTTP/1.1; it gets them one by one, until it knows. */
    private void begin(ChannelHandlerContext connection, ByteBuf bytes) {
        ChannelPipeline pipeline = connection.pipeline();
        heads = headsOf(pipeline);
        while (heads == null && bytes.isReadable()) {
            connection.fireChannelRead(bytes.readRetainedSlice(1));
            heads = headsOf(pipeline);
        }
    }

    private static Heads headsOf(ChannelPipeline pipeline) {
        if (pipeline.get(HTTP1_DECODER) != null) {
            Http1Requests requests = new Http1Requests();
            pipeline.addAfter(HTTP1_ENCODER, Http1Requests.NAME, requests);
            return requests;
        }
        return pipeline.get(Http2ConnectionHandler.class) != null ? new Http2Heads() : null;
    }

    private void arm(ChannelHandlerContext connection) {
        if (deadline == null) {
            deadline = connection.executor().schedule(() -> late(connection), within.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void disarm() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    private void late(ChannelHandlerContext connection) {
        if (heads instanceof Http1Requests requests) {
            requests.answerTimeout(connection);
        } else {
            connection.close();
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext connection) {
        disarm();
    }
}
