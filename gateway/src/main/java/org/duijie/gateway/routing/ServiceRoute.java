package org.duijie.gateway.routing;

import java.net.URI;

/**
 * A path prefix and the service it belongs to.
 *
 * @param service name of the service
 * @param prefix such as {@code /api/v1/demands}
 */
record ServiceRoute(String service, URI url, String prefix) {

    boolean takes(String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }

    /** What stands for all its paths in metrics: a label with a value per id would never end. */
    String template() {
        return prefix + "/**";
    }

    boolean secure() {
        return "https".equals(url.getScheme());
    }

    int port() {
        if (url.getPort() != -1) {
            return url.getPort();
        }
        return secure() ? 443 : 80;
    }
}
