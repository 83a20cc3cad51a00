package org.duijie.messaging.tracing;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.internal.ExceptionAttributeResolver;
import io.opentelemetry.sdk.trace.internal.SdkTracerProviderUtil;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;

/** Of a failure its kind is recorded; its text and stack trace may quote what a request or an event says. */
@Singleton
class RecordedFailures implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder sdk) {
        sdk.addTracerProviderCustomizer((provider, config) -> {
            SdkTracerProviderUtil.setExceptionAttributeResolver(
                    provider,
                    (attributes, failure, limit) -> attributes.setAttribute(
                            ExceptionAttributeResolver.EXCEPTION_TYPE,
                            failure.getClass().getName()));
            return provider;
        });
    }
}
