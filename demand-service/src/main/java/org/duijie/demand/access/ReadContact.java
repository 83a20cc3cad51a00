package org.duijie.demand.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.candidates.Candidates;
import org.duijie.candidates.contacts.ContactOpeningView;
import org.duijie.candidates.contacts.OpenContact;
import org.duijie.demand.demands.Demands;
import org.duijie.records.Contact;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Reads whom to ask about a demand, and who did. */
@ApplicationScoped
class ReadContact {
    private final Demands demands;
    private final AccessRecords records;
    private final Candidates candidates;
    private final Disclosures disclosures;
    private final OpenContact openContact;

    ReadContact(
            Demands demands,
            AccessRecords records,
            Candidates candidates,
            Disclosures disclosures,
            OpenContact openContact) {
        this.demands = demands;
        this.records = records;
        this.candidates = candidates;
        this.disclosures = disclosures;
        this.openContact = openContact;
    }

    /** In a transaction: the reading is noted. */
    Uni<Contact> of(UUID id, Caller caller) {
        return demands.known(id, caller)
                .call(demand ->
                        openContact.open(demand, () -> candidates.acceptedBetween(id, caller.organisationId()), caller))
                // Of a confidential demand it is a reading like any other.
                .call(demand -> disclosures.open(demand, caller))
                .map(demand -> demand.content().contact())
                .onItem()
                .ifNull()
                .continueWith(Contact.NONE);
    }

    Uni<Page<ContactOpeningView>> openings(UUID id, PageRequest page, Caller caller) {
        return records.own(id, caller).flatMap(demand -> openContact.openings(id, page));
    }
}
