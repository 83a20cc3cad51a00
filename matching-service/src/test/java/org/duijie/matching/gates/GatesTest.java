package org.duijie.matching.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.matching.subjects.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {
    private static final UUID COMPANY = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    private static final UUID UNIVERSITY = UUID.fromString("f19a0000-0000-7000-8000-000000000004");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Gates GATES = new Gates(Conflicts.NONE, TODAY);
    private static final Party DEMAND =
            new Party(SubjectKind.DEMAND, COMPANY, true, Visibility.CONFIDENTIAL, Set.of(), TODAY, Set.of());
    private static final Party OUTCOME =
            new Party(SubjectKind.OUTCOME, UNIVERSITY, true, Visibility.PUBLIC, Set.of(), null, Set.of());

    @Test
    void aPairWithoutAnObstaclePassesOnTheLastDayToo() {
        assertThat(GATES.closed(DEMAND, OUTCOME)).isEmpty();
        assertThat(GATES.open(OUTCOME, DEMAND)).isTrue();
    }

    @Test
    void whatIsNotOnOfferIsNotPaired() {
        Party closed = new Party(SubjectKind.OUTCOME, UNIVERSITY, false, Visibility.PUBLIC, Set.of(), null, Set.of());

        assertThat(GATES.closed(DEMAND, closed)).containsExactly(Gate.STATUS);
    }

    @Test
    void anExpiredDemandIsNotPaired() {
        Gates tomorrow = new Gates(Conflicts.NONE, TODAY.plusDays(1));

        assertThat(tomorrow.closed(DEMAND, OUTCOME)).containsExactly(Gate.EXPIRY);
    }

    @Test
    void nobodyIsPairedWithItself() {
        Party own = new Party(SubjectKind.OUTCOME, COMPANY, true, Visibility.PUBLIC, Set.of(), null, Set.of());

        assertThat(GATES.closed(DEMAND, own)).containsExactly(Gate.OWN_ORGANISATION);
    }

    @Test
    void whomTheParkKeepsApartIsNotPairedWhicheverWasNamedFirst() {
        Set<OrganisationPair> listed = Set.of(new OrganisationPair(UNIVERSITY, COMPANY));

        assertThat(new Gates(new Conflicts(listed), TODAY).closed(DEMAND, OUTCOME))
                .containsExactly(Gate.CONFLICT);
        assertThat(new OrganisationPair(COMPANY, UNIVERSITY)).isIn(listed);
    }

    @Test
    void aCommonDemandIsKeptApartFromWhomItsMembersAre() {
        UUID park = UUID.randomUUID();
        Party common = new Party(
                SubjectKind.DEMAND,
                park,
                true,
                Visibility.PLATFORM,
                Set.of(),
                null,
                Set.of(COMPANY, UUID.randomUUID()));
        Party own = new Party(SubjectKind.OUTCOME, COMPANY, true, Visibility.PUBLIC, Set.of(), null, Set.of());
        Conflicts listed = new Conflicts(Set.of(new OrganisationPair(UNIVERSITY, COMPANY)));

        assertThat(GATES.closed(common, OUTCOME)).isEmpty();
        assertThat(GATES.closed(common, own)).containsExactly(Gate.OWN_ORGANISATION);
        assertThat(new Gates(listed, TODAY).closed(common, OUTCOME)).containsExactly(Gate.CONFLICT);
        assertThat(new Gates(listed, TODAY).closed(OUTCOME, common)).containsExactly(Gate.CONFLICT);
    }

    @Test
    void aConfidentialOutcomeIsNotShownToACompany() {
        Party hidden =
                new Party(SubjectKind.OUTCOME, UNIVERSITY, true, Visibility.CONFIDENTIAL, Set.of(), null, Set.of());

        assertThat(GATES.closed(DEMAND, hidden)).containsExactly(Gate.VISIBILITY);
    }

    @ParameterizedTest
    @CsvSource({
        "DEVELOPMENT, LICENCE, false",
        "TRANSFER, SERVICE, false",
        "CONSULTING, EQUITY, false",
        "DEVELOPMENT, JOINT_DEVELOPMENT, true",
        "TRANSFER, LICENCE, true",
        "LICENCE, EQUITY, true",
        "DEVELOPMENT LICENCE, EQUITY, true",
        "'', LICENCE, true",
        "SERVICE, '', true"
    })
    void modesMeetWithinTheirKind(String wanted, String offered, boolean meet) {
        Party demand = new Party(SubjectKind.DEMAND, COMPANY, true, null, modes(wanted), null, Set.of());
        Party outcome = new Party(SubjectKind.OUTCOME, UNIVERSITY, true, null, modes(offered), null, Set.of());

        assertThat(GATES.closed(demand, outcome)).isEqualTo(meet ? EnumSet.noneOf(Gate.class) : Set.of(Gate.MODES));
    }

    @Test
    void everyModeMeetsItself() {
        for (CooperationMode mode : CooperationMode.values()) {
            assertThat(Modes.canMeet(Set.of(mode), Set.of(mode))).as("%s", mode).isTrue();
        }
    }

    private static Set<CooperationMode> modes(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(CooperationMode::valueOf)
                .collect(Collectors.toSet());
    }
}
