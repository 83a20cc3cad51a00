package org.duijie.messaging.faults;

import io.vertx.core.http.HttpClosedException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Failures of the surroundings that pass by themselves, by exception kind and SQLSTATE (PostgreSQL, appendix A): class
 * 08 connection, 53 resources, 57 operator intervention, 40 transaction rollback, 25006 read-only transaction.
 */
public final class TransientFailures {
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "53", "57", "40");
    private static final String READ_ONLY = "25006";
    private static final int MAX_DEPTH = 20;
    /**
     * What the reactive pool says, in exceptions without a type of their own: no connection within the time; and, while
     * the service is being stopped, that it is closed: what was begun then is for the next instance.
     */
    private static final Set<String> TRANSIENT_WORDS_OF_THE_POOL =
            Set.of("Timeout", "Pool closed", "Connection is not active now, current status: CLOSING");

    private TransientFailures() {}

    /** Whether trying again later may succeed without anybody changing the input. */
    public static boolean isTransient(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (isOneOf(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOneOf(Throwable cause) {
        return switch (cause) {
            case PgException pg -> isTransientState(pg.getSqlState());
            case java.sql.SQLException sql -> isTransientState(sql.getSQLState());
            case com.fasterxml.jackson.core.JacksonException unreadable -> false;
            case IOException unreachable -> true;
            case ClosedConnectionException closed -> true;
            case HttpClosedException closed -> true;
            case TimeoutException late -> true;
            case RetriableException broker -> true;
            case io.vertx.core.impl.NoStackTraceThrowable pool ->
                TRANSIENT_WORDS_OF_THE_POOL.contains(pool.getMessage());
            default -> false;
        };
    }

    private static boolean isTransientState(String sqlState) {
        return sqlState != null
                && (READ_ONLY.equals(sqlState)
                        || TRANSIENT_CLASSES.contains(sqlState.substring(0, Math.min(2, sqlState.length()))));
    }
}
