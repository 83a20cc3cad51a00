package org.duijie.outcome.contacts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.candidates.Candidates;
import org.duijie.candidates.contacts.ContactOpeningView;
import org.duijie.candidates.contacts.OpenContact;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.Contact;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Reads whom to ask about an outcome, and who did. */
@ApplicationScoped
class ReadContact {
    private final Outcomes outcomes;
    private final Candidates candidates;
    private final OpenContact openContact;

    ReadContact(Outcomes outcomes, Candidates candidates, OpenContact openContact) {
        this.outcomes = outcomes;
        this.candidates = candidates;
        this.openContact = openContact;
    }

    /** In a transaction: the reading is noted. */
    Uni<Contact> of(UUID id, Caller caller) {
        return outcomes.known(id, caller)
                .call(outcome ->
                        openContact.open(outcome, () -> candidates.acceptedWith(id, caller.organisationId()), caller))
                .map(outcome -> outcome.content().contact())
                .onItem()
                .ifNull()
                .continueWith(Contact.NONE);
    }

    /** The auditor knows of every outcome here, and of nothing of what it says. */
    Uni<Page<ContactOpeningView>> openings(UUID id, PageRequest page, Caller caller) {
        return readable(id, caller).flatMap(outcome -> openContact.openings(id, page));
    }

    private Uni<Outcome> readable(UUID id, Caller caller) {
        if (caller.is(Role.AUDITOR)) {
            return outcomes.findById(id).onItem().ifNull().failWith(() -> ProblemException.of(ProblemCode.NOT_FOUND));
        }
        return outcomes.known(id, caller).invoke(outcome -> outcome.requireOwner(caller));
    }
}
