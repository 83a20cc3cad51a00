package org.duijie.gateway.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.gateway.GatewayApi.ORGANISATIONS;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.duijie.gateway.GatewayApi;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class LocalOrganisationsIT {
    private static final String COMPANY = "019a0000-0000-7000-8000-000000000002";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static RealmNetwork network;

    @Inject
    LocalOrganisations local;

    @BeforeAll
    static void start() throws Exception {
        network = RealmNetwork.start();
    }

    @AfterAll
    static void stop() throws Exception {
        network.close();
    }

    @Test
    void theOrganisationsOfTheFileAreThereAndWereToldOf() {
        as("park")
                .get(ORGANISATIONS + "/" + COMPANY)
                .then()
                .statusCode(200)
                .body("name", equalTo("示例电源科技有限公司"))
                .body("creditCode", equalTo("91530100EXAMP1E250"));
        try (EventProbe organisations = EventProbe.fromBeginning("duijie.organisations")) {
            organisations.awaitEvent("duijie.organisation.registered.v1", COMPANY, SOON);
        }
    }

    @Test
    void anotherStartRegistersNothingTwice() {
        local.atStart(new StartupEvent());
        String later = GatewayApi.registered();

        try (EventProbe organisations = EventProbe.fromBeginning("duijie.organisations")) {
            organisations.awaitEvent("duijie.organisation.registered.v1", later, SOON);
            assertThat(organisations.everythingSoFar())
                    .filteredOn(event -> COMPANY.equals(event.key()))
                    .hasSize(1);
        }
    }
}
