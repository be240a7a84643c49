package io.github.vitae.live;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.notation.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Answers requests: files of the site, and what the panel asks for. Nothing is kept by whoever asks. */
final class Requests implements HttpHandler {

    /** Where the server's own things are, which no site has. */
    static final String OWN = "/_vitae/";

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int FAILED = 500;

    /** Windows that are told of builds at once; half of the server's threads are for pages, whatever is open. */
    private static final int MOST_STREAMS = LiveServer.MOST_THREADS / 2;

    /** What a window is told that is one too many: to ask again in so many milliseconds (HTML standard, 9.2.6). */
    private static final String LATER = "retry: 3000\nevent: later\ndata: full\n\n";

    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(10);
    private static final SitePath NOT_FOUND = new SitePath("404.html");

    private final Board board;
    private final HostCheck hosts;
    private final EditorLink editor;
    private final Semaphore streams = new Semaphore(MOST_STREAMS);

    Requests(Board board, HostCheck hosts, EditorLink editor) {
        this.board = board;
        this.hosts = hosts;
        this.editor = editor;
    }

    /** An answer: its status, its type, and what is in it. */
    private static final class Answer {
        private final int status;
        private final String type;
        private final byte[] content;

        Answer(int status, String type, byte[] content) {
            this.status = status;
            this.type = type;
            this.content = content;
        }

        static Answer html(int status, String page) {
            return new Answer(status, MediaTypes.HTML + "; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("X-Frame-Options", "SAMEORIGIN");
            List<String> named = exchange.getRequestHeaders().getOrDefault("Host", List.of());
            String method = exchange.getRequestMethod();
            if (named.size() != 1 || !hosts.allows(Optional.of(named.get(0)))) {
                send(
                        exchange,
                        Answer.html(
                                FORBIDDEN,
                                plain(
                                        "Not for this host",
                                        "This server answers to localhost, and to what -Dvitae.host names.")));
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                headers.set("Allow", "GET, HEAD");
                send(
                        exchange,
                        Answer.html(NOT_ALLOWED, plain("Not allowed", "Files are read here, and nothing else.")));
            } else {
                answer(exchange, exchange.getRequestURI().getRawPath());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String raw) throws IOException, InterruptedException {
        if (raw.equals(OWN + "events")) {
            tell(exchange);
        } else if (raw.equals(OWN + "live.js")) {
            send(exchange, new Answer(OK, "text/javascript; charset=utf-8", script()));
        } else {
            Optional<String> path = decoded(raw);
            if (path.isEmpty()) {
                send(exchange, Answer.html(BAD, plain("Not an address", "It is not encoded as addresses are.")));
            } else {
                file(exchange, path.get());
            }
        }
    }

    /** Tells of each build, as server-sent events (HTML standard, 9.2), until whoever listens goes; where too many do, once. */
    private void tell(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(OK, -1);
            return;
        }
        exchange.sendResponseHeaders(OK, 0);
        if (!streams.tryAcquire()) {
            write(exchange, event(board.state()) + LATER);
            return;
        }
        try {
            long seen = -1;
            Optional<Board.State> state = Optional.of(board.state());
            while (state.isPresent()) {
                write(exchange, state.get().number() == seen ? ":\n\n" : event(state.get()));
                seen = state.get().number();
                state = board.after(seen, BETWEEN_SIGNS_OF_LIFE);
            }
        } finally {
            streams.release();
        }
    }

    private String event(Board.State state) {
        return "data: " + Report.of(state, editor) + "\n\n";
    }

    private static void write(HttpExchange exchange, String lines) throws IOException {
        exchange.getResponseBody().write(lines.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Board.State state = board.state();
        boolean folder = path.endsWith("/");
        boolean climbs = Arrays.asList(path.split("[/\\\\]")).contains("..");
        Optional<SitePath> place = climbs ? Optional.empty() : SitePath.of(folder ? path + "index.html" : path);
        try {
            Optional<byte[]> content = place.flatMap(state.site()::get);
            if (content.isPresent()) {
                send(exchange, answer(OK, state, place.get(), content.get()));
            } else if (!folder
                    && place.flatMap(file -> SitePath.of(file + "/index.html"))
                            .flatMap(state.site()::get)
                            .isPresent()) {
                exchange.getResponseHeaders()
                        .set("Location", "/" + EditorLink.encoded(place.get().value()) + "/");
                send(exchange, Answer.html(FOUND, plain("It is a folder", "")));
            } else {
                missing(exchange, state);
            }
        } catch (RuntimeException cannotBeMade) {
            byte[] page = plain("This page cannot be shown", String.valueOf(cannotBeMade.getMessage()))
                    .getBytes(StandardCharsets.UTF_8);
            send(exchange, answer(FAILED, state, NOT_FOUND, page));
        }
    }

    private static void missing(HttpExchange exchange, Board.State state) throws IOException {
        byte[] page = state.site()
                .get(NOT_FOUND)
                .orElseGet(() -> (state.pages() == 0
                                ? plain(
                                        "Nothing to show yet",
                                        "The first build made no pages; what is wrong stands below.")
                                : plain("Not found", "There is no such file in the site."))
                        .getBytes(StandardCharsets.UTF_8));
        send(exchange, answer(MISSING, state, NOT_FOUND, page));
    }

    private static Answer answer(int status, Board.State state, SitePath path, byte[] content) {
        String type = MediaTypes.of(path);
        return new Answer(
                status,
                type,
                type.equals(MediaTypes.HTML)
                        ? ServedPage.of(
                                content, state.pages(), status == OK ? drafts(state, path, content) : DraftMarks.NONE)
                        : content);
    }

    private static DraftMarks drafts(Board.State state, SitePath path, byte[] content) {
        if (state.published().isEmpty()) {
            return DraftMarks.NONE;
        }
        return state.published()
                .get()
                .get(path)
                .map(published -> DraftMarks.between(
                        new String(content, StandardCharsets.ISO_8859_1),
                        new String(published, StandardCharsets.ISO_8859_1)))
                .orElseGet(DraftMarks::ofWhole);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type);
        byte[] content = answer.content;
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(answer.status, -1);
        } else {
            exchange.sendResponseHeaders(answer.status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    /**
     * A path as it was before it was encoded (RFC 3986, 2.1).
     *
     * @return nothing if it is not encoded as paths are, or not in UTF-8
     */
    private static Optional<String> decoded(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high * 16 + low));
                i += 2;
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static String plain(String title, String words) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + Xml.escaped(title)
                + "</title><meta name=\"viewport\" content=\"width=device-width\"></head><body><h1>"
                + Xml.escaped(title)
                + "</h1><p>" + Xml.escaped(words) + "</p></body></html>\n";
    }

    private static byte[] script() throws IOException {
        try (InputStream in = Requests.class.getResourceAsStream("live.js")) {
            if (in == null) {
                throw new IllegalStateException("live.js is missing from the plugin");
            }
            return in.readAllBytes();
        }
    }
}
