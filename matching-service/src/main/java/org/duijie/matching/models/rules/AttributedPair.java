package org.duijie.matching.models.rules;

import java.util.UUID;
import org.duijie.engine.learning.JudgedPair;

/**
 * A judged pair and whose its two sides are.
 *
 * @param demandOrganisation whose the demand is; of a common demand the park
 * @param outcomeOrganisation whose the outcome is
 */
public record AttributedPair(JudgedPair pair, UUID demandOrganisation, UUID outcomeOrganisation) {

    /** Whether one of its sides is that organisation's. */
    public boolean isOf(UUID organisation) {
        return demandOrganisation.equals(organisation) || outcomeOrganisation.equals(organisation);
    }

    AttributedPair weighing(double weight) {
        return new AttributedPair(
                new JudgedPair(pair.demandId(), pair.demand(), pair.outcomeId(), pair.outcome(), pair.level(), weight),
                demandOrganisation,
                outcomeOrganisation);
    }
}
