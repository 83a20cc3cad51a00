package org.duijie.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.contracts.agreements.AgreementClosed;
import org.duijie.contracts.agreements.AgreementMilestoneReached;
import org.duijie.contracts.agreements.AgreementSigned;
import org.duijie.contracts.demands.DemandCommonMembers;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandExpiryDue;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandRevised;
import org.duijie.contracts.demands.DemandStatusChanged;
import org.duijie.contracts.demands.DemandWithdrawn;
import org.duijie.contracts.openings.DemandOpened;
import org.duijie.contracts.organisations.OrganisationChanged;
import org.duijie.contracts.organisations.OrganisationRegistered;
import org.duijie.contracts.outcomes.OutcomeConfirmationDue;
import org.duijie.contracts.outcomes.OutcomePublished;
import org.duijie.contracts.outcomes.OutcomeRevised;
import org.duijie.contracts.outcomes.OutcomeStatusChanged;
import org.duijie.contracts.outcomes.OutcomeWithdrawn;
import org.duijie.contracts.pairings.PairingDecided;
import org.duijie.contracts.pairings.PairingOverdue;
import org.duijie.contracts.pairings.PairingProposed;
import org.duijie.contracts.pairings.PairingRescored;
import org.duijie.contracts.pairings.PairingRetired;
import org.duijie.contracts.pairings.PairingStateChanged;
import org.duijie.contracts.resources.ResourcePublished;
import org.duijie.contracts.resources.ResourceRevised;
import org.duijie.contracts.resources.ResourceWithdrawn;
import org.duijie.contracts.roadshows.InterestExpressed;
import org.duijie.contracts.roadshows.MeetingClosed;
import org.duijie.contracts.roadshows.MeetingScheduled;
import org.duijie.contracts.roadshows.ReleaseStaged;
import org.duijie.contracts.roadshows.RoadshowAnnounced;
import org.duijie.contracts.roadshows.RoadshowRevised;
import org.duijie.contracts.roadshows.RoadshowStatusChanged;

/** The catalogue of event types: name on the wire, topic, and the record that the value is read into. */
public enum EventType {
    DEMAND_PUBLISHED("demand.published", Topic.DEMANDS, DemandPublished.class),
    DEMAND_REVISED("demand.revised", Topic.DEMANDS, DemandRevised.class),
    DEMAND_STATUS_CHANGED("demand.status-changed", Topic.DEMANDS, DemandStatusChanged.class),
    DEMAND_WITHDRAWN("demand.withdrawn", Topic.DEMANDS, DemandWithdrawn.class),
    DEMAND_EXPIRY_DUE("demand.expiry-due", Topic.DEMANDS, DemandExpiryDue.class),
    DEMAND_CONFIDENTIAL_TEXT("demand.confidential-text", Topic.DEMANDS_CONFIDENTIAL, DemandConfidentialText.class),
    DEMAND_COMMON_MEMBERS("demand.common-members", Topic.DEMANDS_CONFIDENTIAL, DemandCommonMembers.class),
    DEMAND_OPENED("demand.opened", Topic.DEMANDS_OPENINGS, DemandOpened.class),
    OUTCOME_PUBLISHED("outcome.published", Topic.OUTCOMES, OutcomePublished.class),
    OUTCOME_REVISED("outcome.revised", Topic.OUTCOMES, OutcomeRevised.class),
    OUTCOME_STATUS_CHANGED("outcome.status-changed", Topic.OUTCOMES, OutcomeStatusChanged.class),
    OUTCOME_WITHDRAWN("outcome.withdrawn", Topic.OUTCOMES, OutcomeWithdrawn.class),
    OUTCOME_CONFIRMATION_DUE("outcome.confirmation-due", Topic.OUTCOMES, OutcomeConfirmationDue.class),
    RESOURCE_PUBLISHED("resource.published", Topic.RESOURCES, ResourcePublished.class),
    RESOURCE_REVISED("resource.revised", Topic.RESOURCES, ResourceRevised.class),
    RESOURCE_WITHDRAWN("resource.withdrawn", Topic.RESOURCES, ResourceWithdrawn.class),
    PAIRING_PROPOSED("pairing.proposed", Topic.PAIRINGS, PairingProposed.class),
    PAIRING_RESCORED("pairing.rescored", Topic.PAIRINGS, PairingRescored.class),
    PAIRING_DECIDED("pairing.decided", Topic.PAIRINGS, PairingDecided.class),
    PAIRING_STATE_CHANGED("pairing.state-changed", Topic.PAIRINGS, PairingStateChanged.class),
    PAIRING_OVERDUE("pairing.overdue", Topic.PAIRINGS, PairingOverdue.class),
    PAIRING_RETIRED("pairing.retired", Topic.PAIRINGS, PairingRetired.class),
    ROADSHOW_ANNOUNCED("roadshow.announced", Topic.ROADSHOWS, RoadshowAnnounced.class),
    ROADSHOW_REVISED("roadshow.revised", Topic.ROADSHOWS, RoadshowRevised.class),
    ROADSHOW_STATUS_CHANGED("roadshow.status-changed", Topic.ROADSHOWS, RoadshowStatusChanged.class),
    RELEASE_STAGED("release.staged", Topic.ROADSHOWS, ReleaseStaged.class),
    INTEREST_EXPRESSED("interest.expressed", Topic.ROADSHOWS, InterestExpressed.class),
    MEETING_SCHEDULED("meeting.scheduled", Topic.ROADSHOWS, MeetingScheduled.class),
    MEETING_CLOSED("meeting.closed", Topic.ROADSHOWS, MeetingClosed.class),
    AGREEMENT_SIGNED("agreement.signed", Topic.AGREEMENTS, AgreementSigned.class),
    AGREEMENT_MILESTONE_REACHED("agreement.milestone-reached", Topic.AGREEMENTS, AgreementMilestoneReached.class),
    AGREEMENT_CLOSED("agreement.closed", Topic.AGREEMENTS, AgreementClosed.class),
    ORGANISATION_REGISTERED("organisation.registered", Topic.ORGANISATIONS, OrganisationRegistered.class),
    ORGANISATION_CHANGED("organisation.changed", Topic.ORGANISATIONS, OrganisationChanged.class);

    private static final Map<String, EventType> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::wireName, Function.identity()));
    private static final Map<Class<?>, EventType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::record, Function.identity()));

    private final String shortName;
    private final Topic topic;
    private final Class<? extends Event> record;

    EventType(String shortName, Topic topic, Class<? extends Event> record) {
        this.shortName = shortName;
        this.topic = topic;
        this.record = record;
    }

    /** The {@code ce_type}, such as {@code duijie.demand.published.v1}. */
    public String wireName() {
        return "duijie." + shortName + ".v1";
    }

    /** The {@code ce_dataschema}: identifies the JSON Schema in this module, {@code schemas/<wire name>.json}. */
    public String dataSchema() {
        return "urn:duijie:schema:" + wireName();
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Event> record() {
        return record;
    }

    /** The type with this {@code ce_type}, or empty where this release does not know it (a later one may have sent it). */
    public static Optional<EventType> ofWireName(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /** The type of an event record. */
    public static EventType of(Event event) {
        return BY_RECORD.get(event.getClass());
    }
}
