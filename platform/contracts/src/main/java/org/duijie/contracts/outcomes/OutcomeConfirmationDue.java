package org.duijie.contracts.outcomes;

import java.time.LocalDate;

/**
 * A published outcome has not been confirmed for long: unconfirmed, it falls asleep after {@code confirmBy}.
 *
 * @param confirmBy the last day on which a confirmation keeps it awake
 */
public record OutcomeConfirmationDue(OutcomeState outcome, LocalDate confirmBy) implements OutcomeEvent {}
