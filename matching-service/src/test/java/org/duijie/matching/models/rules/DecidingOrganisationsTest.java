package org.duijie.matching.models.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingOrganisationsTest {

    @ParameterizedTest
    @CsvSource({
        "A-1x40, 1, 1",
        "A-1x5 B-2x5 C-3x5, 3, 3",
        "A-1x5 A-2x5 A-3x5, 1, 3",
        "A-1x5 B-2x1 C-3x1, 1.815, 1.815",
    })
    void areAsManyAsIfAllHadDecidedAlike(String decisions, double demandSide, double outcomeSide) {
        DecidingOrganisations organisations = DecidingOrganisations.of(Decisions.of(decisions, 1));

        assertThat(organisations.demandSide()).isCloseTo(demandSide, within(1e-3));
        assertThat(organisations.outcomeSide()).isCloseTo(outcomeSide, within(1e-3));
        assertThat(organisations.fewer()).isCloseTo(Math.min(demandSide, outcomeSide), within(1e-3));
    }

    @Test
    void areNoneWhereNothingWasDecided() {
        assertThat(DecidingOrganisations.of(List.of()).fewer()).isZero();
    }
}
