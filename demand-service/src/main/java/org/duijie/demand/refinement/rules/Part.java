package org.duijie.demand.refinement.rules;

/** What a good demand consists of. */
public enum Part {
    PROBLEM,
    INDICATORS,
    CONSTRAINTS,
    COMPANY_BRINGS,
    TERMS,
    CONSISTENCY
}
