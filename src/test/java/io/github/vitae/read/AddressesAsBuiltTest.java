package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.OldSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Jekyll and Hugo themselves say at which addresses they put pages: each of them has a page of ours, or leads to one in one
 * step, and what was to be read there is to be read at its end. Skipped where the two are not installed (Debian has them).
 */
class AddressesAsBuiltTest {

    /** Addresses that are lost, or lead to less than was there, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "404.html", "is for servers",
            "404/index.html", "is for servers",
            "sitemap/index.html", "is a list of all addresses, made by the theme",
            "slides/index.html", "decks of slides are not shown, which is told",
            "slides/delta/index.html", "decks of slides are not shown, which is told",
            "slides/example/index.html", "decks of slides are not shown, which is told",
            "blog/2022/redirect/index.html", "was no more than a way to another site: the list links to that",
            "projects/3_project/index.html", "was no more than a way to another site: the list links to that",
            "publication/2024-02-17-paper-title-number-4.html",
                    "two papers of the template claim it; Jekyll lets the last win");

    private static List<Path> homepages() throws IOException {
        List<Path> homepages = new ArrayList<>();
        for (String family : List.of("academicpages", "al-folio", "minimal-mistakes", "hugoblox")) {
            Path fixture = Path.of("src/test/resources/golden", family, "input");
            if (Files.isDirectory(fixture)) {
                homepages.add(fixture);
            }
        }
        Path templates = Path.of("../shared/templates");
        if (Files.isDirectory(templates)) {
            try (Stream<Path> folders = Files.list(templates)) {
                folders.filter(folder -> Files.exists(folder.resolve("_config.yml"))
                                || Files.isDirectory(folder.resolve("content")))
                        .sorted()
                        .forEach(homepages::add);
            }
        }
        return homepages;
    }

    @TestFactory
    Stream<DynamicTest> eachAddressHasItsContent() throws IOException {
        return homepages().stream()
                .map(homepage -> DynamicTest.dynamicTest(homepage.toString(), () -> {
                    String program = Files.exists(homepage.resolve("_config.yml")) ? "jekyll" : "hugo";
                    Assumptions.assumeTrue(OldSite.has(program), program + " is not installed");
                    assertThat(lost(homepage)).isEmpty();
                }));
    }

    /** What is lost of a homepage: an address, or what was there. */
    private static List<String> lost(Path homepage) throws IOException {
        Map<String, String> old = OldSite.pages(homepage, Files.createTempDirectory("vitae-old-site"));
        TrialProfile.Result ours = TrialProfile.in(homepage).read();
        Map<String, String> pages = new HashMap<>();
        ours.pages().forEach((path, html) -> pages.put(path, Jsoup.parse(html).text()));
        Map<String, String> led = new HashMap<>();
        for (Output output : ours.outputs()) {
            if (output instanceof Output.RedirectPage redirect) {
                led.putIfAbsent(redirect.path().value(), redirect.target().value());
            }
        }
        List<String> lost = new ArrayList<>();
        old.forEach((path, words) -> {
            String there = pages.containsKey(path) ? path : led.getOrDefault(path, "");
            if (EXCEPTIONS.containsKey(path) || (words.isBlank() && there.isEmpty())) {
                return;
            }
            if (!pages.containsKey(there)) {
                lost.add(path + (there.isEmpty() ? " leads nowhere" : " leads to " + there + ", which is no page"));
            } else if (share(words, pages.get(there)) < 0.6) {
                lost.add(path + " leads to " + there + ", where "
                        + Math.round(100 * share(words, pages.get(there))) + " % of its words are: "
                        + words.substring(0, Math.min(80, words.length())));
            }
        });
        assertThat(old).isNotEmpty();
        return lost;
    }

