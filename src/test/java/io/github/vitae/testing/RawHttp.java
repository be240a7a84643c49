package io.github.vitae.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server on this machine answered to a request, byte for byte as it was written.
 *
 * @param status the status
 * @param headers the headers, names in lower case
 * @param body what came behind them, as it is in ISO 8859-1
 */
public record RawHttp(int status, Map<String, String> headers, String body) {

    /** Asks for a path as browsers do. */
    public static RawHttp get(int port, String path) {
        return ask(port, "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends a request as it is, and reads until the server closes. */
    public static RawHttp ask(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            in.transferTo(all);
            return of(all.toString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawHttp of(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return new RawHttp(0, Map.of(), answer);
        }
        Map<String, String> headers = new TreeMap<>();
        String[] lines = answer.substring(0, end).split("\r\n");
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new RawHttp(Integer.parseInt(lines[0].split(" ")[1]), headers, answer.substring(end + 4));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body, as it is in UTF-8. */
    public String text() {
        return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
