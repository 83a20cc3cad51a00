package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.duijie.testing.RawHttp;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service behind the gateway answers as well, whatever comes. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class UnreadableRequestsIT {

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/demands?q=%ZZ,            400",
        "GET,    /api/v1/demands?q=%,              400",
        "GET,    /api/v1/demands?%ZZ=x,            400",
        "GET,    /api/v1/demands/%ZZ,              40.",
        "GET,    /api/v1/demands/%,                40.",
        "GET,    /api/v1/demands/%00,              40.",
        "MADEUP, /api/v1/demands,                  405",
        "TRACE,  /api/v1/demands,                  405",
        "PUT,    /api/v1/demands,                  405",
        "GET,    /nowhere,                         404",
        "POST,   /nowhere,                         404"
    })
    void whatCannotBeReadIsAnsweredWithAProblem(String method, String target, String status) throws Exception {
        String answer = RawHttp.exchange(RawHttp.request(method, target, Tokens.of("company")));

        assertThat(answer).matches("(?s)HTTP/1.1 " + status + " .*").contains("application/problem+json");
    }
}
