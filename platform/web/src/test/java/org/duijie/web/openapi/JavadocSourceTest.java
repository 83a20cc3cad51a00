package org.duijie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocSourceTest {

    @ParameterizedTest
    @CsvSource({
        "sample.Things, createThing, 2",
        "sample.Things, readThing, 1",
        "sample.Things, dropThing, 0",
        "sample.Others, createThing, 0",
    })
    void everyTagIsCounted(String type, String method, long tags) {
        assertThat(JavadocSource.tags(type, method, "throws")).isEqualTo(tags);
    }
}
