package org.duijie.records.identity;

/** Roles as the realm names them; constants, because annotations need them. */
public final class Role {
    public static final String PARK_OFFICER = "park-officer";
    public static final String COMPANY = "company";
    public static final String UNIVERSITY = "university";
    /** A service account; it has the role of its organisation besides. */
    public static final String PARTNER_SYSTEM = "partner-system";

    /** A service of the platform: compares texts that are not published, and nothing else. */
    public static final String NEAR_DUPLICATE_CHECKER = "near-duplicate-checker";

    public static final String OPERATOR = "operator";
    public static final String AUDITOR = "auditor";

    private Role() {}
}
