package org.duijie.contracts.codes;

/** Technology fields of the technology-contract statistics. */
public enum TechnologyField {
    ELECTRONICS_INFORMATION,
    AEROSPACE,
    ADVANCED_MANUFACTURING,
    BIOMEDICINE,
    NEW_MATERIALS,
    NEW_ENERGY,
    ENVIRONMENT,
    NUCLEAR,
    AGRICULTURE,
    TRANSPORT,
    URBAN_SOCIAL
}
