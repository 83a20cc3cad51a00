package org.duijie.matching.models.rules;

import java.util.UUID;

/**
 * One reason for which a version waits.
 *
 * @param organisationId whom it is about; null where it is about all
 * @param measured what was found
 * @param bound up to which, or with organisations from which on, the version would become current by itself
 */
public record Concern(WaitReason reason, UUID organisationId, double measured, double bound) {}