    /** A homepage with posts, pages and a collection under names and in categories as people have them. */
    private static Path jekyll(String permalink, String collection, String baseurl) throws IOException {
        Path site = Files.createTempDirectory("vitae-old-jekyll");
        write(
                site,
                "_config.yml",
                "title: Ada\nauthor:\n  name: Ada Example\nbaseurl: '" + baseurl + "'\n"
                        + (permalink.isEmpty() ? "" : "permalink: " + permalink + "\n")
                        + "collections:\n  talks:\n    output: true\n"
                        + (collection.isEmpty() ? "" : "    permalink: " + collection + "\n")
                        + "  publications:\n    output: true\n  pages:\n    output: true\n"
                        + "include: [_pages]\n");
        write(site, "index.md", "---\nlayout: home\ntitle: Home\n---\nWelcome to the *harbour* of Ada.\n");
        write(
                site,
                "_pages/research.md",
                "---\ntitle: Research\npermalink: /research/\n---\nSand and salt are measured.\n");
        write(site, "teaching notes.md", "---\ntitle: Notes\n---\nBring oilskins and patience.\n");
        write(site, "sub/deeper.md", "---\ntitle: Deeper\n---\nBelow the keel lies the anchor.\n");
        write(site, "about.html", "---\ntitle: Said\n---\n<p>Written in angle brackets alone.</p>\n");
        post(site, "2021-02-03-Tide Tables & more", "", "Tables of tides");
        post(site, "2020-12-31-new-year", "categories: [Sea Life, boats]\n", "Fireworks above water");
        post(site, "2019-01-09-été", "category: Mer\n", "Chaleur et vent");
        post(site, "2018-06-15-slugged", "slug: A Better Name\n", "Named otherwise");
        post(site, "2017-08-20-moved", "permalink: /notes/:year/moved.html\n", "Placed by hand");
        post(site, "2016-03-01-dated", "date: 2015-11-30 23:30:00 +0000\n", "Another day counts");
        post(site, "2014-05-05-words-of-category", "categories: one two\n", "Two categories of one word");
        write(
                site,
                "shore/_posts/2013-04-04-shells.md",
                "---\ntitle: Shells\n---\nShells of the northern shore lie here, all of them.\n\nMore.\n");
        write(
                site,
                "_talks/2022-05-01-Keynote.md",
                "---\ntitle: Keynote\ndate: 2022-05-01\n---\nOf waves and what they carry along.\n");
        write(
                site,
                "_talks/plain_name.md",
                "---\ntitle: Plain\ndate: 2023-01-01\n---\nA plain talk with plain words.\n");
        write(
                site,
                "_publications/2011-reefs.md",
                "---\ntitle: Reefs of the North\ndate: 2011-01-01\nvenue: Journal of Reefs\n---\nReefs grow slowly.\n");
        return site;
    }

    private static void post(Path site, String name, String front, String words) throws IOException {
        write(
                site,
                "_posts/" + name + ".md",
                "---\ntitle: " + words + "\n" + front + "---\n" + words + " are told in this very post.\n\nTwice.\n");
    }

    private static void write(Path site, String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "date, /talks/:path/, /home",
        "pretty, '/:collection/:name', ''",
        "ordinal, '/lectures/:title.html', ''",
        "weekdate, '/:collection/:title:output_ext', ''",
        "none, '/:name/', /~ada",
        "/:categories/:title/, '/t/:slug/', ''",
        "/blog/:short_year/:i_month/:i_day/:slug, '/:slug', ''",
        "/:year/:month/:day/:title:output_ext, '/talk-:name', ''",
        "'/archive/:y_day/:title/', '/:collection/:path:output_ext', ''",
        "'/:long_month/:short_day/:title', '/talks/:title/', ''",
        "'/:slugified_categories/:slug.html', '', ''"
    })
    void eachAddressOfAnyPermalinkHasItsContent(String permalink, String collection, String baseurl)
            throws IOException {
        Assumptions.assumeTrue(OldSite.has("jekyll"), "jekyll is not installed");
        assertThat(lost(jekyll(permalink, collection, baseurl))).isEmpty();
    }

    /** How many of the words of one text another has; all, of a text without words. */
    private static double share(String one, String other) {
        List<String> words = words(one);
        Set<String> there = new HashSet<>(words(other));
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(there::contains).count() / words.size();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .toList();
    }
}
