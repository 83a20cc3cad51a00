package org.duijie.demand.rules;

/** A rule that knows no framework. */
public interface Policy {}
