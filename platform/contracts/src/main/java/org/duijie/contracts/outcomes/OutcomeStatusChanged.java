package org.duijie.contracts.outcomes;

/** A published outcome moved on in its life cycle (talks, transfer, dormancy, return from it). */
public record OutcomeStatusChanged(OutcomeState outcome, OutcomeStatus previousStatus) implements OutcomeEvent {}
