package org.duijie.outcome.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.json.StrictJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final UUID OURS = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Caller owner = new Caller(OURS, "a", Set.of(Role.UNIVERSITY));
    private final Caller company = new Caller(UUID.randomUUID(), "b", Set.of(Role.COMPANY));
    private final Caller park = new Caller(UUID.randomUUID(), "c", Set.of(Role.PARK_OFFICER));
    private OutcomeContent content;
    private Outcome outcome;

    @BeforeEach
    void draft() throws IOException {
        content = content("""
                {"title": "三维低电感封装", "abstract": "IGBT 模块", "keywords": ["碳化硅"], "innovationPoints": ["叠层"],
                 "applicationIndustries": ["C38", "C36", "M73"], "ipcCodes": ["H01L 25/07", "H01L"]}""");
        outcome = Outcome.draft(UUID.randomUUID(), OURS, content, NOW);
    }

    @Test
    void aDraftIsKnownToItsUniversityAlone() {
        assertKnownTo(owner);
    }

    @Test
    void whatIsOfferedIsKnownToAll() {
        outcome.publish(NOW, TODAY);
        assertKnownTo(owner, park, company);

        outcome.enterTalks(NOW);
        assertKnownTo(owner, park, company);
    }

    @Test
    void whatSleepsOrIsWithdrawnIsKnownToItsUniversityAndThePark() {
        outcome.publish(NOW, TODAY);
        outcome.fallAsleep(NOW);
        assertKnownTo(owner, park);

        outcome.withdraw(NOW);
        assertKnownTo(owner, park);
    }

    @Test
    void publicationIsAConfirmationToo() {
        outcome.publish(NOW, TODAY);

        assertThat(outcome.confirmedOn()).isEqualTo(TODAY);
        assertThat(outcome.publishedAt()).isEqualTo(NOW);
        assertThat(outcome.version()).isEqualTo(2);
    }

    @Test
    void aConfirmationIsANewVersionAndWakesWhatSleeps() {
        outcome.publish(NOW, TODAY.minusYears(2));
        outcome.fallAsleep(NOW);

        outcome.confirm(NOW, TODAY);

        assertThat(outcome.status()).isEqualTo(OutcomeStatus.PUBLISHED);
        assertThat(outcome.confirmedOn()).isEqualTo(TODAY);
        assertThat(outcome.version()).isEqualTo(4);
    }

    @Test
    void onlyWhatIsOfferedAndWasNotConfirmedSinceFallsAsleep() {
        assertThat(outcome.isUnconfirmedSince(TODAY)).isFalse();
        outcome.publish(NOW, TODAY);
        assertThat(outcome.isUnconfirmedSince(TODAY)).isFalse();
        assertThat(outcome.isUnconfirmedSince(TODAY.plusDays(1))).isTrue();
        outcome.enterTalks(NOW);
        assertThat(outcome.isUnconfirmedSince(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void whatSleepsOrIsWithdrawnIsNotChanged() {
        outcome.publish(NOW, TODAY);
        outcome.change(content, owner, NOW);
        outcome.fallAsleep(NOW);
        assertThatThrownBy(() -> outcome.change(content, owner, NOW)).hasMessage("illegal-step");
        outcome.withdraw(NOW);
        assertThatThrownBy(() -> outcome.change(content, owner, NOW)).hasMessage("illegal-step");
    }

    @Test
    void itIsFoundByItsCodesAndByWhatTheyBelongTo() {
        assertThat(content.industries()).containsExactly("C38", "C", "C36", "M73", "M");
        assertThat(content.classes()).containsExactly("H01L 25/07", "H01L");
        assertThat(content.searchText()).isEqualTo("三维低电感封装\nigbt 模块\n叠层\n碳化硅");
    }

    private void assertKnownTo(Caller... knowing) {
        assertThat(Set.of(owner, park, company)).filteredOn(outcome::isKnownTo).containsExactlyInAnyOrder(knowing);
    }

    private static OutcomeContent content(String json) throws IOException {
        return StrictJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), OutcomeContent.class);
    }
}
