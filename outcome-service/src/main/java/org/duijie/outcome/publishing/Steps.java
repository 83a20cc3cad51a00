package org.duijie.outcome.publishing;

import jakarta.inject.Singleton;

/** The use cases behind the steps. */
@Singleton
record Steps(PublishOutcome publish, ConfirmOutcome confirm, WithdrawOutcome withdraw) {}
