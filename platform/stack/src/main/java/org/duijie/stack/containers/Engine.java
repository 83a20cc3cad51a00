package org.duijie.stack.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duijie.stack.StackException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ResourceReaper;

/** The container engine that Testcontainers finds. */
final class Engine {

    private static final String STACK_LABEL = "org.duijie.stack";

    /** {@link NoClassDefFoundError} here, and not later, where Testcontainers is missing. */
    Engine() {
        Objects.requireNonNull(DockerClientFactory.class);
    }

    DockerClient client() {
        try {
            return DockerClientFactory.instance().client();
        } catch (IllegalStateException e) {
            throw new StackException("No container engine found: " + e.getMessage(), e);
        }
    }

    Optional<InspectContainerResponse> inspect(String name) {
        try {
            return Optional.of(client().inspectContainerCmd(name).exec());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    /** Makes the container of that name anew, with the volume of that name, and does not start it. */
    void create(ContainerPlace place, ContainerRecipe recipe) {
        remove(place.name());
        var labels = Map.of(STACK_LABEL, place.folder().toString());
        if (!place.durable()) {
            ResourceReaper.instance().registerLabelsFilterForCleanup(labels);
        }
        String image = new RemoteDockerImage(DockerImageName.parse(recipe.image())).get();
        client().createContainerCmd(image)
                .withName(place.name())
                .withLabels(labels)
                .withEnv(recipe.environment().entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue())
                        .toList())
                .withCmd(recipe.arguments())
                .withExposedPorts(recipe.exposed())
                .withVolumes(new Volume(recipe.data()))
                .withHostConfig(recipe.hostConfig(place))
                .exec();
    }

    void remove(String name) {
        if (inspect(name).isPresent()) {
            client().removeContainerCmd(name).withForce(true).exec();
        }
    }

    void removeVolume(String name) {
        try {
            client().removeVolumeCmd(name).exec();
        } catch (NotFoundException none) {
            // Never started: nothing to remove.
        }
    }

    /** Writes what the container has said so far to the file. */
    void saveLog(String name, Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file);
                    var callback = new Writer(out)) {
                client().logContainerCmd(name)
                        .withStdOut(true)
                        .withStdErr(true)
                        .exec(callback)
                        .awaitCompletion();
            }
        } catch (NotFoundException none) {
            // It said nothing.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Writer extends ResultCallback.Adapter<Frame> {

        private final OutputStream out;

        Writer(OutputStream out) {
            this.out = out;
        }

        @Override
        public void onNext(Frame frame) {
            try {
                out.write(frame.getPayload());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
