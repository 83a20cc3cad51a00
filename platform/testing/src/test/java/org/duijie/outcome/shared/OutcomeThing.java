package org.duijie.outcome.shared;

/** Of another service. */
public record OutcomeThing(String name) {}
