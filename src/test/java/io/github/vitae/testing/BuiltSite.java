package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site that a whole Maven build made; for the scripts in src/it. */
public final class BuiltSite {

    private final Path project;
    private final Path site;

    public BuiltSite(File project, String site) {
        this.project = project.toPath();
        this.site = this.project.resolve(site);
    }

    /** The pages of Ada Example are there, in the skin, with menu and words, and no draft is in any file. */
    public void isWhole() {
        shows("index.html", "I build compilers at Nordhaven.");
        shows("index.html", "Journal of Careful Machines");
        shows("news.html", "Promises in Milliseconds");
        shows("awards.html", "Prize for Excellent Teaching");
        Document news = page("news.html");
        assertThat(news.select("ol.h-feed > li.h-entry time.dt-published").eachAttr("datetime"))
                .containsExactly("2025-05", "2024-12");
        assertThat(page("awards.html")
                        .select("ol.vitae-awards > li.vitae-award time")
                        .eachAttr("datetime"))
                .containsExactly("2024");
        assertThat(news.select("link[rel=stylesheet][href$=css/vitae.css]")).hasSize(1);
        assertThat(news.select("link[rel=stylesheet][href*=fluido]")).isNotEmpty();
        assertThat(news.select("a[href$=news.html], li.active").eachText()).contains("News");
        for (Path file : files()) {
            assertThat(bytes(file)).as("draft in %s", file).doesNotContain("SECRETDRAFT");
        }
    }

    /** A page shows these words. */
    public void shows(String name, String words) {
        assertThat(page(name).body().text()).as(name).contains(words);
    }

    /** A page's policy has a source for what a directive is about. */
    public void allows(String name, String directive, String source) {
        String policy =
                page(name).select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy.split("; "))
                .as("policy of %s", name)
                .anyMatch(part -> List.of(part.split(" ")).contains(directive)
                        && List.of(part.split(" ")).contains(source));
    }

    /**
     * Each page that is there in several languages names all of them, itself among them, and is named by each the same way.
     *
     * @param root the address of the site, ended by {@code /}
     */
    public void leadsBackFromEachLanguage(String root, String... languages) {
        Map<String, List<String>> said = new TreeMap<>();
        for (Path file : files()) {
            if (file.toString().endsWith(".html")) {
                Document page = page(site.relativize(file).toString());
                List<String> links = page.select("link[rel=alternate][hreflang]").stream()
                        .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                        .toList();
                if (!links.isEmpty()) {
                    said.put(page.select("link[rel=canonical]").attr("href"), links);
                }
            }
        }
        assertThat(said).containsKey(root);
        said.forEach((address, links) -> {
            assertThat(links).as(address).hasSize(languages.length + 1);
            for (String link : links) {
                String other = link.substring(link.indexOf(' ') + 1);
                assertThat(said.get(other)).as(address + " and " + other).isEqualTo(links);
            }
            for (String language : languages) {
                assertThat(links).as(address).anyMatch(link -> link.startsWith(language + " "));
            }
        });
    }

    /** The page says that it is in this language. */
    public void isIn(String name, String language, String direction) {
        Document page = page(name);
        assertThat(page.select("html").attr("lang")).as(name).isEqualTo(language);
        assertThat(page.select("html[dir=rtl], .vitae[dir=rtl]").isEmpty() ? "ltr" : "rtl")
                .as(name)
                .isEqualTo(direction);
    }

    /**
     * What programs are told in a folder is what its schema says, and in a language.
     *
     * @param folder the folder, ended by {@code /}; empty for the root of the site
     */
    public void tellsPrograms(String folder, String language) throws IOException {
        String json = Files.readString(site.resolve(folder + "profile.json"));
        String schema = Files.readString(site.resolve(folder + "profile.schema.json"));
        assertThat(MachineSite.faults(schema, json)).isEmpty();
        assertThat(json).contains("\"inLanguage\": \"" + language + "\"").doesNotContain(project.toString());
    }

    /** There is no such file. */
    public void lacks(String name) {
        assertThat(site.resolve(name)).doesNotExist();
    }

    /** The build said so. */
    public void logSays(String words) throws IOException {
        assertThat(Files.readString(project.resolve("build.log"), StandardCharsets.UTF_8))
                .contains(words);
    }

    /** The build said so, and did not repeat it. */
    public void logSaysOnce(String words) throws IOException {
        assertThat(Files.readString(project.resolve("build.log"), StandardCharsets.UTF_8))
                .containsOnlyOnce(words);
    }

    /** The build said no such thing. */
    public void logDoesNotSay(String words) throws IOException {
        assertThat(Files.readString(project.resolve("build.log"), StandardCharsets.UTF_8))
                .doesNotContain(words);
    }

    /** Each of the other's files is here, byte for byte. */
    public void isSameAs(BuiltSite other) {
        assertThat(other.files()).isNotEmpty();
        for (Path file : other.files()) {
            Path here = site.resolve(other.site.relativize(file));
            assertThat(here).hasSameBinaryContentAs(file);
        }
    }

    /** A page is here as it is there, byte for byte. */
    public void isTheSameAt(BuiltSite other, String name) {
        assertThat(site.resolve(name)).hasSameBinaryContentAs(other.site.resolve(name));
    }

    /**
     * What stands around one page stands around another, element by element: all but what a page has of its own, which are
     * its title, its description, its policy, our stylesheet, its feeds, its address, and where the menu shows it as the page that is open.
     */
    public void hasTheFrameOf(String name, String ours) {
        assertThat(frame(name)).as("frame of %s", name).hasSizeGreaterThan(30);
        assertThat(frame(ours)).as("frame of %s", ours).isEqualTo(frame(name));
    }

    private List<String> frame(String name) {
        Document page = page(name);
        String title = page.title().split(" – ")[0];
        page.select(
                        "main > *, title, meta[http-equiv=Content-Security-Policy], meta[name=description], meta[property^=og:],"
                                + " meta[name=twitter:card], link[href$=vitae.css], link[rel=alternate], link[rel=canonical]")
                .remove();
        page.select(".breadcrumb li.active").stream()
                .filter(crumb -> crumb.text().equals(title))
                .forEach(crumb -> crumb.text("this page"));
        page.select("a:not([href])").attr("href", name.substring(name.lastIndexOf('/') + 1));
        page.select("li.active").removeClass("active").removeAttr("class");
        return page.getAllElements().stream()
                .skip(1)
                .map(element -> element.normalName() + element.attributes() + " " + element.ownText() + element.data())
                .toList();
    }

    private Document page(String name) {
        return Jsoup.parse(bytes(site.resolve(name)));
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
