package org.duijie.contracts.agreements;

/** A milestone was accepted as reached; it is one of the agreement's. */
public record AgreementMilestoneReached(AgreementState agreement, Milestone milestone) implements AgreementEvent {}
