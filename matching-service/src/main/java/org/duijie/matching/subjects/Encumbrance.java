package org.duijie.matching.subjects;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duijie.contracts.outcomes.IpRight;

/** What others already hold of the rights that an outcome rests on. */
public enum Encumbrance {
    /** A licence to somebody exists. */
    LICENSED,
    PLEDGED;

    static Set<Encumbrance> of(List<IpRight> rights) {
        Set<Encumbrance> all = EnumSet.noneOf(Encumbrance.class);
        for (IpRight right : rights) {
            if (right.licensed()) {
                all.add(LICENSED);
            }
            if (right.pledged()) {
                all.add(PLEDGED);
            }
        }
        return all;
    }
}
