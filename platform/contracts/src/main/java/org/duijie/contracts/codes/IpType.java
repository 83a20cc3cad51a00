package org.duijie.contracts.codes;

/** Kinds of intellectual property that an outcome may rest on. */
public enum IpType {
    INVENTION_PATENT,
    UTILITY_MODEL,
    DESIGN,
    SOFTWARE_COPYRIGHT,
    PLANT_VARIETY,
    IC_LAYOUT,
    KNOW_HOW
}
