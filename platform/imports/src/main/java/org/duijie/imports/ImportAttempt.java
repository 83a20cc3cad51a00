package org.duijie.imports;

import java.util.UUID;

/**
 * One attempt at a job, or one turn of it.
 *
 * @param id of the job
 * @param turn its number among all of the job; only the last one writes
 * @param number since rows were last taken, from 1
 */
record ImportAttempt(UUID id, long turn, int number) {}
