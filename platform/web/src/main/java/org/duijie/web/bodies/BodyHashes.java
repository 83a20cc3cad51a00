package org.duijie.web.bodies;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duijie.messaging.background.Workers;

/** By which a body, or what is shown, is known again: SHA-256, in hexadecimal digits. */
@Singleton
public class BodyHashes {
    /** A longer body is hashed on a worker thread: one of 20 MiB would hold an event loop up for tens of milliseconds. */
    private static final int AT_ONCE = 64 * 1024;

    private final Workers workers;

    BodyHashes(Workers workers) {
        this.workers = workers;
    }

    /** Of a body alone. */
    public Uni<String> of(byte[] body) {
        return of(new byte[0], body);
    }

    /** @param before what else tells a body from others, such as its address */
    public Uni<String> of(byte[] before, byte[] body) {
        return body.length > AT_ONCE
                ? workers.call(() -> sha256(before, body))
                : Uni.createFrom().item(() -> sha256(before, body));
    }

    /** At once, of what is known to be short. */
    public static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
