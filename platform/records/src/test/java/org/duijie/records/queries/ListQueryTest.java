package org.duijie.records.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListQueryTest {
    private static final PageRequest FIRST_PAGE = new PageRequest(20, null);

    @Test
    void narrowsByWhatIsGivenAlone() {
        ListQuery query = new ListQuery("Demand")
                .where("r.status <> DRAFT")
                .equal("region", "510100")
                .equal("industryCode", null)
                .searching(" \u200b\u3000")
                .after(FIRST_PAGE);

        assertThat(query.hql())
                .isEqualTo("from Demand r where r.status <> DRAFT and r.region = :region order by r.id desc");
        assertThat(query.values()).hasSize(1).containsEntry("region", "510100");
    }

    @Test
    void withoutAnyConditionAllAreListed() {
        assertThat(new ListQuery("Demand").after(FIRST_PAGE).hql()).isEqualTo("from Demand r order by r.id desc");
    }

    @Test
    void goesOnAfterTheLastRecordSeen() {
        UUID last = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

        ListQuery query = new ListQuery("Demand").after(new PageRequest(20, last));

        assertThat(query.hql()).contains("r.id < :after");
        assertThat(query.values()).containsEntry("after", last);
    }

    @Test
    void sortedUpGoesFromTheLowestOnAndGoesOnBehindTheLast() {
        UUID last = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

        ListQuery query = new ListQuery("Demand").sortedUp("r.submittedAt").after(new PageRequest(20, last));

        assertThat(query.hql())
                .endsWith("order by r.submittedAt asc, r.id asc")
                .contains("r.submittedAt > c.submittedAt or r.submittedAt = c.submittedAt and r.id > c.id");
    }

    @Test
    void aPageDoesNotBeginAtARecordThatTheCallerMayNotKnow() {
        ListQuery query = new ListQuery("Demand")
                .known("r.organisationId = :me")
                .sorted("r.wantedTrl")
                .after(new PageRequest(20, UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057")));

        assertThat(query.hql()).contains("where c.id = :after and c.organisationId = :me and (");
    }

    @ParameterizedTest
    @CsvSource({"330000, 33%", "330500, 3305%", "330502, 330502%", "330010, 330010%"})
    void aRegionHoldsWhatIsWithinIt(String region, String pattern) {
        assertThat(new ListQuery("Demand").within(region).values()).containsEntry("region", pattern);
    }

    @Test
    void takesTextAsItStandsAndNotAsAPattern() {
        ListQuery query = new ListQuery("Demand").searching("100%_\\ IGBT", "(r.a like :text or r.b like :text)");

        assertThat(query.values()).containsEntry("text0", "%100\\%\\_\\\\%").containsEntry("text1", "%igbt%");
        assertThat(query.hql())
                .contains("(r.a like :text0 escape '\\' or r.b like :text0 escape '\\')")
                .contains("(r.a like :text1 escape '\\' or r.b like :text1 escape '\\')");
    }
}
