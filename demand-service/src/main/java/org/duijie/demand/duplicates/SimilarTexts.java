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

/** matching-service's likeness of texts, asked as the park: it names the demands of everybody. */
@Path("/api/v1/similar")
@RegisterRestClient(configKey = "matching")
@OidcClientFilter
interface SimilarTexts {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Answer> find(Question question);

    /** @param except the demand that the text is of */
    record Question(String title, String text, UUID except, int limit) {}

    /** Most alike first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<NearDuplicates.NearDuplicate> items) {}
}
