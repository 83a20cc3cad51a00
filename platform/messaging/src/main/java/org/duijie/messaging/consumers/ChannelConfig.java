package org.duijie.messaging.consumers;

import io.smallrye.reactive.messaging.providers.impl.ConcurrencyConnectorConfig;
import io.smallrye.reactive.messaging.providers.impl.ConnectorConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.spi.ConnectorFactory;

/** The settings of an incoming channel, as the connector got them for its first consumer. */
final class ChannelConfig extends ConnectorConfig {

    private ChannelConfig(Config all, String channel) {
        super(ConnectorFactory.INCOMING_PREFIX, all, channel);
    }

    /** @param channel its name, with the number of the consumer where it has several */
    static ConnectorConfig of(Config all, String channel) {
        if (!ConcurrencyConnectorConfig.isConcurrencyChannelName(channel)) {
            return new ChannelConfig(all, channel);
        }
        String shared = ConcurrencyConnectorConfig.stripChannelNameOfSeparator(channel);
        int number = Integer.parseInt(channel.substring(channel.lastIndexOf('$') + 1));
        return new ConcurrencyConnectorConfig(new ChannelConfig(all, shared), number);
    }
}
