package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.agreements.AgreementStatus;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.contracts.outcomes.OutcomeWithdrawn;
import org.duijie.matching.Copy;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.ToldOrganisations;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is proposed to a demand follows its best. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ProposalBoundIT {
    private static final UUID THIRD = UUID.fromString("019a0000-0000-7000-8000-00000000000b");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String PAIRINGS = "/api/v1/pairings";
    private static final String ACCEPT = "{\"verdict\": \"ACCEPT\"}";
    private static final String DECLINE = "{\"verdict\": \"DECLINE\", \"reason\": \"NO_CAPACITY\"}";

    private final EventProbe pairings = EventProbe.fromNow("duijie.pairings");
    private final UUID demandId = UUID.randomUUID();

    /** 0.99 and more. */
    private final OutcomeState best =
            Events.outcome(UUID.randomUUID(), 1, "挂面分区控湿烘干与酥面抑制", "面向挂面烘干酥断，按水分梯度分区控湿、主干段缓苏，酥面率 0.4%，烘干时间不变。");

    /** Of the same corner, and no help: between 0.2 and 0.7. */
    private final OutcomeState lesser = Events.outcome(UUID.randomUUID(), 1, "挂面自动上杆机", "挂面切断后自动上杆送入烘房，每分钟 40 杆。");

    @AfterEach
    void leaveNothingToOtherTests() {
        Events.send(withdrawn(best, 9));
        Events.send(withdrawn(lesser, 9));
        pairings.close();
    }

    @Test
    void whatIsFarBehindGoesWhenABetterOneComesAndIsBackWhenThatIsDeclined() {
        Events.tell(lesser);
        Events.tell(demand(1));
        String id = told(Scene.PROPOSED, lesser).key();

        Events.tell(best);

        ObservedEvent retired = told(Scene.RETIRED, lesser);
        ContractCheck.assertKept(retired);
        assertThat(retired.json().path("reason").asText()).isEqualTo("NO_LONGER_FITS");
        String bestId = told(Scene.PROPOSED, best).key();
        assertState(id, "RETIRED");

        decide("company", bestId, DECLINE);

        assertState(id, "PROPOSED");
    }

    @Test
    void whatComesLaterIsNotProposedBesideABetterOneAndIsWhenThatIsWithdrawn() {
        Events.tell(best);
        Events.tell(demand(1));
        told(Scene.PROPOSED, best);
        UUID another = UUID.randomUUID();
        Events.tell(Events.demand(another, 1, "挂面上杆", "挂面切断后靠人工上杆，想要自动上杆送入烘房。"));
        Events.tell(lesser);
        toldOf(Scene.PROPOSED, another, lesser.id());
        assertThat(of(lesser)).as("it was taken, and not proposed here").isEmpty();

        Events.send(withdrawn(best, 2));

        told(Scene.PROPOSED, lesser);
    }

    /** An agreement outlives its outcome. */
    @Test
    void whatIsAgreedOnAndGoneLeavesItsPlaceToOthers() {
        Events.tell(best);
        Events.tell(demand(1));
        told(Scene.PROPOSED, best);
        new Together(demandId, best.id()).agreement(1, AgreementStatus.SIGNED);
        told("duijie.pairing.state-changed.v1", best);
        Events.tell(lesser);
        UUID another = UUID.randomUUID();
        Events.tell(Events.demand(another, 1, "挂面上杆", "挂面切断后靠人工上杆，想要自动上杆送入烘房。"));
        toldOf(Scene.PROPOSED, another, lesser.id());
        assertThat(of(lesser)).isEmpty();

        Events.send(withdrawn(best, 2));

        told(Scene.PROPOSED, lesser);
    }

    @Test
    void whatASideHasSaidYesToStaysBesideABetterOne() {
        Events.tell(lesser);
        Events.tell(demand(1));
        String id = told(Scene.PROPOSED, lesser).key();
        decide("university", id, ACCEPT);

        Events.tell(best);
        told(Scene.PROPOSED, best);
        Events.tell(demand(2));

        await().atMost(SOON)
                .untilAsserted(() -> as("park").get(PAIRINGS + "/" + id).then().body("demandVersion", equalTo(2)));
        assertState(id, "ACCEPTED_BY_ONE");
    }

    /** The demand's search and that of an outcome see it alike: else what stands beside it would come and go. */
    @Test
    void whatIsAcceptedBeforeItsSidesAreKeptApartKeepsItsPlace() {
        ToldOrganisations.ofRealm();
        ToldOrganisations.tell(OrganisationKind.UNIVERSITY, THIRD);
        OutcomeState others = Copy.of(lesser, Map.of("organisationId", THIRD));
        UUID another = UUID.randomUUID();
        Events.tell(Events.demand(another, 1, "挂面上杆", "挂面切断后靠人工上杆，想要自动上杆送入烘房。"));
        Events.tell(best);
        Events.tell(demand(1));
        String id = told(Scene.PROPOSED, best).key();
        decide("company", id, ACCEPT);
        decide("university", id, ACCEPT);
        String conflict = Conflicts.keepApart(Events.COMPANY, Events.UNIVERSITY);
        try {
            Events.tell(others);
            toldOf(Scene.PROPOSED, another, others.id());

            Events.tell(demand(2));
            Events.tell(Copy.of(others, Map.of("version", 2, "title", others.title() + "组")));

            toldOf(Scene.RESCORED, another, others.id());
            assertThat(of(others)).isEmpty();
            assertState(id, "ACCEPTED");
        } finally {
            Conflicts.let(conflict);
        }
    }

    /** Else a university would read from its pairing that something has come that only the secret text finds. */
    @Test
    void whatOnlyItsSideKnowsOfTakesNothingFromWhatOthersAreTold() {
        Events.tell(lesser);
        Events.tellConfidential(
                Copy.of(demand(1), Map.of("summary", "寻求挂面自动上杆设备", "visibility", Visibility.CONFIDENTIAL)));
        String id = told(Scene.PROPOSED, lesser).key();

        Events.tell(best);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(outcomesFor("company")).contains(best.id()));
        Events.tell(Copy.of(lesser, Map.of("version", 2, "title", lesser.title() + "组")));
        told(Scene.RESCORED, lesser);
        assertState(id, "PROPOSED");
        assertThat(of(best)).isEmpty();
    }

    private DemandState demand(long version) {
        return Events.demand(demandId, version, "挂面烘干酥断", "挂面烘干后酥断，主干段湿度一大就裂，要求酥面率低于 1%，不延长烘干时间。");
    }

    private static OutcomeWithdrawn withdrawn(OutcomeState outcome, long version) {
        return new OutcomeWithdrawn(Copy.of(outcome, Map.of("version", version, "status", OutcomeStatus.WITHDRAWN)));
    }

    private ObservedEvent told(String type, OutcomeState outcome) {
        return toldOf(type, demandId, outcome.id());
    }

    private ObservedEvent toldOf(String type, UUID demand, UUID outcome) {
        return pairings.awaitEvents(event -> type.equals(event.type()) && isOf(event, demand, outcome), 1, SOON)
                .getFirst();
    }

    private List<ObservedEvent> of(OutcomeState outcome) {
        return pairings.everythingSoFar().stream()
                .filter(event -> isOf(event, demandId, outcome.id()))
                .toList();
    }

    private static boolean isOf(ObservedEvent event, UUID demand, UUID outcome) {
        return demand.toString().equals(event.json().at("/pairing/demandId").asText())
                && outcome.toString()
                        .equals(event.json().at("/pairing/outcomeId").asText());
    }

    private static void decide(String user, String pairing, String decision) {
        as(user).body(decision)
                .post(PAIRINGS + "/" + pairing + "/decisions")
                .then()
                .statusCode(200);
    }

    private List<UUID> outcomesFor(String user) {
        return as(user).get(PAIRINGS + "?limit=100&demand=" + demandId)
                .jsonPath()
                .getList("items.outcomeId", UUID.class);
    }

    private static void assertState(String pairing, String state) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> as("park").get(PAIRINGS + "/" + pairing).then().body("state", equalTo(state)));
    }
}
