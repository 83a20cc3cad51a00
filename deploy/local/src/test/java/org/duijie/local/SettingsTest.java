package org.duijie.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.duijie.stack.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void givesEveryPartAPortOfItsOwnUnlessTold() {
        var settings = settings(Map.of());
        var ports = Stream.concat(
                Stream.of(Service.values())
                        .flatMap(service -> Stream.of(settings.port(service), settings.managementPort(service))),
                Stream.of(Part.values()).map(settings::port));
        assertThat(ports)
                .doesNotHaveDuplicates()
                .containsExactly(8081, 9081, 8082, 9082, 8083, 9083, 8084, 9084, 8080, 9080, 5433, 9092, 8180, 9090);
    }

    @Test
    void takesAPortFromTheEnvironment() {
        var settings = settings(Map.of(
                "DUIJIE_GATEWAY_PORT",
                "18080",
                "DUIJIE_KAFKA_PORT",
                "19092",
                "DUIJIE_GATEWAY_MANAGEMENT_PORT",
                "19080"));
        assertThat(settings.port(Service.GATEWAY)).isEqualTo(18080);
        assertThat(settings.managementPort(Service.GATEWAY)).isEqualTo(19080);
        assertThat(settings.port(Part.KAFKA)).isEqualTo(19092);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", "8080x"})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> settings(Map.of("DUIJIE_DEMAND_PORT", text)).port(Service.DEMAND))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("DUIJIE_DEMAND_PORT")
                .hasMessageContaining(text);
    }

    @Test
    void sendsTracesNowhereUnlessTold() {
        assertThat(settings(Map.of()).traces()).isEmpty();
        assertThat(settings(Map.of("DUIJIE_TRACES", "http://127.0.0.1:4318")).traces())
                .contains(URI.create("http://127.0.0.1:4318"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4318", "127.0.0.1:4318", "grpc://127.0.0.1:4317", "http://", "http://a b"})
    void refusesWhatIsNoAddressOfACollector(String text) {
        assertThatThrownBy(() -> settings(Map.of("DUIJIE_TRACES", text)).traces())
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("DUIJIE_TRACES")
                .hasMessageContaining(text);
    }

    private static Settings settings(Map<String, String> environment) {
        return new Settings(Path.of("root"), Path.of("home"), environment);
    }
}
