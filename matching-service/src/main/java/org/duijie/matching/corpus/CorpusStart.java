package org.duijie.matching.corpus;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Builds the corpus at start; the service is ready when that is done. */
@Readiness
@ApplicationScoped
class CorpusStart implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(CorpusStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final CatchUp catchUp;
    private final Corpus corpus;
    private final WarmUp warmUp;
    private volatile boolean ready;

    CorpusStart(CatchUp catchUp, Corpus corpus, WarmUp warmUp) {
        this.catchUp = catchUp;
        this.corpus = corpus;
        this.warmUp = warmUp;
    }

    void atStart(@Observes StartupEvent start) {
        Thread.ofPlatform().name("corpus-start").daemon().start(this::build);
    }

    private void build() {
        while (!ready) {
            try {
                long begin = System.nanoTime();
                catchUp.now();
                warmUp.run();
                ready = true;
                LOG.infof(
                        "corpus=built subjects=%d ms=%d",
                        corpus.size(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            } catch (RuntimeException failure) {
                LOG.warnf("corpus=waiting next=%s cause=%s", PAUSE, failure);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("corpus").status(ready).build();
    }
}
