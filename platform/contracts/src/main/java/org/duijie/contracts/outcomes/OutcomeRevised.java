package org.duijie.contracts.outcomes;

/** A published outcome was changed or confirmed; the state is the new version. */
public record OutcomeRevised(OutcomeState outcome) implements OutcomeEvent {}
