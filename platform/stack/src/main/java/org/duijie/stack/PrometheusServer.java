package org.duijie.stack;

import java.net.URI;

/** A Prometheus server. */
public interface PrometheusServer extends Server {

    /** Root address of the server. */
    default URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }
}
