package org.duijie.contracts.roadshows;

import java.time.Instant;

/** One item of a roadshow's agenda (议程项). */
public record AgendaItem(String title, Instant startsAt, Instant endsAt) {}
