package org.duijie.stack.containers;

import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import com.github.dockerjava.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duijie.stack.Part;

/**
 * What a container is made of.
 *
 * @param image name of the image
 * @param environment variables
 * @param arguments what the image is told to run; its own choice if empty
 * @param port port that the server listens on inside
 * @param data folder inside that keeps the data
 */
record ContainerRecipe(String image, Map<String, String> environment, List<String> arguments, int port, String data) {

    /** The usual image of a part, or the one that {@code DUIJIE_<PART>_IMAGE} names. */
    static String image(Part part, String usual) {
        return Optional.ofNullable(System.getenv("DUIJIE_" + part.name() + "_IMAGE"))
                .orElse(usual);
    }

    ExposedPort exposed() {
        return ExposedPort.tcp(port);
    }

    HostConfig hostConfig(ContainerPlace place) {
        return HostConfig.newHostConfig()
                .withPortBindings(new PortBinding(Binding.bindIpAndPort("127.0.0.1", place.port()), exposed()))
                .withBinds(new Bind(place.name(), new Volume(data)));
    }
}
