package org.duijie.matching.models.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a version would do to what an organisation has on the table, on either side.
 *
 * @param pairings how many it has on the table
 * @param higher how many would have a higher level
 * @param lower how many would have a lower one
 * @param fitting how many are FAIR or STRONG
 * @param noLongerFitting how many of these would be WEAK or NONE
 * @param meanMove mean of the distances between the two scores, 0–1
 * @param meanRise mean of the differences; negative where scores fall
 */
public record OrganisationEffect(
        UUID organisationId,
        int pairings,
        int higher,
        int lower,
        int fitting,
        int noLongerFitting,
        double meanMove,
        double meanRise) {

    /** One for each organisation with anything on the table, in the order of their ids. */
    public static List<OrganisationEffect> of(List<PresentScore> present) {
        SortedMap<UUID, List<PresentScore>> byOrganisation = new TreeMap<>();
        present.forEach(pairing -> Stream.of(pairing.demandOrganisation(), pairing.outcomeOrganisation())
                .distinct()
                .forEach(id -> byOrganisation
                        .computeIfAbsent(id, unknown -> new ArrayList<>())
                        .add(pairing)));
        return byOrganisation.entrySet().stream()
                .map(own -> of(own.getKey(), own.getValue()))
                .toList();
    }

    private static OrganisationEffect of(UUID organisationId, List<PresentScore> own) {
        return new OrganisationEffect(
                organisationId,
                own.size(),
                (int) own.stream().filter(PresentScore::rises).count(),
                (int) own.stream().filter(PresentScore::falls).count(),
                (int) own.stream().filter(one -> one.from().fits()).count(),
                (int) own.stream().filter(PresentScore::losesItsFit).count(),
                own.stream().mapToDouble(one -> Math.abs(one.rise())).average().orElse(0),
                own.stream().mapToDouble(PresentScore::rise).average().orElse(0));
    }
}
