package org.duijie.contracts.resources;

/** A published resource was taken back by its university. */
public record ResourceWithdrawn(ResourceState resource) implements ResourceEvent {}
