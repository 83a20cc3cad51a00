package org.duijie.demand.pooling.rules;

/** Life cycle of a pool. */
public enum PoolStatus {
    /** Companies are asked. */
    ASKING,
    /** Became a common demand. */
    PUBLISHED,
    /** Given up by the park. */
    DROPPED
}
