package org.duijie.contracts.outcomes;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;

/**
 * An outcome as others may see it.
 *
 * @param version version of the outcome, from 1, raised by every change
 * @param abstractText the abstract ({@code abstract} on the wire)
 * @param applicationIndustries GB/T 4754-2017 codes, such as {@code C38}
 * @param trl technology readiness level, 1–9 (GB/T 22900)
 * @param transferModes how it may be had
 * @param price what is asked, or null where nothing is said
 * @param team who made it, or null
 * @param registrationNumber number under which the outcome is registered with the authorities, or null
 * @param region where it was made, GB/T 2260, six digits, or null
 * @param visibility never {@code CONFIDENTIAL}: readers of the topic see all of it, so such an outcome has no event
 * @param confirmedOn day on which the university last confirmed that it is current, or null
 */
@RecordBuilder
public record OutcomeState(
        UUID id,
        long version,
        String title,
        @JsonProperty("abstract") String abstractText,
        List<String> innovationPoints,
        List<Achievement> indicators,
        List<String> applicationIndustries,
        List<String> keywords,
        int trl,
        List<IpRight> ipRights,
        List<String> ipcCodes,
        List<CooperationMode> transferModes,
        Price price,
        Team team,
        List<String> awards,
        String registrationNumber,
        String region,
        UUID organisationId,
        Visibility visibility,
        OutcomeStatus status,
        LocalDate confirmedOn,
        Instant publishedAt) {

    public OutcomeState {
        innovationPoints = innovationPoints == null ? List.of() : List.copyOf(innovationPoints);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        applicationIndustries = applicationIndustries == null ? List.of() : List.copyOf(applicationIndustries);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        ipRights = ipRights == null ? List.of() : List.copyOf(ipRights);
        ipcCodes = ipcCodes == null ? List.of() : List.copyOf(ipcCodes);
        transferModes = transferModes == null ? List.of() : List.copyOf(transferModes);
        awards = awards == null ? List.of() : List.copyOf(awards);
    }
}
