package org.duijie.gateway.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.CreatedResponseUtil;

/** What Keycloak says when it does not do what is asked, in the words of our catalogue. */
final class KeycloakFaults {
    private static final Logger LOG = Logger.getLogger(KeycloakFaults.class);
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private KeycloakFaults() {}

    /** The id of the user that the answer says was made. */
    static String createdUser(Response answer) {
        return switch (answer.getStatus()) {
            case CREATED -> CreatedResponseUtil.getCreatedId(answer);
            case CONFLICT -> throw ProblemException.conflict(Violation.of("user." + takenField(answer), "taken"));
            case BAD_REQUEST -> throw ProblemException.invalid(refused(answer));
            default -> throw new WebApplicationException(answer.getStatus());
        };
    }

    /** The id of the client that the answer says was made. */
    static String createdClient(Response answer) {
        if (answer.getStatus() == CONFLICT) {
            throw ProblemException.conflict(Violation.of("creditCode", "taken"));
        }
        return CreatedResponseUtil.getCreatedId(answer);
    }

    /** The problem of a caller whose request met this. A failure of Keycloak, or of our rights there, is not his. */
    static RuntimeException problem(RuntimeException failure) {
        return switch (failure) {
            case ProblemException told -> told;
            case WebApplicationException refused -> unavailable(refused);
            case ProcessingException unreachable -> unavailable(unreachable);
            default -> failure;
        };
    }

    private static ProblemException unavailable(RuntimeException failure) {
        LOG.warnf("accounts=unavailable cause=keycloak: %s", failure);
        return ProblemException.of(ProblemCode.UNAVAILABLE);
    }

    private static String takenField(Response answer) {
        String message = answer.readEntity(JsonNode.class).path("errorMessage").asText();
        return message.contains("email") ? "email" : "username";
    }

    private static Violation refused(Response answer) {
        JsonNode said = answer.readEntity(JsonNode.class);
        String field = said.path("field").asText("username");
        String expected = said.path("errorMessage").asText("what Keycloak's user profile asks for");
        return new Violation("user." + field, "pattern", Map.of("expected", expected));
    }
}
