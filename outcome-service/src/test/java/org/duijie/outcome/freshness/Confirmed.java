package org.duijie.outcome.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import org.duijie.testing.Api;
import org.duijie.testing.Rows;

/** Outcomes that their university has confirmed, now or long ago. */
final class Confirmed {
    static final Api OUTCOMES = new Api("/api/v1/outcomes");
    private static final String SET_BACK =
            "update outcome set confirmed_on = (now() at time zone 'UTC')::date - ? where id::text = any(?)";

    private Confirmed() {}

    /** An outcome that is published, and so confirmed, today. */
    static String published() {
        String id = OUTCOMES.create("university", "{\"title\": \"t\", \"abstract\": \"a\", \"trl\": 4}");
        OUTCOMES.step("university", id, "publish").statusCode(200);
        return id;
    }

    /** Lets so many days pass for the outcomes. */
    static void daysAgo(int days, String... ids) {
        assertThat(Rows.update(SET_BACK, days, ids)).isEqualTo(ids.length);
    }
}
