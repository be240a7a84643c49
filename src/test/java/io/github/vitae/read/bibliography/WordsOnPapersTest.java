package io.github.vitae.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever an author wrote about a paper is on its page, and in the list, whichever family of files it was kept in. */
class WordsOnPapersTest {

    @TempDir
    private Path directory;

    private Map<String, String> pages(String file, String content) {
        TrialProfile trial = TrialProfile.in(directory);
        if (file.startsWith("_")) {
            trial.with("_config.yml", "name: Ann Quill\n")
                    .with("_pages/about.md", "---\ntitle: About\n---\nI study tides.\n");
        } else if (file.startsWith("content/")) {
            trial.with("content/authors/admin/_index.md", "---\ntitle: Ann Quill\n---\nI study tides.\n");
        } else if (!file.equals("resume.json")) {
            trial.with("person.yml", "name: Ann Quill\n");
        }
        return trial.with(file, content).read().pages();
    }

    private void areShown(Map<String, String> pages, String... words) {
        List<String> shown = pages.keySet().stream()
                .filter(path -> path.equals("publications.html") || path.startsWith("publications/"))
                .toList();
        assertThat(shown).hasSize(2);
        for (String path : shown) {
            assertThat(pages.get(path)).as(path).contains(words);
        }
    }

    private static String page(String front, String body) {
        return "---\ntitle: Tides at Night\ndate: 2024-01-02\n" + front + "\n---\n" + body + "\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    excerpt: Of water.                                      | Of moons.
                    excerpt: Of water.                                      | ''
                    ''                                                      | Of moons.
                    abstract: Of sand.                                      | Of moons.
                    "abstract: Of sand.\\nexcerpt: Of water."               | Of moons.
                    "excerpt: Of water.\\ncitation: Quill (2024). Of ships." | Of moons.
                    "summary: Of water.\\nabstract: Of sand."               | Of moons.
                    """)
    void academicpages(String front, String body) {
        Map<String, String> pages = pages(
                "_publications/2024-01-02-tides.md",
                page(front.replace("\"", "").replace("\\n", "\n"), body));

        for (String words : List.of("Of water.", "Of moons.", "Of sand.")) {
            if ((front + body).contains(words)) {
                areShown(pages, words);
            }
        }
    }

    @Test
    void anExcerptThatIsTheStartOfThePageIsShownOnce() {
        Map<String, String> pages = pages(
                "_publications/2024-01-02-tides.md",
                page("excerpt: 'Of *water*'", "Of *water* and of\nmoons.\n\n[Slides](https://s.example.org/x)"));

        assertThat(pages.getOrDefault("publications.html", "").split("Of <em>water", -1))
                .hasSize(2);
        areShown(pages, "https://s.example.org/x");
    }

    @Test
    void hugoBlox() {
        areShown(
                pages(
                        "content/publication/tides/index.md",
                        page("abstract: Of sand.\nsummary: Of water.\npublication_types: ['2']", "Of moons.")),
                "Of sand.",
                "Of water.",
                "Of moons.");
    }

    @Test
    void jsonResume() {
        areShown(
                pages(
                        "resume.json",
                        "{\"basics\":{\"name\":\"Ann Quill\"},\"publications\":[{\"name\":\"Tides\",\"summary\":\"Of moons.\"}]}"),
                "Of moons.");
    }

    @Test
    void cslJson() {
        areShown(
                pages(
                        "publications.json",
                        "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"Tides\",\"abstract\":\"Of sand.\",\"note\":\"Of water, for all who sail.\"}]"),
                "Of sand.",
                "Of water");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article       | abstract     | Of sand
                    article       | note         | Of water
                    article       | addendum     | Of water
                    article       | annotation   | Of water
                    article       | additional_info | Of water
                    article       | howpublished | Read aloud at the pier
                    misc          | howpublished | Read aloud at the pier
                    unpublished   | note         | Manuscript of water
                    article       | note         | To appear
                    article       | pubstate     | forthcoming
                    article       | titleaddon   | With maps of all harbours
                    inproceedings | booktitleaddon | With maps of all harbours
                    """)
    void bibtex(String type, String field, String words) {
        for (String more : List.of("", ", publisher = {Pier Press}", ", journal = {Tides}", ", note = {Of ships}")) {
            if (more.contains(" " + field + " ")) {
                continue;
            }
            Map<String, String> pages = pages(
                    "publications.bib",
                    "@" + type + "{a, title = {Tides}, author = {Quill, Ann}, year = 2024, " + field + " = {" + words
                            + "}" + more + "}");

            for (String path : List.of("publications.html", "publications/a.html")) {
                String shown = pages.getOrDefault(path, "").replaceAll("(?s)<pre.*?</pre>", "");
                assertThat(shown).as(path + " of " + more).containsIgnoringCase(words);
            }
        }
    }
}
