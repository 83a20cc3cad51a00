package org.duijie.contracts.organisations;

import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;

/**
 * An organisation (单位).
 *
 * @param version version of the organisation, from 1, raised by every change
 * @param nameEn its name in English, or null
 * @param creditCode unified social credit code (统一社会信用代码, GB 32100), 18 characters
 * @param region GB/T 2260, six digits, or null
 */
public record OrganisationState(
        UUID id, long version, String name, String nameEn, OrganisationKind kind, String creditCode, String region) {}
