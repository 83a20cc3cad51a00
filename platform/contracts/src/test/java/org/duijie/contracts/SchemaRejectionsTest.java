package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import org.duijie.contracts.SampleSpots.Spot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaRejectionsTest {

    @ParameterizedTest
    @EnumSource
    void rejectsASampleWithoutAnyOneOfItsRequiredFields(EventType type) {
        JsonNode sample = Samples.valueOf(type);
        List<Spot> required =
                SampleSpots.of(type).stream().filter(Spot::required).toList();

        assertThat(required).hasSizeGreaterThan(4);
        assertThat(required)
                .allSatisfy(spot -> assertThat(Schemas.complaints(type, JsonEdits.without(sample, spot.pointer())))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void rejectsASampleWithAValueOfAnotherKindAtAnyPlace(EventType type) {
        JsonNode sample = Samples.valueOf(type);

        assertThat(SampleSpots.of(type)).allSatisfy(spot -> assertThat(
                        Schemas.complaints(type, JsonEdits.with(sample, spot.pointer(), ofAnotherKind(spot.value()))))
                .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ids, times and versions
            DEMAND_PUBLISHED         | /demand/id                           | "17"
            DEMAND_PUBLISHED         | /demand/organisationId               | "019A-0000"
            DEMAND_PUBLISHED         | /demand/version                      | 0
            DEMAND_PUBLISHED         | /demand/version                      | 1.5
            DEMAND_PUBLISHED         | /demand/publishedAt                  | "2026-03-18 01:30:00"
            DEMAND_PUBLISHED         | /demand/publishedAt                  | "2026-03-18T09:30:00+08:00"
            DEMAND_PUBLISHED         | /demand/publishedAt                  | 1773797400
            DEMAND_PUBLISHED         | /demand/validUntil                   | "31.12.2026"
            DEMAND_PUBLISHED         | /demand/validUntil                   | "2026-02-30"
            DEMAND_PUBLISHED         | /demand/validUntil                   | "+12026-01-01"
            DEMAND_PUBLISHED         | /demand/validUntil                   | "2027-06-30T00:00:00Z"
            DEMAND_PUBLISHED         | /demand/publishedAt                  | "+12026-01-01T00:00:00Z"
            DEMAND_PUBLISHED         | /demand/publishedAt                  | "2027-06-30"
            # codes
            DEMAND_PUBLISHED         | /demand/status                       | "published"
            DEMAND_PUBLISHED         | /demand/status                       | "IN_TALKS"
            DEMAND_PUBLISHED         | /demand/industryCode                 | "U38"
            DEMAND_PUBLISHED         | /demand/industryCode                 | "C98"
            DEMAND_PUBLISHED         | /demand/industryCode                 | "C00"
            DEMAND_PUBLISHED         | /demand/emergingIndustryCode         | "0"
            DEMAND_PUBLISHED         | /demand/technologyField              | "电子信息"
            DEMAND_PUBLISHED         | /demand/region                       | "33050"
            DEMAND_PUBLISHED         | /demand/ipcCodes/0                   | "I02M 7/00"
            DEMAND_PUBLISHED         | /demand/cooperationModes/0           | "EQUITY"
            DEMAND_PUBLISHED         | /demand/indicators/0/operator        | ">="
            DEMAND_PUBLISHED         | /demand/wantedTrl                    | 10
            OUTCOME_PUBLISHED        | /outcome/trl                         | 0
            OUTCOME_PUBLISHED        | /outcome/ipRights/0/status           | "已授权"
            OUTCOME_PUBLISHED        | /outcome/applicationIndustries/0     | "38"
            ORGANISATION_REGISTERED  | /organisation/creditCode             | "91330500MA0SAMPLE"
            ORGANISATION_REGISTERED  | /organisation/creditCode             | "91330500MA05AMPIX0"
            ORGANISATION_REGISTERED  | /organisation/kind                   | "BANK"
            # limits
            DEMAND_PUBLISHED         | /demand/title                        | 121 characters
            DEMAND_PUBLISHED         | /demand/summary                      | 501 characters
            DEMAND_PUBLISHED         | /demand/description                  | 6001 characters
            DEMAND_PUBLISHED         | /demand/keywords                     | ["1","2","3","4","5","6","7","8","9"]
            OUTCOME_PUBLISHED        | /outcome/title                       | 121 characters
            OUTCOME_PUBLISHED        | /outcome/abstract                    | 4001 characters
            OUTCOME_PUBLISHED        | /outcome/innovationPoints            | ["1","2","3","4"]
            PAIRING_PROPOSED         | /pairing/score                       | 1.01
            PAIRING_PROPOSED         | /pairing/components/lexical          | -0.1
            PAIRING_RESCORED         | /previousScore                       | 87
            RELEASE_STAGED           | /release/position                    | 0
            DEMAND_PUBLISHED         | /demand/budget/min                   | -1
            # what belongs together
            DEMAND_PUBLISHED         | /demand/indicators/2/upperValue      | absent
            DEMAND_PUBLISHED         | /demand/indicators/0/upperValue      | 99
            DEMAND_PUBLISHED         | /demand/budget/negotiable            | true
            OUTCOME_PUBLISHED        | /outcome/price/negotiable            | true
            OUTCOME_REVISED          | /outcome/price/negotiable            | false
            PAIRING_DECIDED          | /decision/reason                     | absent
            PAIRING_DECIDED          | /decision/verdict                    | "ACCEPT"
            PAIRING_RETIRED          | /pairing/state                       | "PROPOSED"
            DEMAND_WITHDRAWN         | /demand/status                       | "PUBLISHED"
            DEMAND_EXPIRY_DUE        | /demand/status                       | "EXPIRED"
            DEMAND_EXPIRY_DUE        | /demand/validUntil                   | absent
            OUTCOME_WITHDRAWN        | /outcome/status                      | "PUBLISHED"
            ROADSHOW_ANNOUNCED       | /roadshow/status                     | "LIVE"
            RESOURCE_PUBLISHED       | /resource/kind                       | "DATASET"
            RESOURCE_PUBLISHED       | /resource/kind                       | "EXPERT"
            RESOURCE_PUBLISHED       | /resource/facility                   | absent
            RESOURCE_REVISED         | /resource/expert                     | absent
            RESOURCE_WITHDRAWN       | /resource/dataset                    | absent
            RESOURCE_WITHDRAWN       | /resource/status                     | "PUBLISHED"
            OUTCOME_CONFIRMATION_DUE | /outcome/status                      | "DORMANT"
            PAIRING_STATE_CHANGED    | /pairing/state                       | "DECLINED"
            MEETING_SCHEDULED        | /meeting/status                      | "HELD"
            MEETING_CLOSED           | /meeting/status                      | "SCHEDULED"
            MEETING_SCHEDULED        | /meeting/outcomeId                   | absent
            MEETING_SCHEDULED        | /meeting/demandId                    | null
            AGREEMENT_SIGNED         | /agreement/status                    | "RUNNING"
            AGREEMENT_SIGNED         | /agreement/outcomeId                 | absent
            AGREEMENT_SIGNED         | /agreement/value                     | 0.5
            AGREEMENT_SIGNED         | /agreement/kind                      | "EQUITY"
            AGREEMENT_CLOSED         | /agreement/status                    | "SIGNED"
            # what is not for everybody
            DEMAND_PUBLISHED         | /demand/visibility                   | "CONFIDENTIAL"
            DEMAND_PUBLISHED         | /demand/title                        | absent
            DEMAND_PUBLISHED         | /demand/description                  | null
            DEMAND_STATUS_CHANGED    | /demand/title                        | "植入式神经刺激器的超低功耗无线充电"
            DEMAND_STATUS_CHANGED    | /demand/description                  | "全文"
            DEMAND_STATUS_CHANGED    | /demand/keywords                     | ["无线充电"]
            DEMAND_STATUS_CHANGED    | /demand/companyBrings                | "样机"
            DEMAND_STATUS_CHANGED    | /demand/attachmentText               | "附件"
            DEMAND_STATUS_CHANGED    | /demand/visibility                   | "PLATFORM"
            DEMAND_CONFIDENTIAL_TEXT | /demand/visibility                   | "PLATFORM"
            DEMAND_CONFIDENTIAL_TEXT | /demand/description                  | absent
            OUTCOME_PUBLISHED        | /outcome/visibility                  | "CONFIDENTIAL"
            """)
    void rejectsWhatIsClearlyWrong(EventType type, String pointer, String wrong) {
        JsonNode edited = wrong.equals("absent")
                ? JsonEdits.without(Samples.valueOf(type), pointer)
                : JsonEdits.with(Samples.valueOf(type), pointer, value(wrong));

        List<ValidationMessage> complaints = Schemas.complaints(type, edited);

        assertThat(complaints).isNotEmpty().allSatisfy(complaint -> assertThat(
                        complaint.getInstanceLocation().toString())
                .startsWith(pointer.substring(0, pointer.lastIndexOf('/'))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEMAND_PUBLISHED        | /demand/title           | 120 characters
            DEMAND_PUBLISHED        | /demand/summary         | 500 characters
            DEMAND_PUBLISHED        | /demand/description     | 6000 characters
            OUTCOME_PUBLISHED       | /outcome/abstract       | 4000 characters
            DEMAND_PUBLISHED        | /demand/budget          | absent
            DEMAND_PUBLISHED        | /demand/budget          | null
            DEMAND_PUBLISHED        | /demand/technologyField | null
            DEMAND_PUBLISHED        | /demand/ipcCodes/0      | "H02M"
            OUTCOME_PUBLISHED       | /outcome/price          | absent
            OUTCOME_PUBLISHED       | /outcome/price          | null
            OUTCOME_PUBLISHED       | /outcome/team           | absent
            PAIRING_PROPOSED        | /pairing/dueAt          | absent
            PAIRING_PROPOSED        | /pairing/score          | 1
            MEETING_SCHEDULED       | /meeting/pairingId      | absent
            MEETING_CLOSED          | /meeting/place          | null
            AGREEMENT_SIGNED        | /agreement/pairingId    | null
            AGREEMENT_SIGNED        | /agreement/value        | absent
            AGREEMENT_CLOSED        | /agreement/roadshowId   | absent
            ORGANISATION_REGISTERED | /organisation/region    | absent
            """)
    void acceptsWhatIsAtTheLimitAndTakesAbsentAndNullAsTheSame(EventType type, String pointer, String right) {
        JsonNode edited = right.equals("absent")
                ? JsonEdits.without(Samples.valueOf(type), pointer)
                : JsonEdits.with(Samples.valueOf(type), pointer, value(right));

        assertThat(Schemas.complaints(type, edited)).isEmpty();
    }

    /** An interest in a demand names no outcome, and the other way round. */
    @ParameterizedTest
    @CsvSource({"demandId, outcomeId", "outcomeId, demandId"})
    void aMeetingThatComesFromNoPairingIsAboutOneSideAtLeast(String there, String missing) {
        JsonNode withoutPairing = JsonEdits.without(Samples.valueOf(EventType.MEETING_SCHEDULED), "/meeting/pairingId");
        JsonNode aboutOne = JsonEdits.without(withoutPairing, "/meeting/" + missing);

        assertThat(Schemas.complaints(EventType.MEETING_SCHEDULED, aboutOne)).isEmpty();
        assertThat(Schemas.complaints(EventType.MEETING_SCHEDULED, JsonEdits.without(aboutOne, "/meeting/" + there)))
                .isNotEmpty();
    }

    private static JsonNode value(String written) {
        if (written.endsWith(" characters")) {
            return TextNode.valueOf("长".repeat(Integer.parseInt(written.split(" ")[0])));
        }
        return EventJson.parse(written);
    }

    private static JsonNode ofAnotherKind(JsonNode value) {
        return EventJson.parse(value.isContainerNode() ? "7" : "{}");
    }
}
