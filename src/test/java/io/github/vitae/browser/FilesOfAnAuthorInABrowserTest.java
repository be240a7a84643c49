package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.Problems;
import io.github.vitae.testing.Drawings;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.text.svg.SvgGate;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebDriverException;

/** What files an author can bring onto a site do there when a reader opens them: nothing. */
class FilesOfAnAuthorInABrowserTest {

    private static final String BAIT = "globalThis.vitaeOwned = number => console.log('vitae-owned:' + number);";

    private static final String PAGE =
            "<!DOCTYPE html><html><head><link rel=stylesheet href='https://other.example/x.css'>"
                    + "<style>*{color:red}</style></head><body onload='vitaeOwned(1)'><script>vitaeOwned(2)</script>"
                    + "<img src='https://other.example/x.png' onerror='vitaeOwned(3)'></body></html>";

    private static final List<String> KINDS = List.of(
            "png",
            "jpg",
            "gif",
            "webp",
            "avif",
            "ico",
            "bmp",
            "tiff",
            "heic",
            "pdf",
            "ps",
            "doc",
            "docx",
            "odt",
            "rtf",
            "pptx",
            "xlsx",
            "ods",
            "epub",
            "ics",
            "vcf",
            "asc",
            "ris",
            "txt",
            "zip",
            "tar.gz",
            "7z",
            "mp3",
            "ogg",
            "wav",
            "flac",
            "mp4",
            "webm",
            "mov",
            "vtt",
            "srt",
            "csv",
            "tsv",
            "json",
            "geojson",
            "ipynb",
            "parquet",
            "h5",
            "npz",
            "html",
            "htm",
            "xhtml",
            "xht",
            "shtml",
            "mht",
            "xml",
            "xsl",
            "rss",
            "atom",
            "rdf",
            "kml",
            "svg",
            "svgz",
            "js",
            "mjs",
            "wasm",
            "css",
            "php",
            "asp",
            "jsp",
            "cgi",
            "py",
            "swf",
            "htc",
            "url",
            "webmanifest",
            "appcache",
            "manifest",
            "map",
            "pem",
            "key",
            "bak",
            "old",
            "md",
            "yml",
            "bib",
            "tex",
            "",
            "html.pdf",
            "html.gz",
            "pdf~",
            "HTML",
            "SVG",
            "ｈｔｍｌ",
            "unknown");

    private static SkinnedSite sites;
    private static Chromium chromium;

