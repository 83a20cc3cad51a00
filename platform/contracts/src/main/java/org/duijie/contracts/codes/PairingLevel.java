package org.duijie.contracts.codes;

/** How closely an outcome answers a demand, as technology-transfer professionals label it. */
public enum PairingLevel {
    /** 强相关. */
    STRONG,
    /** 较强相关. */
    FAIR,
    /** 弱相关. */
    WEAK,
    /** 无相关. */
    NONE
}
