package org.duijie.testing;

import org.duijie.stack.KafkaServer;
import org.duijie.stack.PostgresServer;
import org.duijie.stack.Server;
import org.duijie.stack.TestStack;

/** Breaks what the application under test stands on, and mends it again. */
public final class Faults {

    private Faults() {}

    /** Something that a test does. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** The broker, to be paused, killed and started again. */
    public static KafkaServer broker() {
        return TestStack.shared().kafka();
    }

    /** The database server, to be paused, killed and started again. */
    public static PostgresServer database() {
        return TestStack.shared().postgres();
    }

    /** Does something while the server is there but answers nothing. */
    public static void whilePaused(Server server, Action action) throws Exception {
        server.pause();
        try {
            action.run();
        } finally {
            server.resume();
        }
    }

    /** Does something while the server is gone; afterwards it is back, with its data. */
    public static void whileDown(Server server, Action action) throws Exception {
        server.kill();
        try {
            action.run();
        } finally {
            server.start();
        }
    }
}
