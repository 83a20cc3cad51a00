package org.duijie.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the application under test tells of itself: metrics, health, its API document. */
public final class ManagementPort {
    /** Addresses that each application has there. */
    private static final List<String> ADDRESSES =
            List.of("/q/metrics", "/q/health", "/q/health/ready", "/q/health/live", "/q/health/started", "/q/openapi");

    private ManagementPort() {}

    /**
     * The whole address of something there.
     *
     * @param path such as {@code /q/metrics}
     */
    public static URI address(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Fails where something of it is to be had at the public port, too, or is not to be had at its own. */
    public static void assertApart() {
        for (String address : ADDRESSES) {
            assertThat(given().noFilters().get(address).statusCode())
                    .as("%s at the public port", address)
                    .isEqualTo(404);
            assertThat(given().noFilters().get(address(address)).statusCode())
                    .as("%s at the management port", address)
                    .isEqualTo(200);
        }
    }
}
