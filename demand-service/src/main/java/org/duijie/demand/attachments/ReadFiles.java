package org.duijie.demand.attachments;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import org.duijie.demand.attachments.text.FileText;
import org.duijie.demand.attachments.text.UnreadableFileException;
import org.duijie.messaging.background.Causes;
import org.duijie.messaging.background.TurnThreads;
import org.jboss.logging.Logger;

/** Reads the text of files that were attached, some at a time; the other replicas do so, too. */
@ApplicationScoped
class ReadFiles {
    private static final Logger LOG = Logger.getLogger(ReadFiles.class);

    private final ReadTurns turns;
    private final AttachmentFiles files;
    private final FileText fileText;
    private final AttachmentsConfig config;
    private final TurnThreads<Attachment> threads;

    ReadFiles(ReadTurns turns, AttachmentFiles files, FileText fileText, AttachmentsConfig config) {
        this.turns = turns;
        this.files = files;
        this.fileText = fileText;
        this.config = config;
        this.threads = new TurnThreads<>("attachments", config.readAtOnce(), turns::next, this::read);
    }

    @Scheduled(
            every = "{duijie.attachments.read-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "attachments")
    void check() {
        threads.begin();
    }

    private void read(Attachment file) {
        if (file.attempts() > config.readAttempts()) {
            // Those before took the service with them: nobody was left to say that they failed.
            LOG.warnf("attachment=%s unreadable cause=given-up", file.id());
            turns.end(file, null);
            return;
        }
        try {
            turns.end(file, fileText.textOf(file.type(), files.get(file.id())));
        } catch (UncheckedIOException away) {
            LOG.warnf("attachments=postponed attachment=%s cause=%s", file.id(), Causes.line(away));
            turns.takeBack(file);
        } catch (CancellationException stopped) {
            turns.takeBack(file);
        } catch (UnreadableFileException unreadable) {
            failed(file, unreadable);
        }
    }

    private void failed(Attachment file, UnreadableFileException unreadable) {
        LOG.warnf(
                "attachment=%s attempt=%d of=%d unreadable cause=%s",
                file.id(), file.attempts(), config.readAttempts(), unreadable.getMessage());
        if (file.attempts() < config.readAttempts()) {
            turns.rest(file);
        } else {
            turns.end(file, null);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        fileText.stop();
        threads.stop();
    }
}
