package org.duijie.outcome.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.outcome.sharedresources.rest.Resources.FACILITIES;
import static org.duijie.outcome.sharedresources.rest.Resources.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.duijie.stack.AtOnce;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class FacilityWithdrawalIT {
    private static final String BECAUSE = "{\"reason\": \"设备报废\"}";
    private static final Instant TOMORROW =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));

    @Test
    void takesTheBookingsToComeWithItForAReasonThatWhoBookedReads() {
        String facility = published("university", "facilities");
        String asked = booked("company", facility, 0);
        String approved = booked("university-2", facility, 1);
        approve(facility, approved);

        withdraw(facility, "").statusCode(422).body("violations.field", contains("reason"));
        withdraw(facility, "{\"reason\": \"" + "长".repeat(501) + "\"}").statusCode(422);
        booking("company", facility, asked).body("status", equalTo("REQUESTED"));
        FACILITIES.read("university", facility).body("status", equalTo("PUBLISHED"));

        withdraw(facility, BECAUSE).statusCode(200).body("status", equalTo("WITHDRAWN"));

        booking("company", facility, asked)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo("设备报废"))
                .body("allowedSteps", is(List.of()));
        booking("university-2", facility, approved)
                .body("status", equalTo("REVOKED"))
                .body("reason", equalTo("设备报废"));
        withdraw(facility, BECAUSE).statusCode(409);
    }

    @Test
    void leavesWhatIsOverOrGivenBackAsItWasAndNeedsNoReasonThen() {
        String facility = published("university", "facilities");
        String used = booked("company", facility, 0);
        approve(facility, used);
        assertThat(Rows.update(
                        "update facility_slot set starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days'"
                                + " where facility_id = cast(? as uuid)",
                        facility))
                .isEqualTo(1);
        String cancelled = booked("company", facility, 1);
        as("company")
                .post(bookings(facility) + "/" + cancelled + "/cancel")
                .then()
                .statusCode(200);

        withdraw(facility, "").statusCode(200);

        booking("company", facility, used).body("status", equalTo("APPROVED"));
        booking("company", facility, cancelled).body("status", equalTo("CANCELLED"));
    }

    @Test
    void ofABookingAndTheWithdrawalAtOnceNoneIsLeftWithAWithdrawnFacility() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (var callers = AtOnce.threads()) {
            for (int round = 0; round < 25; round++) {
                String facility = published("university", "facilities");
                String slot = slot(facility, 0);
                List<Integer> answers = new ArrayList<>();
                List<Callable<Integer>> both = List.of(
                        () -> {
                            together.await(30, TimeUnit.SECONDS);
                            return book("company", facility, slot).extract().statusCode();
                        },
                        () -> {
                            together.await(30, TimeUnit.SECONDS);
                            return withdraw(facility, BECAUSE).extract().statusCode();
                        });
                for (Future<Integer> answer : callers.invokeAll(both)) {
                    answers.add(answer.get());
                }
                assertThat(answers.getFirst()).isIn(201, 404);
                assertThat(answers.getLast()).isEqualTo(200);
                as("university").get(bookings(facility)).then().body("items.status", everyItem(equalTo("REFUSED")));
            }
        }
    }

    private static ValidatableResponse withdraw(String facility, String body) {
        return as("university")
                .body(body)
                .post(FACILITIES.path() + "/" + facility + "/withdraw")
                .then();
    }

    private static String booked(String user, String facility, int hour) {
        return book(user, facility, slot(facility, hour))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String slot(String facility, int hour) {
        Instant start = TOMORROW.plus(Duration.ofHours(hour));
        return as("university")
                .body("{\"startsAt\": \"" + start + "\", \"endsAt\": \"" + start.plusSeconds(3600) + "\"}")
                .post(FACILITIES.path() + "/" + facility + "/slots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse book(String user, String facility, String slot) {
        return as(user).body("{\"slotId\": \"" + slot + "\", \"purpose\": \"测试\"}")
                .post(bookings(facility))
                .then();
    }

    private static void approve(String facility, String booking) {
        as("university")
                .post(bookings(facility) + "/" + booking + "/approve")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse booking(String user, String facility, String booking) {
        return as(user).get(bookings(facility) + "/" + booking).then().statusCode(200);
    }

    private static String bookings(String facility) {
        return FACILITIES.path() + "/" + facility + "/bookings";
    }
}
