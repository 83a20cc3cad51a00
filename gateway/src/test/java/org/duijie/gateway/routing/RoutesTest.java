package org.duijie.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private static final String URL = "http://127.0.0.1:8081";

    @ParameterizedTest
    @CsvSource({
        "/api/v1/demands, demand",
        "/api/v1/demands/7/submit, demand",
        "/api/v1/demands/, demand",
        "/api/v1/experts/7, outcome",
    })
    void aPathBelongsToTheServiceWithItsFirstSegments(String path, String service) {
        assertThat(routes().of(path)).map(ServiceRoute::service).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/demandsx", "/api/v1/demand", "/api/v1", "/q/metrics", "/api/v2/demands"})
    void aPathThatNobodyHasLeadsNowhere(String path) {
        assertThat(routes().of(path)).isEmpty();
    }

    @Test
    void metricsKnowAPathByItsPrefixOnly() {
        assertThat(routes().of("/api/v1/demands/7/submit").orElseThrow().template())
                .isEqualTo("/api/v1/demands/**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "ftp://127.0.0.1", "http:///x", "http://127.0.0.1:8081/q", "/"})
    void aServiceHasAnAddressAndNothingMore(String url) {
        assertThatThrownBy(() -> new Routes(config(Map.of("demand", service(url, "/api/v1/demands")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("duijie.gateway.routes.demand.url")
                .hasMessageContaining(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/v1/demands", "/api/v1/demands/", "/q", "/api/v1/../q", "/"})
    void aRouteIsAPlainPathOfTheApi(String path) {
        assertThatThrownBy(() -> new Routes(config(Map.of("demand", service(URL, path)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("duijie.gateway.routes.demand.paths")
                .hasMessageContaining("'" + path + "'");
    }

    @Test
    void noPathHasTwoServices() {
        Map<String, RoutesConfig.ServiceConfig> overlapping =
                Map.of("demand", service(URL, "/api/v1/demands"), "other", service(URL, "/api/v1/demands/hidden"));

        assertThatThrownBy(() -> new Routes(config(overlapping)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/api/v1/demands/hidden");
    }

    private static Routes routes() {
        return new Routes(config(Map.of(
                "demand", service(URL, "/api/v1/demands"),
                "outcome", service(URL, "/api/v1/outcomes", "/api/v1/experts"))));
    }

    private static RoutesConfig config(Map<String, RoutesConfig.ServiceConfig> services) {
        return () -> services;
    }

    private static RoutesConfig.ServiceConfig service(String url, String... paths) {
        return new RoutesConfig.ServiceConfig() {
            @Override
            public URI url() {
                return URI.create(url);
            }

            @Override
            public List<String> paths() {
                return List.of(paths);
            }
        };
    }
}