    @TempDir
    private Path base;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", BAIT));
        chromium.driver().executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "deny"));
        sites = new SkinnedSite();
    }

    @AfterAll
    static void stop() {
        if (sites != null) {
            sites.close();
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatAProfileLeavesOnASiteRunsOrLoadsOrStyles(Look look) throws IOException {
        Path plain = base.resolve("plain");
        sites.publish(
                TrialProfile.in(base.resolve("q")).with("about.md", "Hi\n").directory(),
                plain,
                look,
                false,
                Optional.empty());
        Path site = base.resolve("site");
        sites.publish(profile(), site, look, false, Optional.empty());

        List<String> files = files(site);
        assertThat(files).hasSizeGreaterThan(120).contains("f/text.txt", "d/0.svg", "d/1.svg");
        try (LocalServer typed = LocalServer.of(site);
                LocalServer guessed = LocalServer.guessed(site)) {
            for (String file : files) {
                assertQuiet(typed.address(encoded(file)), file);
                if (!file.endsWith(".svg") && !file.endsWith(".html")) {
                    assertQuiet(guessed.address(encoded(file)), file);
                }
            }
        }
        for (String file : files(plain)) {
            if (!file.equals("index.html")) {
                assertThat(site.resolve(file)).hasSameBinaryContentAs(plain.resolve(file));
            }
        }
    }

    /** Let through by the pom, the same files do run: the test would see one that got onto a site. */
    @Test
    void aFileThatRunsIsSeen() throws IOException {
        Path site = base.resolve("site");
        sites.publish(profile(), site, Look.SKIN, List.of("**"));

        List<String> ran = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        try (LocalServer server = LocalServer.guessed(site)) {
            for (String file : List.of("f/page.htm", "f/page.unknown", "d/0.svg", "d/42.svg")) {
                chromium.open(server.address(file));
                if (chromium.console().stream().anyMatch(line -> line.contains("vitae-owned"))) {
                    ran.add(file);
                }
                if (chromium.requests().stream().anyMatch(address -> address.contains("other.example"))) {
                    asked.add(file);
                }
            }
        }
        assertThat(ran).containsExactly("f/page.htm", "f/page.unknown", "d/0.svg");
        assertThat(asked).contains("f/page.htm", "d/42.svg");
    }

    private Path profile() {
        TrialProfile profile = TrialProfile.in(base.resolve("p"));
        StringBuilder about = new StringBuilder("Text\n\n");
        for (String kind : KINDS) {
            for (String[] content : List.of(
                    new String[] {"page", PAGE},
                    new String[] {"script", "vitaeOwned(4); fetch('https://other.example/')"},
                    new String[] {"text", "Ada: <script>vitaeOwned(5)</script>"},
                    new String[] {"gif", "GIF89a<script>vitaeOwned(6)</script>"},
                    new String[] {
                        "drawing",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"vitaeOwned(7)\"><script>vitaeOwned(8)</script></svg>"
                    })) {
                String name = "f/" + content[0] + (kind.isEmpty() ? "" : "." + kind);
                profile.with(name, content[1]);
                about.append("[x](<")
                        .append(name)
                        .append(">) <img src=\"")
                        .append(name)
                        .append("\" alt=\"\">\n");
            }
        }
        for (String name : List.of(
                "CNAME",
                "web.config",
                ".htaccess",
                "robots.txt",
                "id_rsa",
                "js/apache-maven-fluido-2.1.0.min.js",
                "css/site.css",
                "css/vitae.css",
                "js/vitae.js",
                "css/apache-maven-fluido-2.1.0.min.css",
                "images/add.gif",
                "index.html")) {
            profile.with(name, "vitaeOwned(9)");
            about.append("[x](").append(name).append(")\n");
        }
        int number = 0;
        List<String> drawings = new ArrayList<>(Drawings.attacks());
        drawings.addAll(Drawings.harmless());
        for (String drawing : drawings) {
            profile.with("d/" + number + ".svg", drawing);
            about.append("![x](d/").append(number++).append(".svg)\n");
        }
        return profile.with("about.md", about.toString()).directory();
    }

    private static void assertQuiet(String address, String file) {
        try {
            chromium.open(address);
            chromium.run(
                    "for (const one of document.querySelectorAll('*')) { if (one.tagName !== 'A' && one.tagName !== 'a') continue;"
                            + " if (/^https?:\\/\\/(?!localhost)|^mailto/.test(one.href.baseVal || one.href)) continue;"
                            + " if (!/\\.(?!html)\\w+$/.test(one.href.baseVal || one.href)) one.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true})) }");
        } catch (WebDriverException downloaded) {
            // a file that is no page is offered for download
        }
        assertThat(chromium.console()).as(file).noneMatch(line -> line.contains("vitae-owned"));
        assertThat(chromium.requests())
                .as(file)
                .allMatch(asked -> asked.startsWith("http://localhost:")
                        || asked.startsWith("data:")
                        || asked.startsWith("about:")
                        || asked.startsWith("chrome"));
    }

    private static List<String> files(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }

    @Test
    void aDrawingThatOnlyDrawsLooksTheSame() throws IOException {
        int number = 0;
        for (String drawing : Drawings.harmless()) {
            write("before/" + number + ".svg", drawing);
            write(
                    "after/" + number++ + ".svg",
                    SvgGate.redrawn("x.svg", drawing.getBytes(StandardCharsets.UTF_8), new Problems())
                            .drawing()
                            .orElseThrow());
        }
        List<byte[]> seen = new ArrayList<>();
        try (LocalServer server = LocalServer.of(base)) {
            chromium.size(800, 800);
            for (String folder : List.of("before", "after")) {
                StringBuilder page = new StringBuilder("<!DOCTYPE html><title>x</title>");
                for (int at = 0; at < number; at++) {
                    page.append("<img width=100 height=100 alt=none src=\"")
                            .append(at)
                            .append(".svg\">");
                }
                write(folder + "/index.html", page.toString());
                chromium.open(server.address(folder + "/index.html"));
                assertThat(chromium.texts("return [...document.images].filter(i => !i.naturalWidth).map(i => i.src)"))
                        .isEmpty();
                Path picture = base.resolve(folder + ".png");
                chromium.picture(picture, false);
                seen.add(Files.readAllBytes(picture));
            }
        }
        assertThat(seen.get(1)).isEqualTo(seen.get(0));
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(base.resolve(name).getParent());
        Files.writeString(base.resolve(name), content, StandardCharsets.UTF_8);
    }
}
