package org.duijie.contracts.organisations;

/** An organisation's record was changed. */
public record OrganisationChanged(OrganisationState organisation) implements OrganisationEvent {}
