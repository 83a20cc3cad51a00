package org.duijie.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** HTTP as bytes, for what no client would send. */
public final class RawHttp implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Socket socket;

    private RawHttp(Socket socket) {
        this.socket = socket;
    }

    /** A connection to the application under test. */
    public static RawHttp connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return new RawHttp(socket);
    }

    /** Sends one request and gives all that comes back until it closes the connection. */
    public static String exchange(String request) throws IOException {
        try (RawHttp http = connect()) {
            return http.send(request).readAll();
        }
    }

    /** A request without a body, whatever its target. */
    public static String request(String method, String target, String token) {
        return method + " " + target + " HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer " + token
                + "\r\nConnection: close\r\n\r\n";
    }

    public RawHttp send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawHttp send(byte... bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Says that nothing more will be sent; what comes back can still be read. */
    public RawHttp endSending() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Reads until the text has come, and gives all read for it. */
    public String readUntil(String text) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (!read.toString(StandardCharsets.UTF_8).contains(text)) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("Ended before '" + text + "': " + read.toString(StandardCharsets.UTF_8));
            }
            read.write(octet);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    public String readAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
