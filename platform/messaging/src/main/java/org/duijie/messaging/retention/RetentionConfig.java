package org.duijie.messaging.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Map;

/** How long rows are kept, and when those are deleted that were kept long enough. */
@ConfigMapping(prefix = "duijie.retention")
interface RetentionConfig {

    /** A cron expression of seconds, minutes, hours and so on; {@code off} for never. */
    String at();

    /** Rows, at most, that one transaction deletes. */
    @WithDefault("1000")
    int batch();

    /** By table, from when a row was over until it is deleted, as an ISO 8601 period of a day or more such as {@code P7D}. */
    Map<String, Period> keepFor();
}
