package org.duijie.contracts.organisations;

/** An organisation was registered. */
public record OrganisationRegistered(OrganisationState organisation) implements OrganisationEvent {}
