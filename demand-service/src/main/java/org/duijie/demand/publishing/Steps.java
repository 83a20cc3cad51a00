package org.duijie.demand.publishing;

import jakarta.inject.Singleton;

/** The use cases behind the steps. */
@Singleton
record Steps(SubmitDemand submit, ReturnDemand giveBack, PublishDemand publish, WithdrawDemand withdraw) {}
