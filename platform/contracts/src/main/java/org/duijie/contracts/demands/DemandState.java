package org.duijie.contracts.demands;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.codes.Visibility;

/**
 * A demand as others may see it. Where visibility is {@code CONFIDENTIAL}, an event on {@code duijie.demands} carries
 * only id, version, summary, organisation, visibility, status, validity and time of publication; everything else is
 * null or empty. Contacts are never in an event.
 *
 * @param version version of the demand, from 1, raised by every change
 * @param attachmentText the text of its files, at most 6000 characters, or null
 * @param industryCode GB/T 4754-2017, section letter and two-digit division, such as {@code C38}
 * @param emergingIndustryCode strategic emerging industries (2018), {@code 1} to {@code 9}
 * @param ipcCodes International Patent Classification, such as {@code H02J 7/00}
 * @param validUntil last day on which answers are wanted
 * @param wantedTrl lowest technology readiness level that would do, 1–9 (GB/T 22900)
 * @param region GB/T 2260, six digits
 * @param pooledAt since when it is part of a common demand, and sought for together with the others; null where it stands alone
 * @param memberCount of how many demands it is the common one (共性需求); null of any other
 * @param memberOrganisationIds whose demands those are; on {@code duijie.demands.confidential} alone, else null
 */
@RecordBuilder
public record DemandState(
        UUID id,
        long version,
        String title,
        String summary,
        String description,
        String currentState,
        String alreadyTried,
        String companyBrings,
        String attachmentText,
        List<Requirement> indicators,
        String industryCode,
        String emergingIndustryCode,
        TechnologyField technologyField,
        List<String> ipcCodes,
        List<String> keywords,
        List<CooperationMode> cooperationModes,
        Budget budget,
        LocalDate validUntil,
        Integer wantedTrl,
        String wantedIpArrangement,
        String region,
        UUID organisationId,
        Visibility visibility,
        DemandStatus status,
        DemandSource source,
        Instant publishedAt,
        Instant pooledAt,
        Integer memberCount,
        List<UUID> memberOrganisationIds) {

    public DemandState {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        ipcCodes = ipcCodes == null ? List.of() : List.copyOf(ipcCodes);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        cooperationModes = cooperationModes == null ? List.of() : List.copyOf(cooperationModes);
        memberOrganisationIds = memberOrganisationIds == null ? null : List.copyOf(memberOrganisationIds);
    }

    /** Whether pairings are sought for it: what is part of a common demand is not paired apart. */
    public boolean sought() {
        return status.isOpen() && pooledAt == null;
    }

    /** Whether it is a common demand (共性需求), which stands for several. */
    public boolean common() {
        return memberCount != null;
    }

    /** The same without whose demands it stands for. */
    public DemandState withoutMembers() {
        return DemandStateBuilder.builder(this).memberOrganisationIds(null).build();
    }

    /** What everybody may see of it when it is confidential. */
    public DemandState summaryOnly() {
        return DemandStateBuilder.builder()
                .id(id)
                .version(version)
                .summary(summary)
                .indicators(List.of())
                .ipcCodes(List.of())
                .keywords(List.of())
                .cooperationModes(List.of())
                .validUntil(validUntil)
                .organisationId(organisationId)
                .visibility(visibility)
                .status(status)
                .publishedAt(publishedAt)
                .pooledAt(pooledAt)
                .memberCount(memberCount)
                .build();
    }
}
