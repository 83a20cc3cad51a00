package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.duijie.client.ApiClient;
import org.duijie.client.ApiException;
import org.duijie.client.ApiResponse;
import org.duijie.client.api.DemandsApi;
import org.duijie.client.api.OutcomesApi;
import org.duijie.client.model.CandidateOutcomeView;
import org.duijie.client.model.DemandContent;
import org.duijie.client.model.DemandContentPatch;
import org.duijie.client.model.DemandStatus;
import org.duijie.client.model.DemandView;
import org.duijie.client.model.OutcomeContent;
import org.duijie.client.model.OutcomeView;
import org.duijie.client.model.Publication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README shows with curl, with the client that openapi-generator makes of the API document. */
class GeneratedClientStory {
    private static RunningSystem system;

    @BeforeAll
    static void start() throws Exception {
        system = RunningSystem.shared();
    }

    @Test
    void aDemandGoesFromTheDraftToItsCandidates() throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        OutcomeView outcome = publishOutcome("中空纤维膜脱除氢气中微量水 " + mark);
        DemandsApi company = new DemandsApi(client("company"));
        DemandsApi park = new DemandsApi(client("park"));

        DemandView draft = company.createDemand(
                new DemandContent()
                        .title("氢气干燥用中空纤维膜 " + mark)
                        .summary("寻求脱除氢气中微量水的膜材料")
                        .description("制氢装置出口氢气含水 500 ppm，要求膜法干燥至 5 ppm 以下。")
                        .region("530100"),
                "generated-client-" + mark);
        UUID id = draft.getId();
        company.submitDemand(id, null, null);
        DemandView published = park.publishDemand(id, null, null, new Publication().reason("验收用例"));

        assertThat(published.getStatus()).isEqualTo(DemandStatus.PUBLISHED);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        company.readDemand(id, null).getCandidates().getBest())
                .extracting(CandidateOutcomeView::getOutcomeId)
                .contains(outcome.getId()));
    }

    @Test
    void whatIsNullInAPatchIsTakenAwayAndWhatIsLeftOutStays() throws Exception {
        DemandsApi company = new DemandsApi(client("company"));
        ApiResponse<DemandView> draft = company.createDemandWithHttpInfo(
                new DemandContent().title("仅作修改").summary("摘要").region("530100"), null);
        String version = draft.getHeaders().get("etag").getFirst();
        DemandContentPatch patch = new DemandContentPatch().title("改过一次");
        patch.setRegion(null);

        DemandView changed = company.changeDemand(draft.getData().getId(), version, patch);

        assertThat(changed.getTitle()).isEqualTo("改过一次");
        assertThat(changed.getRegion()).isNull();
        assertThat(changed.getSummary()).isEqualTo("摘要");
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> company.changeDemand(draft.getData().getId(), version, patch));
        assertThat(refused.getCode()).isEqualTo(412);
        assertThat(refused.getResponseBody()).contains("urn:duijie:problem:");
    }

    private static OutcomeView publishOutcome(String title) throws ApiException {
        OutcomesApi university = new OutcomesApi(client("university"));
        OutcomeView draft = university.createOutcome(
                new OutcomeContent()
                        .title(title)
                        ._abstract("中空纤维膜组件将氢气中的水由 500 ppm 脱除至 3 ppm，连续运行 2000 h。")
                        .trl(6),
                null);
        return university.publishOutcome(draft.getId(), null, null);
    }

    private static ApiClient client(String user) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(system.gateway().toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + system.token(user)));
        return client;
    }
}
