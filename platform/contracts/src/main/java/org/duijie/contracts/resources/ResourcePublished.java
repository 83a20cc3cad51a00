package org.duijie.contracts.resources;

/** An expert, a facility or a data set was published and is offered. */
public record ResourcePublished(ResourceState resource) implements ResourceEvent {}
