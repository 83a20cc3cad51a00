package org.duijie.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.outcome.OutcomeApi.draft;
import static org.duijie.outcome.sharedresources.rest.Resources.published;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.outcome.access.rules.AccessStatus;
import org.duijie.outcome.bookings.rules.BookingStatus;
import org.duijie.testing.ApiExamples;
import org.duijie.testing.Rows;
import org.duijie.testing.ShownSteps;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every status, to every user: what is shown is taken, what is not is refused. */
@QuarkusTest
@WithStack(database = "duijie_outcome")
class ShownStepsIT {

    @ParameterizedTest
    @EnumSource
    void ofAnOutcome(OutcomeStatus status) {
        new ShownSteps(
                        () -> {
                            String id = draft("university");
                            set(
                                    "update outcome set status = ?, confirmed_on = current_date, published_at = now()"
                                            + " where id::text = ?",
                                    status,
                                    id);
                            return OutcomeApi.PATH + "/" + id;
                        },
                        Map.of("publish", "", "confirm", "", "withdraw", ""))
                .assertTrue();
    }

    @ParameterizedTest
    @EnumSource
    void ofASharedResource(ResourceStatus status) {
        for (String kind : new String[] {"experts", "facilities", "datasets"}) {
            new ShownSteps(
                            () -> {
                                String id = published("university", kind);
                                set("update shared_resource set status = ? where id::text = ?", status, id);
                                return "/api/v1/" + kind + "/" + id;
                            },
                            Map.of("publish", "", "withdraw", ""))
                    .assertTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofABooking(BookingStatus status) {
        new ShownSteps(
                        () -> {
                            String facility = "/api/v1/facilities/" + published("university", "facilities");
                            Instant start = Instant.now().plus(Duration.ofDays(1));
                            String slot = as("university")
                                    .body("{\"startsAt\": \"" + start + "\", \"endsAt\": \"" + start.plusSeconds(3600)
                                            + "\"}")
                                    .post(facility + "/slots")
                                    .then()
                                    .statusCode(201)
                                    .extract()
                                    .path("id");
                            String id = as("company")
                                    .body("{\"slotId\": \"" + slot + "\", \"purpose\": \"测试\"}")
                                    .post(facility + "/bookings")
                                    .then()
                                    .statusCode(201)
                                    .extract()
                                    .path("id");
                            set("update booking set status = ? where id::text = ?", status, id);
                            return facility + "/bookings/" + id;
                        },
                        Map.of("approve", "", "refuse", "", "revoke", "{\"reason\": \"设备检修\"}", "cancel", ""))
                .assertTrue();
    }

    @ParameterizedTest
    @EnumSource
    void ofAccessToADataset(AccessStatus status) {
        new ShownSteps(
                        () -> {
                            String access = "/api/v1/datasets/" + published("university", "datasets") + "/access";
                            String id = as("company")
                                    .body(ApiExamples.request("requestAccess"))
                                    .post(access)
                                    .then()
                                    .statusCode(201)
                                    .extract()
                                    .path("id");
                            set("update dataset_access set status = ? where id::text = ?", status, id);
                            return access + "/" + id;
                        },
                        Map.of("grant", "", "refuse", "", "revoke", "", "cancel", ""))
                .assertTrue();
    }

    private static void set(String update, Enum<?> status, String id) {
        assertThat(Rows.update(update, status.name(), id)).isEqualTo(1);
    }
}
