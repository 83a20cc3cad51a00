package org.duijie.outcome.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.outcome.sharedresources.rest.Resources.FACILITIES;
import static org.duijie.outcome.sharedresources.rest.Resources.draft;
import static org.duijie.outcome.sharedresources.rest.Resources.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class BookingsIT {
    private static final Instant TOMORROW =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));

    @Test
    void aSlotIsAskedForApprovedAndGivenBack() {
        String facility = published("university", "facilities");
        String slot = slot(facility, 0);

        String booking = book("company", facility, slot)
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("REQUESTED"))
                .body("allowedSteps", contains("cancel"))
                .extract()
                .path("id");
        step("university", facility, booking, "approve")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("allowedSteps", contains("revoke"));
        assertThat(free(facility)).containsExactly(false);
        book("university-2", facility, slot).statusCode(409).body("violations.field", contains("slotId"));

        step("company", facility, booking, "cancel").statusCode(200).body("status", equalTo("CANCELLED"));

        assertThat(free(facility)).containsExactly(true);
        book("university-2", facility, slot).statusCode(201);
    }

    @Test
    void aRefusalFreesTheSlot() {
        String facility = published("university", "facilities");
        String slot = slot(facility, 0);
        String booking = book("company", facility, slot).extract().path("id");

        as("university")
                .body("{\"reason\": \"教学使用\"}")
                .post(bookings(facility) + "/" + booking + "/refuse")
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo("教学使用"));

        book("company", facility, slot).statusCode(201);
        step("university", facility, booking, "approve").statusCode(409).body("code", equalTo("illegal-step"));
    }

    @Test
    void anApprovalIsTakenBackWithAReasonThatWhoHasTheSlotReads() {
        String facility = published("university", "facilities");
        String slot = slot(facility, 0);
        String booking = book("company", facility, slot).extract().path("id");
        revoke("university", facility, booking, "{\"reason\": \"检修\"}").statusCode(409);
        step("university", facility, booking, "approve").statusCode(200).body("allowedSteps", contains("revoke"));
        revoke("university", facility, booking, "{}").statusCode(422).body("violations.field", contains("reason"));
        revoke("university-2", facility, booking, "{\"reason\": \"检修\"}").statusCode(404);
        revoke("company", facility, booking, "{\"reason\": \"检修\"}").statusCode(403);

        revoke("university", facility, booking, "{\"reason\": \"检修\"}")
                .statusCode(200)
                .body("status", equalTo("REVOKED"));

        as("company")
                .get(FACILITIES.path() + "/bookings?status=REVOKED")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(booking))
                .body("items[0].reason", equalTo("检修"))
                .body("items[0].startsAt", equalTo(TOMORROW.toString()))
                .body("items[0].allowedSteps", empty());
        assertThat(free(facility)).containsExactly(true);
        book("university-2", facility, slot).statusCode(201);
    }

    @Test
    void whatIsOverIsAsItWas() {
        String facility = published("university", "facilities");
        String used = slot(facility, 0);
        String unanswered = slot(facility, 1);
        String approved = book("company", facility, used).extract().path("id");
        String asked = book("company", facility, unanswered).extract().path("id");
        step("university", facility, approved, "approve").statusCode(200);
        assertThat(Rows.update(
                        "update facility_slot set starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days'"
                                + " where facility_id = cast(? as uuid)",
                        facility))
                .isEqualTo(2);

        revoke("university", facility, approved, "{\"reason\": \"检修\"}")
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("allowedSteps", empty());
        step("company", facility, approved, "cancel").statusCode(409);
        step("university", facility, asked, "approve").statusCode(409);
        step("university", facility, asked, "refuse").statusCode(409);
        withdraw("university", facility, used, "").statusCode(200);

        as("company")
                .get(bookings(facility) + "/" + approved)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("allowedSteps", empty());
    }

    @Test
    void ownBookingsAreThoseOfEitherSide() {
        String facility = published("university", "facilities");
        String booking = book("company", facility, slot(facility, 0)).extract().path("id");

        for (String side : List.of("company", "university")) {
            as(side).get(FACILITIES.path() + "/bookings?status=REQUESTED&limit=1")
                    .then()
                    .body("items.id", contains(booking));
        }
        for (String other : List.of("company-2", "university-2")) {
            as(other).get(FACILITIES.path() + "/bookings?limit=100").then().body("items.id", not(hasItem(booking)));
        }
        as("park").get(FACILITIES.path() + "/bookings").then().statusCode(403);
    }

    @Test
    void aSlotThatIsTakenBackTakesItsBookingWithItForAReason() {
        String facility = published("university", "facilities");
        String asked = slot(facility, 0);
        String approved = slot(facility, 1);
        String request = book("company", facility, asked).extract().path("id");
        String booking = book("company", facility, approved).extract().path("id");
        step("university", facility, booking, "approve").statusCode(200);

        withdraw("university", facility, approved, "").statusCode(422).body("violations.field", contains("reason"));
        assertThat(free(facility)).containsExactly(false, false);
        for (String slot : List.of(asked, approved)) {
            withdraw("university", facility, slot, "{\"reason\": \"停电\"}")
                    .statusCode(200)
                    .body("free", equalTo(false));
        }

        assertThat(free(facility)).isEmpty();
        as("company")
                .get(bookings(facility) + "/" + request)
                .then()
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo("停电"));
        as("company")
                .get(bookings(facility) + "/" + booking)
                .then()
                .body("status", equalTo("REVOKED"))
                .body("reason", equalTo("停电"));
        book("company-2", facility, approved).statusCode(422).body("violations.field", contains("slotId"));
        withdraw("university", facility, approved, "").statusCode(200);
        slot(facility, 1);
    }

    @Test
    void aSlotIsTakenBackByItsUniversityAloneAndAFreeOneForNoReason() {
        String facility = published("university", "facilities");
        String slot = slot(facility, 0);

        withdraw("university-2", facility, slot, "").statusCode(403);
        withdraw("company", facility, slot, "").statusCode(403);
        withdraw("university", published("university", "facilities"), slot, "").statusCode(404);

        withdraw("university", facility, slot, "").statusCode(200);
        assertThat(free(facility)).isEmpty();
    }

    @Test
    void ofABookingAndTheSlotsWithdrawalAtOnceNoneIsLeftWithAWithdrawnSlot() throws Exception {
        String facility = published("university", "facilities");
        List<String> slots = new ArrayList<>();
        for (int hour = 0; hour < 50; hour++) {
            slots.add(slot(facility, hour));
        }
        CyclicBarrier together = new CyclicBarrier(2);
        try (var callers = AtOnce.threads()) {
            for (String slot : slots) {
                var withdrawal = as("university").body("{\"reason\": \"停电\"}");
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer :
                        callers.invokeAll(List.of(booking(together, "company", facility, slot), () -> {
                            together.await(30, TimeUnit.SECONDS);
                            return withdrawal.post(address(facility, slot)).statusCode();
                        }))) {
                    answers.add(answer.get());
                }
                assertThat(answers.getLast()).isEqualTo(200);
                assertThat(answers.getFirst()).isIn(201, 422);
            }
        }
        as("university")
                .get(bookings(facility) + "?limit=100")
                .then()
                .body("items.status", everyItem(equalTo("REFUSED")));
    }

    @Test
    void ofTwoWhoBookASlotAtOnceExactlyOneGetsIt() throws Exception {
        String facility = published("university", "facilities");
        List<String> slots = new ArrayList<>();
        for (int hour = 0; hour < 200; hour++) {
            slots.add(slot(facility, hour));
        }
        CyclicBarrier together = new CyclicBarrier(2);
        try (var callers = AtOnce.threads()) {
            for (String slot : slots) {
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer : callers.invokeAll(List.of(
                        booking(together, "company", facility, slot),
                        booking(together, "university-2", facility, slot)))) {
                    answers.add(answer.get());
                }
                assertThat(answers).as(slot).containsExactlyInAnyOrder(201, 409);
            }
        }
        assertThat(free(facility)).hasSize(200).containsOnly(false);
        List<String> booked = new ArrayList<>();
        String next = bookings(facility) + "?limit=100";
        while (next != null) {
            var page = as("university").urlEncodingEnabled(false).get(next);
            booked.addAll(page.jsonPath().getList("items.slotId"));
            next = page.header("Link") == null ? null : page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(booked).containsExactlyInAnyOrderElementsOf(slots);
    }

    private static Callable<Integer> booking(CyclicBarrier together, String user, String facility, String slot) {
        var request = as(user).body("{\"slotId\": \"" + slot + "\", \"purpose\": \"测试\"}");
        return () -> {
            together.await(30, TimeUnit.SECONDS);
            return request.post(bookings(facility)).statusCode();
        };
    }

    @Test
    void slotsOfOneFacilityDoNotOverlapAndThoseOfTwoMay() {
        String facility = published("university", "facilities");
        slot(facility, 0);

        open("university", facility, TOMORROW.plusSeconds(1800), TOMORROW.plusSeconds(5400))
                .statusCode(409)
                .body("code", equalTo("conflict"));

        slot(facility, 1);
        slot(published("university", "facilities"), 0);
        as("company").get(FACILITIES.path() + "/" + facility + "/slots").then().body("items", hasSize(2));
        as("company")
                .get(FACILITIES.path() + "/" + facility + "/slots?until=" + TOMORROW.plusSeconds(60))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aBookingIsForWhoAskedTheHostAndThePark() {
        String facility = published("university", "facilities");
        String booking = book("company", facility, slot(facility, 0)).extract().path("id");
        String other = published("university", "facilities");

        for (String user : List.of("company", "university", "park")) {
            as(user).get(bookings(facility) + "/" + booking).then().statusCode(200);
            as(user).get(bookings(facility)).then().body("items.id", contains(booking));
            as(user).get(bookings(other) + "/" + booking).then().statusCode(404);
        }
        for (String user : List.of("company-2", "university-2")) {
            as(user).get(bookings(facility) + "/" + booking).then().statusCode(404);
            as(user).get(bookings(facility)).then().statusCode(200).body("items", empty());
        }
        step("university-2", facility, booking, "approve").statusCode(404);
        step("company", facility, booking, "approve").statusCode(403);
        step("university", facility, booking, "cancel").statusCode(403);
        step("park", facility, booking, "approve").statusCode(403);
        as("company").get(bookings(facility) + "/" + booking).then().body("status", equalTo("REQUESTED"));
    }

    @Test
    void slotsAreOpenedByTheOwnUniversityAlone() {
        String facility = published("university", "facilities");

        open("university-2", facility, TOMORROW, TOMORROW.plusSeconds(60)).statusCode(403);
        open("company", facility, TOMORROW, TOMORROW.plusSeconds(60)).statusCode(403);
        open("university", published("university", "datasets"), TOMORROW, TOMORROW.plusSeconds(60))
                .statusCode(404);
    }

    @Test
    void aWithdrawnFacilityAndAStrangeSlotAreNotBooked() {
        String facility = published("university", "facilities");
        String slot = slot(facility, 0);
        String other = slot(published("university", "facilities"), 0);

        book("company", facility, other).statusCode(422).body("violations.field", contains("slotId"));
        book("company", facility, facility).statusCode(422);
        FACILITIES.step("university", facility, "withdraw").statusCode(200);
        book("company", facility, slot).statusCode(404);
        book("university", facility, slot)
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("allowedSteps", empty());
    }

    @Test
    void whoBooksItsOwnDraftIsToldWhatMayBeDoneWithIt() {
        String facility = draft("university", "facilities");

        book("university", facility, slot(facility, 0))
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("currentStatus", equalTo("DRAFT"))
                .body("allowedSteps", contains("publish"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | startsAt",
                "{'startsAt': '2020-01-01T00:00:00Z', 'endsAt': '2020-01-01T01:00:00Z'} | startsAt",
                "{'startsAt': '2099-01-01T00:00:00Z', 'endsAt': '2098-01-01T01:00:00Z'} | endsAt",
                "{'startsAt': '2099-01-01T00:00:00Z', 'endsAt': '2099-03-01T01:00:00Z'} | endsAt",
                "{'startsAt': 'soon', 'endsAt': '2099-03-01T01:00:00Z'} | startsAt",
                "{'startsAt': '2099-01-01T00:00:00Z', 'endsAt': '2099-01-01T01:00:00Z', 'note': 'x'} | note"
            })
    void aSlotThatIsNotValidIsNamedWithItsField(String body, String field) {
        as("university")
                .body(body.replace('\'', '"'))
                .post(FACILITIES.path() + "/" + published("university", "facilities") + "/slots")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @Test
    void aBookingThatIsNotValidIsNamedWithItsField() {
        String facility = published("university", "facilities");
        as("company")
                .body("{}")
                .post(bookings(facility))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("slotId", "purpose"));
        as("company")
                .body("{\"slotId\": \"7\"}")
                .post(bookings(facility))
                .then()
                .statusCode(422);
        as("company")
                .body("{\"slotId\": \"" + facility + "\", \"purpose\": \"" + "长".repeat(501) + "\"}")
                .post(bookings(facility))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("too-long"));
        as("company").body("").post(bookings(facility)).then().statusCode(400);
        as("company").get(bookings(facility) + "/7").then().statusCode(400).body("code", equalTo("malformed-id"));
        as("company").get(bookings(facility) + "?limit=0").then().statusCode(400);
        as("company")
                .get(FACILITIES.path() + "/" + facility + "/slots?from=soon")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"));
        as("park").body("{}").post(bookings(facility)).then().statusCode(403);
    }

    private static String slot(String facility, int hour) {
        Instant start = TOMORROW.plus(Duration.ofHours(hour));
        return open("university", facility, start, start.plusSeconds(3600))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse open(String user, String facility, Instant start, Instant end) {
        return as(user).body("{\"startsAt\": \"" + start + "\", \"endsAt\": \"" + end + "\"}")
                .post(FACILITIES.path() + "/" + facility + "/slots")
                .then();
    }

    private static List<Boolean> free(String facility) {
        return as("company")
                .get(FACILITIES.path() + "/" + facility + "/slots")
                .jsonPath()
                .getList("items.free");
    }

    private static ValidatableResponse book(String user, String facility, String slot) {
        return as(user).body("{\"slotId\": \"" + slot + "\", \"purpose\": \"测试\"}")
                .post(bookings(facility))
                .then();
    }

    private static ValidatableResponse step(String user, String facility, String booking, String step) {
        return as(user).post(bookings(facility) + "/" + booking + "/" + step).then();
    }

    private static ValidatableResponse revoke(String user, String facility, String booking, String body) {
        return as(user).body(body)
                .post(bookings(facility) + "/" + booking + "/revoke")
                .then();
    }

    private static ValidatableResponse withdraw(String user, String facility, String slot, String body) {
        return as(user).body(body).post(address(facility, slot)).then();
    }

    private static String address(String facility, String slot) {
        return FACILITIES.path() + "/" + facility + "/slots/" + slot + "/withdraw";
    }

    private static String bookings(String facility) {
        return FACILITIES.path() + "/" + facility + "/bookings";
    }
}
