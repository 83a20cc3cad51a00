package org.duijie.demand.duplicates;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** matching-service's likeness of texts, asked for the park, to which it names the demands of everybody, and as one company may read them. */
@Path("/api/v1/similar")
@RegisterRestClient(configKey = "matching")
@OidcClientFilter
interface SimilarTexts {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Answer> find(Question question);

    /**
     * What is like a text.
     *
     * @param except the demand that the text is of
     * @param organisationId as this organisation may read the others; null for all that they say
     */
    record Question(String title, String text, UUID except, int limit, UUID organisationId) {
        Question seenBy(UUID organisation) {
            return new Question(title, text, except, limit, organisation);
        }
    }

    /**
     * Most alike first.
     *
     * @param others how many more there are that the organisation may not be told of by name
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<NearDuplicates.Alike> items, int others) {
        NearDuplicates.Seen seenBy(UUID organisation) {
            List<NearDuplicates.Alike> own = items.stream()
                    .filter(item -> organisation.equals(item.organisationId()))
                    .toList();
            return new NearDuplicates.Seen(own, items.size() - own.size() + others);
        }
    }
}
