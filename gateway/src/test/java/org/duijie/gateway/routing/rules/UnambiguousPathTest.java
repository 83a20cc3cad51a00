package org.duijie.gateway.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnambiguousPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/q/metrics",
                "/api/v1/demands",
                "/api/v1/demands/",
                "/api/v1/demands/01890a5d-ac96-774b-bcce-b302099a8057/submit",
                "/api/v1/demands/%E7%94%B5%20%E6%BA%90",
                "/api/v1/demands/a.b",
                "/api/v1/demands/...",
                "/api/v1/demands/.well-known"
            })
    void takesPathsThatMeanOneThing(String path) {
        assertThat(UnambiguousPath.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "q/metrics",
                "//",
                "//q/metrics",
                "/api/v1//demands",
                "/api/v1/demands//",
                "/api/v1/../q/metrics",
                "/api/v1/demands/..",
                "/api/v1/demands/.",
                "/api/v1/./demands",
                "/api/v1/demands/%2e%2e/%2E%2E/q",
                "/api/v1/demands/.%2e/q",
                "/api/v1/demands/..%2fq",
                "/api/v1/demands%2Fx",
                "/api/v1/demands/..%5cq",
                "/api/v1/demands/..\\q",
                "/api/v1/demands/..;/q/metrics",
                "/api/v1/demands;a=b",
                "/api/v1/demands/%3Ba",
                "/api/v1/demands/%252e%252e/q",
                "/api/v1/demands/%00",
                "/api/v1/demands/a%0d%0ab",
                "/api/v1/demands/%7f",
                "/api/v1/demands/%zz",
                "/api/v1/demands/%2",
                "/api/v1/demands/a b",
                "/api/v1/demands/电源",
                "/api/v1/demands#x",
                "/api/v1/demands?x"
            })
    void refusesPathsThatCouldMeanTwo(String path) {
        assertThat(UnambiguousPath.is(path)).isFalse();
    }

    @Test
    void refusesNoPathAtAll() {
        assertThat(UnambiguousPath.is(null)).isFalse();
    }

    @Test
    void readsALongPathInOnePass() {
        String path = "/a".repeat(4000) + "\"";

        assertThat(UnambiguousPath.is(path)).isFalse();
    }
}
