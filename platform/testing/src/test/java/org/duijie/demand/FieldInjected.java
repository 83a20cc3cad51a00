package org.duijie.demand;

import jakarta.inject.Inject;

final class FieldInjected {

    @Inject
    Runnable dependency;
}
