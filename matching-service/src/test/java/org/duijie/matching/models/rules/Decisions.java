package org.duijie.matching.models.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.engine.learning.JudgedPair;

/** Decisions without texts, written as {@code A-1x40 B-2x3}: forty of organisation A with organisation 1, three of B with 2. */
final class Decisions {
    private Decisions() {}

    static List<AttributedPair> of(String written, double weight) {
        List<AttributedPair> pairs = new ArrayList<>();
        for (String party : written.split(" +")) {
            String[] parts = party.split("[-x]");
            for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
                pairs.add(pair(parts[0], parts[1], pairs.size(), weight));
            }
        }
        return pairs;
    }

    /** Each of some organisations with each of some others. */
    static List<AttributedPair> everyOneWithEveryOther(int organisations, int each) {
        List<AttributedPair> pairs = new ArrayList<>();
        for (int i = 0; i < organisations * organisations * each; i++) {
            int party = i / each;
            pairs.add(pair("d" + party / organisations, "o" + party % organisations, i, 1));
        }
        return pairs;
    }

    private static AttributedPair pair(String demandOrganisation, String outcomeOrganisation, int i, double weight) {
        return new AttributedPair(
                new JudgedPair("demand" + i, null, "outcome" + i, null, 4, weight),
                id(demandOrganisation),
                id(outcomeOrganisation));
    }

    static UUID id(String organisation) {
        return new UUID(15, organisation.hashCode());
    }

    static double weight(Stream<AttributedPair> pairs) {
        return pairs.mapToDouble(pair -> pair.pair().weight()).sum();
    }
}
