package io.github.vitae.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser on a site, in which whatever runs is seen, and everything is touched and clicked. */
final class Trap implements AutoCloseable {

    private static final Pattern OWNED = Pattern.compile("vitae-owned:([0-9]+)");

    /** There before any script of the page; the console tells of frames too. */
    private static final String BAIT = "globalThis.vitaeOwned = number => console.log('vitae-owned:' + number);";

    private static final String TOUCH = """
            const outside = /^(https?|mailto|tel):/;
            const kinds = ['mouseover', 'mouseenter', 'pointerenter', 'pointerrawupdate', 'mousedown', 'focus', 'focusin',
              'toggle', 'beforetoggle', 'scroll', 'input', 'beforeinput', 'animationstart', 'transitionend', 'play', 'load'];
            function touch(page) {
              page.addEventListener('click', event => {
                const link = event.target.closest && event.target.closest('a,area');
                if (link && outside.test(link.protocol)) event.preventDefault();
              }, true);
              page.addEventListener('submit', event => {
                if (outside.test(event.target.action)) event.preventDefault();
              }, true);
              for (const element of page.document.querySelectorAll('*')) {
                if (['SCRIPT', 'LINK'].includes(element.tagName)) continue;
                try {
                  for (const kind of kinds) element.dispatchEvent(new Event(kind, {bubbles: false, cancelable: true}));
                  if (element.focus) element.focus();
                  if (element.tagName === 'DETAILS') element.open = !element.open;
                  if (element.click) element.click();
                  else element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
                } catch (gone) {}
              }
            }
            let touched = 0;
            for (const page of document.querySelector('[data-trap]') ? [...document.querySelectorAll('iframe')].map(frame => frame.contentWindow) : [window]) {
              try {
                touch(page);
                touched++;
              } catch (left) {
                // the page went to another host
              }
            }
            return touched;
            """;

    private final Chromium chromium;
    private final HttpServer server;
    private Path folder;

    /** What came of a page: the numbers of attacks that ran, and requests that went to other hosts. */
    record Caught(Set<Integer> owned, List<String> requests, List<String> console) {}

    Trap(Path folder) throws IOException {
        this.chromium = Chromium.start();
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", BAIT));
    }

    private void answer(HttpExchange exchange) throws IOException {
        Path file =
                folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
        boolean there = file.startsWith(folder) && Files.isRegularFile(file);
        byte[] content = there ? Files.readAllBytes(file) : new byte[0];
        String name = String.valueOf(file.getFileName());
        String type = name.endsWith(".html")
                ? "text/html; charset=utf-8"
                : name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "image/png";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(there ? 200 : 404, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    /** Serves another folder. */
    Trap serving(Path other) {
        folder = other;
        return this;
    }

    /** Writes a page of its own into the folder. */
    void write(String name, String html) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens pages beside each other, each in a frame of its own, and does with each what {@link #open} does. */
    Caught openAll(List<String> pages) {
        StringBuilder frames = new StringBuilder("<!DOCTYPE html><title>frames</title><body data-trap>");
        pages.forEach(page -> frames.append("<iframe src=\"").append(page).append("\"></iframe>"));
        write("frames.html", frames.toString());
        return open("frames.html?" + pages.get(0));
    }

    /** Opens a page, touches and clicks all of it, and waits a moment. */
    Caught open(String page) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
        chromium.open(address);
        if (chromium.number(TOUCH) == 0) {
            throw new IllegalStateException(page + " could not be touched");
        }
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<String> console = chromium.console();
        Set<Integer> owned = new TreeSet<>();
        for (String line : console) {
            Matcher number = OWNED.matcher(line);
            while (number.find()) {
                owned.add(Integer.parseInt(number.group(1)));
            }
        }
        List<String> requests = new ArrayList<>();
        for (String requested : chromium.requests()) {
            if (requested.startsWith("http") && !"127.0.0.1".equals(host(requested))) {
                requests.add(requested);
            }
        }
        return new Caught(owned, requests, console);
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost());
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }

    Chromium chromium() {
        return chromium;
    }

    @Override
    public void close() {
        chromium.close();
        server.stop(0);
    }
}
