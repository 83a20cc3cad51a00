package org.duijie.messaging.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.vertx.core.impl.NoStackTraceThrowable;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransientFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "40P01", "40001", "25006"})
    void aDatabaseThatIsDownBusyOrInConflictPasses(String sqlState) {
        assertThat(TransientFailures.isTransient(new IllegalStateException(new SQLException("down", sqlState))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42P01"})
    void dataThatTheDatabaseRefusesDoesNotPass(String sqlState) {
        assertThat(TransientFailures.isTransient(new SQLException("refused", sqlState)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Timeout", "Pool closed", "Connection is not active now, current status: CLOSING"})
    void aPoolThatIsExhaustedOrBeingClosedPasses(String word) {
        assertThat(TransientFailures.isTransient(new RuntimeException(new NoStackTraceThrowable(word))))
                .isTrue();
    }

    @Test
    void whatThePoolSaysElseDoesNotPass() {
        assertThat(TransientFailures.isTransient(new NoStackTraceThrowable("Something else")))
                .isFalse();
    }

    @Test
    void whatCannotBeReachedPassesAndWhatCannotBeReadDoesNot() {
        assertThat(TransientFailures.isTransient(new IOException("Connection reset")))
                .isTrue();
        assertThat(TransientFailures.isTransient(new JsonParseException(null, "malformed")))
                .isFalse();
    }
}
