package org.duijie.messaging;

import java.util.UUID;

/** Source of ids: UUIDv7, so that what was made later sorts later. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
