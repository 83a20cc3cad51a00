package org.duijie.web.connections;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Puts a {@link ConnectionGuard} into each connection that an HTTP server of this process accepts. Neither Quarkus nor Vert.x
 * has a place for it: this is the one at which Vert.x hands out the server before it listens. Named in
 * {@code META-INF/services}.
 */
public final class GuardedConnections implements VertxServiceProvider {
    private static final String WITHIN = "duijie.connections.head-within";

    /** Where the application sets nothing, as where Vert.x is used without one. */
    private static final Duration USUAL = Duration.ofSeconds(10);

    @Override
    public void init(VertxBuilder builder) {
        // Another transport is taken where somebody asks for it, which nobody does here.
        if (builder.findTransport() instanceof JDKTransport) {
            builder.findTransport(new GuardedTransport(ConfigProvider.getConfig()
                    .getOptionalValue(WITHIN, Duration.class)
                    .orElse(USUAL)));
        }
    }

    private static final class GuardedTransport extends JDKTransport {
        private final Duration within;

        GuardedTransport(Duration within) {
            this.within = within;
        }

        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            super.configure(options, domainSocket, bootstrap);
            bootstrap.handler(new Accepted(within));
        }
    }

    /** Stands in the channel of the server, through which each connection comes as a message. */
    @Sharable
    private static final class Accepted extends ChannelInboundHandlerAdapter {
        private final Duration within;

        Accepted(Duration within) {
            this.within = within;
        }

        @Override
        public void channelRead(ChannelHandlerContext server, Object accepted) {
            if (accepted instanceof Channel connection) {
                connection.pipeline().addFirst(ConnectionGuard.NAME, new ConnectionGuard(within));
            }
            server.fireChannelRead(accepted);
        }
    }
}
