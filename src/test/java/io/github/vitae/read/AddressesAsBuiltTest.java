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
                    Map<String, String> old = OldSite.pages(homepage, Files.createTempDirectory("vitae-old-site"));
                    TrialProfile.Result ours = TrialProfile.in(homepage).read();
                    Map<String, String> pages = new HashMap<>();
                    ours.pages()
                            .forEach((path, html) ->
                                    pages.put(path, Jsoup.parse(html).text()));
                    Map<String, String> led = new HashMap<>();
                    for (Output output : ours.outputs()) {
                        if (output instanceof Output.RedirectPage redirect) {
                            led.putIfAbsent(
                                    redirect.path().value(), redirect.target().value());
                        }
                    }
                    List<String> lost = new ArrayList<>();
                    old.forEach((path, words) -> {
                        String there = pages.containsKey(path) ? path : led.getOrDefault(path, "");
                        if (EXCEPTIONS.containsKey(path) || (words.isBlank() && there.isEmpty())) {
                            return;
                        }
                        if (!pages.containsKey(there)) {
                            lost.add(path
                                    + (there.isEmpty()
                                            ? " leads nowhere"
                                            : " leads to " + there + ", which is no page"));
                        } else if (share(words, pages.get(there)) < 0.6) {
                            lost.add(path + " leads to " + there + ", where "
                                    + Math.round(100 * share(words, pages.get(there))) + " % of its words are: "
                                    + words.substring(0, Math.min(80, words.length())));
                        }
                    });
                    assertThat(old).isNotEmpty();
                    assertThat(lost).isEmpty();
                }));
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
