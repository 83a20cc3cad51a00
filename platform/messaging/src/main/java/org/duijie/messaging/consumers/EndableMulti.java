package org.duijie.messaging.consumers;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.AbstractMultiOperator;
import io.smallrye.mutiny.operators.multi.MultiOperatorProcessor;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import java.util.concurrent.atomic.AtomicReference;

/** A stream that can be made to fail from outside, once its source has fallen silent without a word. */
final class EndableMulti<T> extends AbstractMultiOperator<T, T> {
    private final AtomicReference<Passing<T>> passing = new AtomicReference<>();

    EndableMulti(Multi<? extends T> source) {
        super(source);
    }

    @Override
    public void subscribe(MultiSubscriber<? super T> downstream) {
        Passing<T> processor = new Passing<>(downstream);
        passing.set(processor);
        upstream().subscribe().withSubscriber(processor);
    }

    /** Fails as if its source had; nothing where it has ended already. */
    void end(Throwable failure) {
        Passing<T> processor = passing.getAndSet(null);
        if (processor != null) {
            processor.end(failure);
        }
    }

    private static final class Passing<T> extends MultiOperatorProcessor<T, T> {
        Passing(MultiSubscriber<? super T> downstream) {
            super(downstream);
        }

        @Override
        public void onItem(T item) {
            downstream.onItem(item);
        }

        void end(Throwable failure) {
            var source = getUpstreamSubscription();
            // First: what the end of the source says is not heard any more.
            onFailure(failure);
            if (source != null) {
                source.cancel();
            }
        }
    }
}
