package org.duijie.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void aTimeIsOneThatTheDatabaseKeepsAsItIs() {
        Instant now = new Sources().clock().instant();

        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
        assertThat(now).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void idsAreOfVersionSevenAndWhatWasMadeLaterSortsLater() {
        Ids ids = new Sources().ids();

        UUID first = ids.next();
        UUID second = ids.next();

        assertThat(first.version()).isEqualTo(7);
        assertThat(second.toString()).isGreaterThan(first.toString());
    }
}
