package org.duijie.contracts.outcomes;

/** An outcome was published and is offered. */
public record OutcomePublished(OutcomeState outcome) implements OutcomeEvent {}
