package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWireName(EventType type) {
        assertThat(EventType.ofWireName(type.wireName())).contains(type);
        assertThat(type.wireName()).matches("duijie\\.[a-z]+\\.[a-z-]+\\.v1");
    }

    @Test
    void anEventOfALaterReleaseIsUnknownAndNoError() {
        assertThat(EventType.ofWireName("duijie.demand.published.v2")).isEmpty();
    }
}
