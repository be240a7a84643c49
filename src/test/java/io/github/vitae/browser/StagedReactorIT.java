package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A project of four modules, with reports, releases, people, a way to cite it, two languages and code of other hosts in its skin, staged by
 * {@code src/it/four-modules-one-frame}: whoever walks through it from its first page, over a server, never walks into nothing.
 */
class StagedReactorIT {

    private static final Path STAGED = Path.of("target/it/maven-this/four-modules-one-frame/target/staging")
            .toAbsolutePath();

    /** Where the site is on its host, as its pom says. */
    private static final String SITE = "http://localhost/foam/";

    /** What the skin's inline code loads, of hosts that nobody reaches from here. */
    private static final String FOREIGN =
            "stats.example.org|google-analytics.com|googletagmanager.com|github.com|doubleclick";

    @BeforeEach
    void isBuilt() {
        Assumptions.assumeTrue(Files.isDirectory(STAGED), "the reactor was not built");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        Map<String, Document> pages = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("index.html"));
        TreeSet<String> seen = new TreeSet<>(ahead);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            Document page = Jsoup.parse(Files.readString(STAGED.resolve(path), StandardCharsets.UTF_8));
            pages.put(path, page);
            for (Element element : page.select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (address.isEmpty() || address.matches("(?i)(?:[a-z][a-z0-9+.-]*:|//).*")) {
                    continue;
                }
                URI target = URI.create(SITE + path.replace(" ", "%20")).resolve(address);
                if (!target.toString().startsWith(SITE)) {
                    // to what else the host has: site.xml names it
                    continue;
                }
                String place = URLDecoder.decode(
                        target.getRawPath().substring("/foam/".length()).replace("+", "%2B"), StandardCharsets.UTF_8);
                Path file = STAGED.resolve(place);
                if (Files.isDirectory(file)) {
                    place = (place.isEmpty() || place.endsWith("/") ? place : place + "/") + "index.html";
                    file = STAGED.resolve(place);
                }
                if (!Files.isRegularFile(file)) {
                    wrong.add(path + " leads to " + address + ", which is not there");
                } else if (place.endsWith(".html") && seen.add(place)) {
                    ahead.add(place);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(pages).containsKeys("news.html", "core/index.html", "core/news.html", "tool/index.html");
        // anchors, once all pages are known
        pages.forEach((path, page) -> page.select("a[href*=#]").forEach(link -> {
            String address = link.attr("href");
            if (address.matches("(?i)(?:[a-z][a-z0-9+.-]*:|//).*") || address.endsWith("#")) {
                return;
            }
            URI target = URI.create(SITE + path).resolve(address);
            String place = target.getPath().replaceFirst("^/foam/", "");
            Document there = pages.get(place.isEmpty() || place.endsWith("/") ? place + "index.html" : place);
            String anchor = target.getFragment();
            if (there != null
                    && there.getElementById(anchor) == null
                    && there.select("a[name=" + quoted(anchor) + "]").isEmpty()) {
                wrong.add(path + " leads to " + address + ", and no such place is there");
            }
        }));
        assertThat(wrong).isEmpty();
    }

    private static String quoted(String anchor) {
        return "\"" + anchor.replace("\"", "\\\"") + "\"";
    }

    @Test
    void noPageWritesToTheConsole() {
        List<String> wrong = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                LocalServer server = LocalServer.of(STAGED)) {
            for (String page : new SitePages(STAGED).pages()) {
                chromium.size(1280, 900).open(server.address(page));
                chromium.console().stream()
                        .filter(line -> !line.matches("(?s).*(?:" + FOREIGN + ").*"))
                        .forEach(line -> wrong.add(page + ": " + line));
            }
            assertThat(wrong).isEmpty();
            assertThat(server.missing()).isEmpty();
        }
    }
}
