package org.duijie.contracts.agreements;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated step of an agreement (里程碑). Its acceptance criteria stay between the parties.
 *
 * @param dueOn the day on which it is due
 * @param reachedOn the day on which it was accepted as reached, or null
 */
public record Milestone(UUID id, String name, LocalDate dueOn, LocalDate reachedOn) {}
