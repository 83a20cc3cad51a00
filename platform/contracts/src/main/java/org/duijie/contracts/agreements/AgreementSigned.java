package org.duijie.contracts.agreements;

/** An agreement was signed. */
public record AgreementSigned(AgreementState agreement) implements AgreementEvent {}
