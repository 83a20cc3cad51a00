package org.duijie.messaging.consumers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The service is ready while each of its consumers is there and goes forward. */
@Readiness
@ApplicationScoped
class ConsumersReady implements HealthCheck {
    private final RunningConsumers consumers;

    ConsumersReady(RunningConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, String> troubles = consumers.troubles();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("consumers").status(troubles.isEmpty());
        troubles.forEach(answer::withData);
        return answer.build();
    }
}
