package org.duijie.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts every request that REST Assured sends in a test of a service under {@link AnswerCheck}. */
public final class CheckAnswers implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(AnswerCheck.class::isInstance)) {
            RestAssured.filters(new AnswerCheck());
        }
    }
}
