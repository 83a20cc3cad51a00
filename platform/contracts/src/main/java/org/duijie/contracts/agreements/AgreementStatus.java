package org.duijie.contracts.agreements;

/** Life cycle of an agreement from its signature on; of a draft nothing is told. */
public enum AgreementStatus {
    SIGNED,
    RUNNING,
    COMPLETED,
    TERMINATED
}
