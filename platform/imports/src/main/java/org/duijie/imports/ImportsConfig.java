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

    /** Jobs that one replica works on at a time. */
    int atOnce();

    /** How long one job is worked on while others may be waiting; then it is the next one's turn. */
    Duration turn();

    /** For how long a replica has a job without a sign of life; then another one may begin. */
    Duration lease();

    /** Attempts at a job without a row taken, after which it ends. */
    int attempts();

    /** The pause after the first of such attempts; each further is four times as long. */
    Duration firstPause();

    Duration longestPause();
}
