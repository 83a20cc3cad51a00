package org.duijie.stack.local;

import java.util.EnumMap;
import java.util.Map;
import org.duijie.stack.Part;
import org.duijie.stack.Server;
import org.duijie.stack.StackOptions;
import org.duijie.stack.process.ProcessFiles;

/** Makes the servers of a stack as processes of this machine. */
public final class LocalServers {

    private LocalServers() {}

    /** The servers asked for, none started; Prometheus is left out where it is not installed. */
    public static Map<Part, Server> define(StackOptions options) {
        var fetched = new Fetched(options.home());
        var servers = new EnumMap<Part, Server>(Part.class);
        options.ports().forEach((part, port) -> {
            var files = ProcessFiles.under(options.folder(), part.label());
            switch (part) {
                case POSTGRES ->
                    servers.put(
                            part,
                            new LocalPostgres(
                                    new PostgresBinaries(fetched),
                                    files,
                                    port,
                                    options.databases(),
                                    options.durable()));
                case KAFKA -> servers.put(part, new LocalKafka(fetched, files, port, () -> KafkaImage.of(fetched)));
                case KEYCLOAK -> servers.put(part, new LocalKeycloak(files, port, () -> KeycloakImage.of(fetched)));
                case PROMETHEUS ->
                    LocalPrometheus.installed()
                            .ifPresent(program ->
                                    servers.put(part, new LocalPrometheus(program, files, port, options.scraping())));
            }
        });
        return servers;
    }
}
