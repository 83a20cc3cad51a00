package org.duijie.contracts.codes;

/** Who may see a record beyond its owner and the park. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Signed-in organisations. */
    PLATFORM,
    /** Only the summary is seen; the rest is matched on and opened by an accepted pairing or a grant. */
    CONFIDENTIAL
}
