package org.duijie.demand.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a demand, as those see it to whom the demand is open.
 *
 * @param size in bytes
 * @param state whether its text takes part in matching
 */
record AttachmentView(
        UUID id,
        UUID demandId,
        String name,
        FileType type,
        long size,
        Attachment.State state,
        String attachedBy,
        Instant attachedAt,
        Instant readAt) {

    /** All files of a demand, in the order in which they came. */
}
