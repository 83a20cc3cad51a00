package org.duijie.gateway.deadletters;

import java.util.List;

/** The body of a list. */
record DeadLettersPage(List<DeadLetter> items) {}
