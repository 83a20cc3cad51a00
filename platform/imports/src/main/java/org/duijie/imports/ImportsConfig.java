package org.duijie.imports;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How files are worked through. */
@ConfigMapping(prefix = "duijie.imports")
interface ImportsConfig {

    /** The role of those who hand files in, such as {@code company}; asked for by every operation of {@link ImportsApi}. */
    String role();

    /** Rows of one transaction. */
    int rowsAtOnce();

    /** How often jobs are looked for that are not over. */
    Duration checkEvery();

    /** Rows of one file. */
    int mostRows();
}
