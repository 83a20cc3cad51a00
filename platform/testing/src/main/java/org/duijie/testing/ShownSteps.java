package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Holds what a record shows as {@code allowedSteps} against what each user is then let do: what is shown is taken, what is not is
 * refused, and a refusal by the status names the same steps.
 */
public final class ShownSteps {
    private static final String SHOWN = "allowedSteps";
    private static final Set<Integer> FORBIDDEN = Set.of(403, 404);

    /** One of each organisation of the realm that has business here, and those who only look on. */
    private static final List<String> USERS = List.of(
            "park", "company", "company-2", "university", "university-2", "partner", "operator", "auditor", "nobody");

    private final Supplier<String> made;
    private final Map<String, String> bodies;
    private String address;

    /**
     * @param made makes a record in one state, and gives its address, such as {@code /api/v1/demands/…}
     * @param bodies every step of the record's life by its name in addresses, with a body that is sound; empty where it has none
     */
    public ShownSteps(Supplier<String> made, Map<String, String> bodies) {
        this.made = made;
        this.bodies = bodies;
    }

    /** Fails where the record shows a user more or less than it lets the user do. */
    public void assertTrue() {
        for (String user : USERS) {
            for (String step : bodies.keySet()) {
                assertTrue(user, step);
            }
        }
    }

    private void assertTrue(String user, String step) {
        if (address == null) {
            address = made.get();
        }
        Response read = Api.as(user).get(address);
        List<String> shown = read.statusCode() == 200 ? read.jsonPath().getList(SHOWN) : List.of();
        Response taken = bodies.get(step).isEmpty()
                ? Api.as(user).post(address + "/" + step)
                : Api.as(user).body(bodies.get(step)).post(address + "/" + step);
        String what = user + " takes " + step + " of what shows " + shown + " (" + read.statusCode() + "): "
                + taken.asString();
        if (shown.contains(step)) {
            assertThat(taken.statusCode()).as(what).isEqualTo(200);
            address = null;
        } else if (taken.statusCode() == 409) {
            assertThat(read.statusCode()).as(what).isEqualTo(200);
            // Where something else is missing than the status, the answer says what.
            if (taken.jsonPath().get("code").equals("illegal-step")) {
                assertThat(taken.jsonPath().<String>getList(SHOWN)).as(what).isEqualTo(shown);
            }
        } else {
            assertThat(taken.statusCode()).as(what).isIn(FORBIDDEN);
        }
    }
}
