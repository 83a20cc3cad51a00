package org.duijie.gateway.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassedHeadersTest {
    @Test
    void headersOfTheConnectionStayAndSoDoThoseThatItNames() {
        assertThat(PassedHeaders.keptOfResponse(List.of("close, X-Inner", " ,Keep-Alive")))
                .contains("connection", "keep-alive", "transfer-encoding", "upgrade", "x-inner", "close")
                .doesNotContain("", "content-type", "x-forwarded-for");
    }

    @Test
    void whoCalledIsNotForTheCallerToSay() {
        assertThat(PassedHeaders.keptOfRequest(List.of()))
                .contains("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "expect")
                .doesNotContain("authorization", "traceparent", "if-match", "idempotency-key");
    }
}
