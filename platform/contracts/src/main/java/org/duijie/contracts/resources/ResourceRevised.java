package org.duijie.contracts.resources;

/** A published resource was changed; the state is the new version. */
public record ResourceRevised(ResourceState resource) implements ResourceEvent {}
