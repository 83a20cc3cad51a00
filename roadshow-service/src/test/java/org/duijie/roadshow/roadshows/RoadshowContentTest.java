package org.duijie.roadshow.roadshows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import org.duijie.records.json.StrictJson;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadshowContentTest {
    private final Validation validation = new Validation(jakarta.validation.Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 7, 'startsAt': '2099-03-18T09:00:00Z', 'endsAt': '2099-03-18T08:00:00Z'} | title endsAt",
                "{'title': 'a', 'startsAt': 'soon', 'endsAt': '2099-03-18T08:00:00Z'} | startsAt",
                "{'title': 'a', 'colour': 1, 'startsAt': '2099-03-18T07:00:00Z', 'endsAt': '2099-03-18T08:00:00Z',"
                        + " 'agenda': [{'title': 'b', 'startsAt': '2099-03-18T07:00:00Z', 'endsAt': '2099-03-18T09:00:00Z'}]}"
                        + " | colour agenda[0].endsAt"
            })
    void anEndThatIsNotAfterItsBeginIsToldBesideWhatDoesNotFit(String body, String fields) {
        byte[] json = body.replace('\'', '"').getBytes(UTF_8);

        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> StrictJson.read(new ByteArrayInputStream(json), RoadshowContent.class, validation::violations));

        assertThat(refusal.problem().violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(fields.split(" "));
    }
}
