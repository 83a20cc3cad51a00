package org.duijie.contracts.outcomes;

/** A published outcome was taken back by its university. */
public record OutcomeWithdrawn(OutcomeState outcome) implements OutcomeEvent {}
