package org.duijie.contracts.codes;

/** What an organisation is. */
public enum OrganisationKind {
    COMPANY,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    PARK,
    CONSORTIUM,
    INTERMEDIARY
}
