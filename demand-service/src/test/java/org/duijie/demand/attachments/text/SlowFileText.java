package org.duijie.demand.attachments.text;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.duijie.demand.attachments.AttachmentsConfig;

/** Readers of files as the service has them, on a machine that has little time for them. */
public final class SlowFileText {
    /** Of the classes that a process loads when it first reads a file of Word. */
    private static final String OF_WORD = "/OOXMLExtractorFactory.class";

    private static final int BEFORE_ALL_OTHERS = 1000;

    private SlowFileText() {}

    /**
     * @param loading how long a process waits for one of the classes that it needs
     * @param settings of attachments, by the ends of their names; the service's own besides
     */
    public static FileText thatLoads(Duration loading, Map<String, String> settings) {
        return new FileText(config(settings)) {
            @Override
            ClassLoader classes() {
                return new ClassLoader(super.classes()) {
                    @Override
                    public InputStream getResourceAsStream(String name) {
                        if (name.endsWith(OF_WORD)) {
                            LockSupport.parkNanos(loading.toNanos());
                        }
                        return super.getResourceAsStream(name);
                    }
                };
            }
        };
    }

    static AttachmentsConfig config(Map<String, String> settings) {
        try {
            Map<String, String> named = new HashMap<>();
            settings.forEach((name, value) -> named.put("duijie.attachments." + name, value));
            return new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                            .toUri()
                            .toURL()))
                    .withSources(new PropertiesConfigSource(named, "settings", BEFORE_ALL_OTHERS))
                    .withMapping(AttachmentsConfig.class)
                    .withMappingIgnore("**")
                    .build()
                    .getConfigMapping(AttachmentsConfig.class);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
