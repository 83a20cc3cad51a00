package org.duijie.gateway.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import org.duijie.records.json.StrictJson;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private final Validation validation = new Validation(jakarta.validation.Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    @Test
    void aFalseCreditCodeIsToldBesideWhatDoesNotFit() {
        String body = """
                {"name": 7, "kind": "PARK", "creditCode": "91350100M000100Y44", "region": "5301", "user": {"username": "li.ming"}}
                """;

        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> StrictJson.read(
                        new ByteArrayInputStream(body.getBytes(UTF_8)), Registration.class, validation::violations));

        assertThat(refusal.problem().violations())
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "name wrong-type", "region pattern", "creditCode check-character", "kind unknown-code");
    }
}
