package org.duijie.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.duijie.stack.StackException;

/** Ports of 127.0.0.1. */
public final class Ports {

    // Below the range from which Linux takes the ports of outgoing connections: nobody else grabs one in between.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;

    private Ports() {}

    /** A port that nobody listens on and that was given to nobody else who still runs. */
    public static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && reserve(port)) {
                return port;
            }
        }
        throw new StackException("No free port found between " + LOWEST + " and " + HIGHEST);
    }

    // In files, since test frameworks load this class several times, and several Java processes may start servers at
    // once.
    private static boolean reserve(int port) {
        String owner = Long.toString(ProcessHandle.current().pid());
        Path mark = Path.of(System.getProperty("java.io.tmpdir"), "duijie-ports", Integer.toString(port));
        try {
            Files.createDirectories(mark.getParent());
            if (Files.exists(mark) && !isAlive(Files.readString(mark))) {
                Files.delete(mark);
            }
            Files.writeString(mark, owner, StandardOpenOption.CREATE_NEW);
            mark.toFile().deleteOnExit();
            return true;
        } catch (IOException takenByAnother) {
            return false;
        }
    }

    private static boolean isAlive(String owner) {
        return owner.matches("\\d+") && ProcessHandle.of(Long.parseLong(owner)).isPresent();
    }

    /** Whether nobody listens on the port. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // A port just left by a stopped server is free, though its old connections may linger.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
