package io.github.vitae.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server for the files of a folder, as plain as servers of static files are. */
final class LocalServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png",
            "pdf", "application/pdf",
            "txt", "text/plain; charset=utf-8");

    private final HttpServer server;
    private final Path folder;
    private final boolean guessed;
    private final List<String> missing = new CopyOnWriteArrayList<>();

    private LocalServer(HttpServer server, Path folder, boolean guessed) {
        this.server = server;
        this.guessed = guessed;
        this.folder = folder;
    }

    static LocalServer of(Path folder) {
        return of(folder, false);
    }

    /** One that says of most files nothing of what they are, so that the browser guesses. */
    static LocalServer guessed(Path folder) {
        return of(folder, true);
    }

    private static LocalServer of(Path folder, boolean guessed) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LocalServer local = new LocalServer(server, folder, guessed);
            server.createContext("/", local::answer);
            server.start();
            return local;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = folder.resolve(path.substring(1)).normalize();
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            // a browser asks for this by itself
            boolean icon = path.equals("/favicon.ico");
            boolean there = file.startsWith(folder) && Files.isRegularFile(file);
            if (!there && !icon) {
                missing.add(path);
            }
            String name = file.toString();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            if (!guessed || List.of("html", "css", "js", "svg").contains(ending)) {
                exchange.getResponseHeaders()
                        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            }
            byte[] content = there ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(there || icon ? 200 : 404, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    /** The address of a file of the folder. */
    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + path;
    }

    /** What was asked for and is not there. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
