package io.github.vitae.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.RawHttp;
import io.github.vitae.testing.Soon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is served while it is written, as whoever asks for it over HTTP sees it. */
class LiveSessionTest {

    private static final String PAGE = "<!DOCTYPE html><html><head><title>T</title></head><body>%s</body></html>";

    private static final Pattern ANY = Pattern.compile("\"build\": [0-9]");

    /** Any but the first: a save may be noticed in two steps. */
    private static final Pattern LATER = Pattern.compile("\"build\": (?:[2-9]|[1-9][0-9])");

    @TempDir
    private Path base;

    /** A site that is what lies in a folder; a file {@code broken} breaks it. */
    private LiveSession serve() {
        return serve(0);
    }

    private LiveSession serve(int port) {
        try {
            Path site = Files.createDirectories(base.resolve("site"));
            return LiveSession.start(
                    new LiveSession.Settings(
                            InetAddress.getLoopbackAddress(),
                            "ada.example.org",
                            port,
                            EditorLink.of("vscode", base).orElseThrow()),
                    () -> build(site),
                    FolderWatch.of(Set.of(site), Set.of(), Set.of()),
                    told -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Build build(Path site) throws IOException {
        if (Files.exists(site.resolve("throws"))) {
            throw new IOException("the disk is on fire");
        }
        List<Problem> problems = Files.exists(site.resolve("broken"))
                ? List.of(new Problem(Code.DRAFT, new Location("site/broken", 3, 5, 1), "a <b> is wrong", "write a c"))
                : List.of();
        return new Build(
                problems.isEmpty() ? Optional.of(new FolderContents(site)) : Optional.empty(),
                Optional.empty(),
                problems,
                problems.isEmpty() ? Optional.empty() : Optional.of("1 error"));
    }

    private void write(String name, String content) {
        try {
            Path file = base.resolve("site").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html",
        "css/a.css, text/css; charset=utf-8",
        "a.js, text/javascript; charset=utf-8",
        "feed.xml, application/xml",
        "a.json, application/json",
        "A.PNG, image/png",
        "talk.ics, text/calendar; charset=utf-8",
        "font.woff2, font/woff2",
        "paper.pdf, application/pdf",
        "no-ending, application/octet-stream",
        "odd.zzz, application/octet-stream"
    })
    void aFileHasItsTypeAndIsKeptByNobody(String name, String type) {
        write(name, "x");
        try (LiveSession live = serve()) {
            RawHttp answer = RawHttp.get(live.port(), "/" + name);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("content-type")).contains(type);
            assertThat(answer.header("cache-control")).contains("no-store");
            assertThat(answer.header("x-content-type-options")).contains("nosniff");
            assertThat(answer.body()).contains("x");
        }
    }

    @Test
    void aPageIsServedWithThePanelAndStaysAsItIsOnDisk() throws IOException {
        String page = String.format(Locale.ROOT, PAGE, "Grüße");
        write("index.html", page);
        try (LiveSession live = serve()) {
            RawHttp answer = RawHttp.get(live.port(), "/");
            assertThat(answer.text())
                    .isEqualTo(page.replace(
                            "<head>", "<head><script src=\"/_vitae/live.js\" data-pages=\"1\" defer></script>"));
        }
        assertThat(base.resolve("site/index.html")).hasContent(page);
        try (var files = Files.walk(base)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void headSaysWhatGetWould() {
        write("index.html", String.format(Locale.ROOT, PAGE, "words"));
        try (LiveSession live = serve()) {
            RawHttp get = RawHttp.get(live.port(), "/index.html");
            RawHttp head = RawHttp.ask(
                    live.port(), "HEAD /index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.header("content-length"))
                    .contains(String.valueOf(get.body().length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void nothingIsWritten(String method) {
        write("index.html", "x");
        try (LiveSession live = serve()) {
            RawHttp answer = RawHttp.ask(
                    live.port(),
                    method
                            + " /index.html HTTP/1.1\r\n"
                            + "Host: localhost\r\n"
                            + "Content-Length: 0\r\n"
                            + "Connection: close\r\n\r\n");
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("allow")).contains("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "notlocalhost",
                "127.0.0.1.evil.example",
                "localhost@evil.example",
                "",
                "[::1",
                "ada.example.org.evil.example"
            })
    void whoeverNamesAnotherHostGetsNothing(String host) {
        write("index.html", "secret");
        write("secret.txt", "secret");
        try (LiveSession live = serve()) {
            for (String path : List.of("/", "/secret.txt", "/_vitae/events", "/_vitae/live.js")) {
                RawHttp answer = RawHttp.ask(
                        live.port(), "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
                assertThat(answer.status()).isIn(400, 403);
                assertThat(answer.body()).doesNotContain("secret", "data:");
            }
            RawHttp none = RawHttp.ask(live.port(), "GET / HTTP/1.0\r\n\r\n");
            assertThat(none.body()).doesNotContain("secret");
            RawHttp two = RawHttp.ask(
                    live.port(),
                    "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(two.body()).doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:1",
                "site.localhost",
                "127.0.0.1:99",
                "[::1]:8080",
                "ada.example.org",
                "localhost."
            })
    void whoeverNamesThisMachineIsAnswered(String host) {
        write("index.html", "words");
        try (LiveSession live = serve()) {
            RawHttp answer =
                    RawHttp.ask(live.port(), "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/a/../../secret.txt",
                "/a/%2e%2e/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/%252e%252e/secret.txt",
                "//../secret.txt",
                "/./../secret.txt",
                "/link/secret.txt",
                "/linked.txt",
                "/secret.txt%00.html",
                "/%c0%ae%c0%ae/secret.txt",
                "/%",
                "/%2",
                "/%zz"
            })
    void nothingOutsideOfTheSiteIsServed(String path) throws IOException {
        write("index.html", "words");
        write("a/index.html", "words");
        Files.writeString(base.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(base.resolve("site/link"), base);
        Files.createSymbolicLink(base.resolve("site/linked.txt"), base.resolve("secret.txt"));
        try (LiveSession live = serve()) {
            RawHttp answer = RawHttp.get(live.port(), path);
            assertThat(answer.status()).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("secret");
        }
    }

    @Test
    void whatIsNotThereIsAnsweredAsTheSiteDoes() {
        write("404.html", String.format(Locale.ROOT, PAGE, "Lost?"));
        try (LiveSession live = serve()) {
            RawHttp answer = RawHttp.get(live.port(), "/no/such.html");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).contains("Lost?", "/_vitae/live.js");
        }
    }

    @Test
    void aFolderLeadsToItsPage() {
        write("posts/grün/index.html", String.format(Locale.ROOT, PAGE, "words"));
        try (LiveSession live = serve()) {
            RawHttp answer = RawHttp.get(live.port(), "/posts/gr%C3%BCn");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("location")).contains("/posts/gr%C3%BCn/");
            assertThat(RawHttp.get(live.port(), "/posts/gr%C3%BCn/").body()).contains("words");
            assertThat(RawHttp.get(live.port(), "//evil.example/posts/gr%C3%BCn")
                            .header("location")
                            .orElse("/"))
                    .startsWith("/")
                    .doesNotStartWith("//");
        }
    }

    @Test
    void aSaveIsShownAndABrokenOneKeepsTheLastPage() {
        write("index.html", "first");
        try (LiveSession live = serve()) {
            write("index.html", "second");
            assertThat(Soon.is(() -> RawHttp.get(live.port(), "/").body().contains("second")))
                    .isTrue();
            write("broken", "");
            assertThat(Soon.is(() -> !live.last().problems().isEmpty())).isTrue();
            write("index.html", "third");
            RawHttp answer = RawHttp.get(live.port(), "/");
            assertThat(answer.status()).isEqualTo(200);
            String event = firstEvent(live.port());
            assertThat(event)
                    .contains(
                            "\"stale\": true",
                            "\"place\": \"site/broken:3:5\"",
                            "\"what\": \"a \\u003Cb\\u003E is wrong\"",
                            "\"cure\": \"write a c\"",
                            "\"code\": \"draft\"",
                            "\"open\": \"vscode://file" + base.resolve("site/broken") + ":3:5\"");
            delete("broken");
            assertThat(Soon.is(() -> firstEvent(live.port()).contains("\"stale\": false")))
                    .isTrue();
            assertThat(RawHttp.get(live.port(), "/").body()).contains("third");
        }
    }

    @Test
    void aBuildThatFailsIsToldAndTheNextSaveIsBuilt() {
        write("index.html", "first");
        write("throws", "");
        try (LiveSession live = serve()) {
            assertThat(RawHttp.get(live.port(), "/").status()).isEqualTo(404);
            assertThat(firstEvent(live.port())).contains("the disk is on fire");
            delete("throws");
            assertThat(Soon.is(() -> RawHttp.get(live.port(), "/").body().contains("first")))
                    .isTrue();
        }
    }

    @Test
    void whatCannotBeMadeIsSaidOnThePageAndNotServedHalf() throws IOException {
        Contents broken = path -> {
            throw new IllegalStateException("the skin <x> does not show it");
        };
        Build build = new Build(Optional.of(broken), Optional.empty(), List.of(), Optional.empty());
        try (LiveSession live = LiveSession.start(
                new LiveSession.Settings(
                        InetAddress.getLoopbackAddress(),
                        "localhost",
                        0,
                        EditorLink.of("none", base).orElseThrow()),
                () -> build,
                FolderWatch.of(Set.of(base), Set.of(), Set.of()),
                told -> {})) {
            RawHttp answer = RawHttp.get(live.port(), "/news.html");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).contains("the skin &lt;x&gt; does not show it");
        }
    }

    @Test
    void whatIsADraftIsMarkedByComparingWithWhatReadersGet() throws IOException {
        Contents shown = path -> Optional.of("<html><head></head><li id=\"a\">A</li><li id=\"b&amp;\">B</li></html>"
                .getBytes(StandardCharsets.UTF_8));
        Contents published = path -> path.equals(new SitePath("news.html"))
                ? Optional.of("<html><head></head><li id=\"a\">A</li></html>".getBytes(StandardCharsets.UTF_8))
                : path.equals(new SitePath("same.html")) ? shown.get(path) : Optional.empty();
        Build build = new Build(Optional.of(shown), Optional.of(published), List.of(), Optional.empty());
        try (LiveSession live = LiveSession.start(
                new LiveSession.Settings(
                        InetAddress.getLoopbackAddress(),
                        "localhost",
                        0,
                        EditorLink.of("none", base).orElseThrow()),
                () -> build,
                FolderWatch.of(Set.of(base), Set.of(), Set.of()),
                told -> {})) {
            assertThat(RawHttp.get(live.port(), "/news.html").body())
                    .contains("data-draft=\"part\"")
                    .contains("<li id=\"a\">A</li><li data-vitae-live-draft=\"\" id=\"b&amp;\">B</li>");
            assertThat(RawHttp.get(live.port(), "/new.html").body()).contains("data-draft=\"page\"");
            assertThat(RawHttp.get(live.port(), "/same.html").body()).doesNotContain("data-draft");
        }
    }

    @Test
    void nothingIsLeftAtTheEnd() throws IOException {
        write("index.html", "x");
        int port = 0;
        try (LiveSession live = serve();
                LiveSession twice = live) {
            port = twice.port();
            assertThat(firstEvent(port)).contains("\"build\": 1");
            assertThat(listen(port).isConnected()).isTrue();
        }
        assertThat(Soon.is(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("vitae-serve"))))
                .isTrue();
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        } catch (BindException timeWait) {
            int ended = port;
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), ended).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPortThatIsTakenLeadsToTheNext() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LiveSession live = serve(taken.getLocalPort())) {
            assertThat(live.port()).isBetween(taken.getLocalPort() + 1, taken.getLocalPort() + 19);
        }
    }

    @Test
    void manyWindowsAreToldOfABuild() throws Exception {
        write("index.html", "x");
        try (LiveSession live = serve()) {
            List<Socket> windows = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                windows.add(listen(live.port()));
            }
            write("index.html", "y");
            for (Socket window : windows) {
                assertThat(readUntil(window, LATER)).containsPattern("\"stale\": false[^}]*}\n\n$");
            }
        }
    }

    @Test
    void howeverManyWindowsAreOpenPagesAreServed() throws Exception {
        write("index.html", "x");
        try (LiveSession live = serve()) {
            List<Socket> windows = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Socket window = listen(live.port());
                windows.add(window);
                assertThat(readUntil(window, ANY)).contains("\"build\": 1");
            }
            for (int i = 0; i < 5; i++) {
                assertThat(RawHttp.get(live.port(), "/").body()).contains("x");
            }
            // the last of them is told what is shown now, and to ask again
            assertThat(readUntil(windows.get(299), Pattern.compile("retry: [0-9]+\nevent: later\ndata: full\n\n")))
                    .contains("later");
            write("index.html", "y");
            for (Socket window : windows.subList(0, 60)) {
                assertThat(readUntil(window, LATER)).contains("\"stale\": false");
            }
            assertThat(firstEvent(live.port())).containsPattern(LATER);
            for (Socket window : windows) {
                window.close();
            }
            // who goes leaves room for others, once the server has noticed
            write("index.html", "z");
            assertThat(Soon.is(() -> !wholeAnswer(live.port()).contains("event: later")))
                    .isTrue();
        }
    }

    /** All that is said within a moment. */
    private static String wholeAnswer(int port) {
        try (Socket socket = listen(port)) {
            socket.setSoTimeout(500);
            StringBuilder read = new StringBuilder();
            try {
                for (int next = socket.getInputStream().read(); next >= 0; ) {
                    read.append((char) next);
                    next = socket.getInputStream().read();
                }
            } catch (SocketTimeoutException stays) {
                return read.toString();
            }
            return read.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket listen(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write("GET /_vitae/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Reads whole events until there is one with some words. */
    private static String readUntil(Socket socket, Pattern words) throws IOException {
        StringBuilder read = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (!read.toString().endsWith("\n\n") || !words.matcher(read).find()) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            read.append((char) next);
        }
        return read.toString();
    }

    private static String firstEvent(int port) {
        try (Socket socket = listen(port)) {
            return readUntil(socket, ANY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(base.resolve("site").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
