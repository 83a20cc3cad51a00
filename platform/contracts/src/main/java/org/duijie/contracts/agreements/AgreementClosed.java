package org.duijie.contracts.agreements;

/** An agreement was completed or terminated. */
public record AgreementClosed(AgreementState agreement) implements AgreementEvent {}
