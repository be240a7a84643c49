package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.SkinnedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors' own styles declare is what a browser computes, though they were filtered, scoped and moved to a sheet. */
class AuthorStylesTest {

    private static final Path SEED = Path.of("../shared/seeds/about.md");

    /**
     * By element, which its name and text tell apart, what is computed of the properties that the page's own styles
     * declare for it; or, where an argument names elements and properties, what is computed of those.
     */
    private static final String COMPUTED = """
            const key = element => element.localName + ' ' + element.textContent.replace(/\\s+/g, ' ').trim();
            const wanted = arguments[0];
            const found = {};
            for (const element of document.body.querySelectorAll('*')) {
              const properties = new Set(wanted ? wanted[key(element)] : [...element.style]);
              if (!wanted) {
                for (const sheet of document.styleSheets) {
                  for (const rule of sheet.cssRules) {
                    if (rule.selectorText && element.matches(rule.selectorText)) {
                      [...rule.style].forEach(name => properties.add(name));
                    }
                  }
                }
              }
              const computed = getComputedStyle(element);
              for (const name of properties) {
                found[key(element)] = (found[key(element)] || []).concat(name + ': ' + computed.getPropertyValue(name));
              }
            }
            return found;
            """;

    @TempDir
    private Path folder;

    @Test
    void aPageOfAllKindsOfStylesLooksAsItsAuthorWroteIt() throws IOException {
        Compared compared = compare("""
                ---
                permalink: /
                title: Ada Example
                ---
                <div style="text-align: center; margin: 30px 0;">
                <a href="cv.html" style="display: inline-block; background-color: #204060; color: white; padding: 12px 24px;
                  border-radius: 6px; text-decoration: none; font-size: 18px; box-shadow: 0 4px 6px rgba(0,0,0,0.1)">My CV</a>
                </div>

                <style>
                  /* a list in boxes */
                  .interests { list-style-type: none; padding: 0; }
                  .interests li { margin-bottom: 7px; padding: 9px; border-left: 3px solid black; background-color: #eef2f6 }
                  .interests li strong, .interests > li em { color: rgb(120, 0, 0); letter-spacing: 1px }
                  @media (min-width: 300px) { .wide { width: 250px } }
                </style>

                # Interests

                <ul class="interests">
                  <li><strong>Engines</strong> that reckon, <em>mostly</em></li>
                  <li><strong>Looms</strong> that weave</li>
                </ul>

                <p class="wide" style="line-height: 30px; border: 1px dotted green">A paragraph of its own</p>
                """);

        assertThat(compared.different()).isEmpty();
        assertThat(compared.same()).isGreaterThan(60);
        assertThat(compared.elsewhere()).isEmpty();
    }

    @Test
    void theSeedLooksAsItsAuthorWroteIt() throws IOException {
        assumeThat(SEED).as("the page that started all this is not here").exists();

        Compared compared = compare(Files.readString(SEED));

        System.out.println("seed: " + compared.same() + " declared properties as written, other: "
                + compared.different() + ", on no page as they were: " + compared.elsewhere());
        assertThat(compared.same()
                        / (double) (compared.same() + compared.different().size()))
                .isGreaterThan(0.98);
    }

    /**
     * @param same how many declared properties are computed as in the page as it was written
     * @param different those that are not
     * @param elsewhere elements with styles that stand on no page as they were
     */
    private record Compared(int same, List<String> different, Set<String> elsewhere) {}

    private Compared compare(String about) throws IOException {
        Path profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("_pages"));
        Files.writeString(profile.resolve("_config.yml"), "title: Ada Example\n");
        Files.writeString(profile.resolve("_pages/about.md"), about);
        Files.writeString(profile.resolve("cv.html"), "<!DOCTYPE html><title>CV</title>");
        String body = about.substring(about.indexOf("\n---\n", 3) + 5).replaceAll("(?s)<!--.*?-->", "");
        Path raw = folder.resolve("raw.html");
        Files.writeString(
                raw,
                "<!DOCTYPE html><meta charset='UTF-8'><body>"
                        + HtmlRenderer.builder()
                                .build()
                                .render(Parser.builder().build().parse(body)));
        Path site = folder.resolve("site");
        try (SkinnedSite skinned = new SkinnedSite()) {
            skinned.publish(profile, site, Look.VITAE, false, Optional.empty());
        }
        try (Chromium chromium = Chromium.start()) {
            chromium.size(1280, 900).dark(false).open(raw.toUri().toString());
            Map<String, Set<String>> written = declarations(chromium.run(COMPUTED));
            Map<String, List<String>> properties = new TreeMap<>();
            written.forEach((element, all) -> properties.put(
                    element,
                    all.stream()
                            .map(declaration -> declaration.substring(0, declaration.indexOf(':')))
                            .toList()));
            Map<String, Set<String>> published = new TreeMap<>();
            for (String page : List.of("index.html", "news.html", "awards.html")) {
                if (Files.exists(site.resolve(page))) {
                    chromium.open(site.resolve(page).toUri().toString());
                    declarations(chromium.run(COMPUTED, properties))
                            .forEach((element, all) -> published
                                    .computeIfAbsent(element, key -> new TreeSet<>())
                                    .addAll(all));
                }
            }
            return compared(written, published);
        }
    }

    private static Compared compared(Map<String, Set<String>> written, Map<String, Set<String>> published) {
        int same = 0;
        List<String> different = new ArrayList<>();
        Set<String> elsewhere = new TreeSet<>();
        for (Map.Entry<String, Set<String>> element : written.entrySet()) {
            Set<String> there = published.getOrDefault(element.getKey(), Set.of());
            if (there.isEmpty()) {
                elsewhere.add(element.getKey());
                continue;
            }
            for (String declaration : element.getValue()) {
                if (there.contains(declaration)) {
                    same++;
                } else {
                    different.add(element.getKey() + " { " + declaration + " }, but " + there);
                }
            }
        }
        return new Compared(same, different, elsewhere);
    }

    private static Map<String, Set<String>> declarations(Object answered) {
        Map<String, Set<String>> declarations = new TreeMap<>();
        ((Map<?, ?>) answered)
                .forEach((element, all) -> declarations.put(
                        String.valueOf(element),
                        new TreeSet<>(
                                ((List<?>) all).stream().map(String::valueOf).toList())));
        return declarations;
    }
}
