package org.duijie.gateway.neighbours;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.handler.codec.http2.Http2StreamChannel;
import io.netty.handler.codec.http2.Http2StreamChannelBootstrap;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** HTTP/2 without the care of a client: headers that HTTP/1.1 could not carry, bodies without a length. */
public final class RawHttp2 implements AutoCloseable {
    private final NioEventLoopGroup threads = new NioEventLoopGroup(1);
    private final Channel connection;

    private RawHttp2() throws InterruptedException {
        connection = new Bootstrap()
                .group(threads)
                .channel(NioSocketChannel.class)
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(Http2FrameCodecBuilder.forClient()
                                        .validateHeaders(false)
                                        .build())
                                .addLast(new Http2MultiplexHandler(new ChannelInboundHandlerAdapter()));
                    }
                })
                .connect("127.0.0.1", RestAssured.port)
                .sync()
                .channel();
    }

    /** A connection to the gateway under test. */
    public static RawHttp2 connect() throws InterruptedException {
        return new RawHttp2();
    }

    /**
     * Sends a request.
     *
     * @param body sent without announcing its length; null for none
     * @return the status of the answer, or RESET
     */
    public CompletableFuture<String> send(String method, String path, Map<String, String> headers, String body)
            throws InterruptedException {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Http2StreamChannel stream = new Http2StreamChannelBootstrap(connection)
                .handler(new ChannelInboundHandlerAdapter() {
                    @Override
                    public void channelRead(ChannelHandlerContext context, Object frame) {
                        if (frame instanceof Http2HeadersFrame answered) {
                            answer.complete(answered.headers().status().toString());
                        } else if (frame instanceof Http2ResetFrame) {
                            answer.complete("RESET");
                        }
                    }
                })
                .open()
                .sync()
                .getNow();
        Http2Headers sent = new DefaultHttp2Headers(false)
                .method(method)
                .path(path)
                .scheme("http")
                .authority("gateway.example");
        headers.forEach(sent::add);
        stream.write(new DefaultHttp2HeadersFrame(sent, body == null));
        if (body != null) {
            stream.write(new DefaultHttp2DataFrame(Unpooled.copiedBuffer(body, StandardCharsets.UTF_8), true));
        }
        stream.flush();
        return answer;
    }

    @Override
    public void close() {
        connection.close().syncUninterruptibly();
        threads.shutdownGracefully();
    }
}
