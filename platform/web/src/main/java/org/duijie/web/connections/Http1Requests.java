package org.duijie.web.connections;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemTexts;

/**
 * The requests of one connection of HTTP/1.1, between the decoder and those who answer. What the decoder could not read, and
 * what no router gets to see, Vert.x and Quarkus answer with a status and little else; here it becomes a problem document.
 */
final class Http1Requests extends ChannelDuplexHandler implements ConnectionGuard.Heads {
    /** Its name in the pipeline. */
    static final String NAME = "duijie-requests";

    /** Whether the request that is answered on a connection has come as far as the application. */
    private static final AttributeKey<Boolean> ARRIVED = AttributeKey.valueOf("duijie-request-arrived");

    private static final String H2C = "h2c";
    private static final int SUCCESS = 200;
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final int LINGER_MILLIS = 1000;

    /** The answers that are owed, in their order. */
    private final Queue<Owed> owed = new ArrayDeque<>();

    private boolean inRequest;
    private boolean anything;
    private boolean unreadable;
    private boolean ending;

    private record Owed(boolean readable, boolean withBody, Locale language) {}

    /** Says that the application answers this request: what it says is left as it is, such as an answer of a service without a body. */
    static void arrived(Channel connection) {
        connection.attr(ARRIVED).set(true);
    }

    @Override
    public void coming(ByteBuf bytes) {
        anything = false;
    }

    @Override
    public boolean open() {
        return !inRequest && !anything;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        anything = true;
        if (message instanceof HttpRequest request) {
            inRequest = true;
            owed.add(new Owed(
                    request.decoderResult().isSuccess(),
                    !HttpMethod.HEAD.equals(request.method()),
                    ProblemTexts.language(request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE))));
            if (request.decoderResult().isFailure()) {
                leaveNothingInvented(request);
            }
            stayAtThisVersion(request);
        }
        if (message instanceof LastHttpContent) {
            inRequest = false;
        }
        connection.fireChannelRead(message);
    }

    /** Its method and address are counted like those of others, and neither means anything. */
    private static void leaveNothingInvented(HttpRequest request) {
        request.setMethod(HttpMethod.GET);
        request.setUri("/");
    }

    /** HTTP/2 is spoken with those who begin with it; an upgrade would take this connection out of our hands. */
    private static void stayAtThisVersion(HttpRequest request) {
        if (request.headers().contains(HttpHeaderNames.UPGRADE, H2C, true)) {
            request.headers().remove(HttpHeaderNames.UPGRADE);
        }
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise done) {
        if (!(message instanceof HttpResponse response) || response.status().code() < SUCCESS) {
            connection.write(message, done);
            return;
        }
        Owed answered = owed.poll();
        unreadable = answered != null && !answered.readable();
        boolean ofApplication = connection.channel().attr(ARRIVED).getAndSet(null) != null;
        if (answered != null
                && answered.withBody()
                && !ofApplication
                && message instanceof FullHttpResponse whole
                && isRefusal(whole)) {
            FullHttpResponse told = problem(whole.status(), whole.headers(), answered.language());
            ReferenceCountUtil.release(message);
            connection.write(told, done);
        } else {
            connection.write(message, done);
        }
    }

    private static boolean isRefusal(FullHttpResponse answer) {
        int status = answer.status().code();
        return status >= CLIENT_ERROR && status < SERVER_ERROR;
    }

    /**
     * Who could not be read may still be writing: what he writes is read for a moment, since an end on data that nobody has read
     * is a reset, and the answer goes with it.
     */
    @Override
    public void close(ChannelHandlerContext connection, ChannelPromise done) {
        if (!unreadable) {
            connection.close(done);
            return;
        }
        connection.channel().closeFuture().addListener(closed -> done.trySuccess());
        if (!ending) {
            ending = true;
            connection.flush();
            if (connection.channel() instanceof DuplexChannel both) {
                both.shutdownOutput();
            }
            connection
                    .executor()
                    .schedule(() -> connection.close(connection.newPromise()), LINGER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Says that a head took too long, where nobody else is being answered, and ends the connection. */
    void answerTimeout(ChannelHandlerContext first) {
        if (!owed.isEmpty()) {
            first.close();
            return;
        }
        ChannelHandlerContext here = first.pipeline().context(this);
        here.writeAndFlush(problem(
                        HttpResponseStatus.REQUEST_TIMEOUT,
                        new DefaultHttpHeaders().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE),
                        Locale.ENGLISH))
                .addListener(ChannelFutureListener.CLOSE);
    }

    private static FullHttpResponse problem(HttpResponseStatus status, HttpHeaders headers, Locale language) {
        byte[] body = ProblemBytes.of(Problem.of(ProblemCode.ofStatus(status.code())), language);
        FullHttpResponse answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        answer.headers()
                .set(headers)
                .remove(HttpHeaderNames.TRANSFER_ENCODING)
                .set(HttpHeaderNames.CONTENT_TYPE, ProblemTexts.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, language.toLanguageTag())
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        return answer;
    }
}
