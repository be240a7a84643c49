package io.github.vitae.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.live.Build;
import io.github.vitae.live.Contents;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.ServedProfile;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site that is built again and again in one process is, byte for byte, what a build of its own writes. */
class LiveEditsTest {

    private static final String[] WORDS =
            "tide harbour mill sail copper lantern _wharf_ **quay** `code` [x](https://example.org/)".split(" (?![(])");

    @TempDir
    private Path base;

    private static void write(Path profile, Random random, int edit) throws IOException {
        switch (random.nextInt(8)) {
            case 0 -> Files.writeString(profile.resolve("about.md"), about(random));
            case 1 -> Files.writeString(profile.resolve("news.yml"), news(random));
            case 2 -> Files.writeString(profile.resolve("publications.bib"), publications(random));
            case 3 ->
                Files.writeString(
                        Files.createDirectories(profile.resolve("posts")).resolve("p" + random.nextInt(3) + ".md"),
                        "---\ntitle: '" + words(random, 2) + "'\ndate: 2025-0" + (1 + random.nextInt(9)) + "-01\n---\n"
                                + words(random, 20));
            case 4 ->
                Files.writeString(
                        Files.createDirectories(profile.resolve("pages")).resolve("more" + random.nextInt(2) + ".md"),
                        "---\ntitle: More " + edit + "\n---\n\nSee the [news](../news.html).\n");
            case 5 -> {
                try (Stream<Path> files = Files.walk(profile)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        if (random.nextInt(5) == 0 && !file.endsWith("about.md")) {
                            Files.delete(file);
                        }
                    }
                }
            }
            case 6 ->
                Files.writeString(
                        profile.resolve("awards.yml"),
                        "- date: 20" + (10 + random.nextInt(15)) + "\n  title: 'Prize of " + words(random, 2) + "'\n");
            default ->
                Files.writeString(
                        profile.resolve("style.css"), ".vitae { color: rgb(1, 2, " + random.nextInt(200) + ") }\n");
        }
    }

    private static String about(Random random) {
        return "---\ntitle: About\nname: Ada Example" + (random.nextBoolean() ? " Jr." : "") + "\n---\n\n"
                + words(random, 30) + "\n";
    }

    private static String news(Random random) {
        StringBuilder news = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            news.append("- date: 20")
                    .append(10 + random.nextInt(16))
                    .append("-0")
                    .append(1 + random.nextInt(9));
            news.append("\n  text: \"").append(words(random, 6)).append("\"\n");
        }
        return news.toString();
    }

    private static String publications(Random random) {
        StringBuilder bib = new StringBuilder();
        for (int i = 0; i < random.nextInt(5); i++) {
            bib.append("@article{k").append(i).append(", title = {").append(words(random, 4));
            bib.append("}, author = {Ada Example and Bo Other}, year = ").append(2010 + random.nextInt(15));
            bib.append(", journal = {Tides}")
                    .append(random.nextInt(4) == 0 ? ", draft = {true}" : "")
                    .append("}\n");
        }
        return bib.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource({"SKIN, 1", "VITAE, 2", "SKIN, 3", "VITAE, 4"})
    void isWhatAFreshBuildWrites(Look look, int seed) throws IOException {
        Random random = new Random(seed);
        Path profile = base.resolve("vitae");
        TrialProfile.in(profile).with("about.md", about(random)).with("news.yml", news(random));
        try (ServedProfile warm = ServedProfile.unserved(profile, base.resolve("work"), look, false)) {
            for (int edit = 0; edit < 25; edit++) {
                write(profile, random, edit);
                Build build = warm.build();
                Path site = base.resolve("site" + edit);
                try (SkinnedSite fresh = new SkinnedSite()) {
                    fresh.publish(profile, site, look, List.of());
                }
                assertThat(build.site()).as("%s", build.problems()).isPresent();
                Contents contents = build.site().orElseThrow();
                Map<String, String> written = files(site);
                assertThat(warm.places().stream().map(SitePath::value))
                        .containsExactlyInAnyOrderElementsOf(written.keySet());
                written.forEach((path, content) -> assertThat(
                                new String(contents.get(new SitePath(path)).orElseThrow(), StandardCharsets.ISO_8859_1))
                        .as(path)
                        .isEqualTo(content));
            }
            assertThat(base.resolve("work")).isEmptyDirectory();
        }
    }

    /** Each edit is looked at, as a browser does; {@code -Dedits=1000} makes more of them. */
    @Test
    void manyEditsTakeNoMoreMemoryThanFew() throws IOException {
        Random random = new Random(5);
        Path profile = base.resolve("vitae");
        TrialProfile.in(profile).with("about.md", about(random)).with("publications.bib", publications(random));
        try (ServedProfile warm = ServedProfile.unserved(profile, base.resolve("work"), Look.SKIN, true)) {
            int edits = Integer.getInteger("edits", 240);
            long early = 0;
            for (int edit = 0; edit < edits; edit++) {
                Files.writeString(
                        profile.resolve("news.yml"),
                        "- date: 2025-01-0" + (1 + edit % 9) + "\n  text: Word " + edit + "\n  draft: "
                                + (edit % 2 == 0) + "\n");
                Contents contents = warm.build().site().orElseThrow();
                assertThat(text(contents, "news.html")).contains("Word " + edit);
                if (edit == edits / 3) {
                    early = alive();
                }
            }
            assertThat(alive()).isLessThan(early + early / 10);
        }
    }

    private static long alive() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void draftsAreShownToTheAuthorAndInNoFile() throws IOException {
        Path profile = base.resolve("vitae");
        TrialProfile.in(profile)
                .with("about.md", "---\nname: Ada\n---\n\nI sail.\n")
                .with("news.yml", """
                    - date: 2025-01-01
                      text: Public news
                    - date: 2025-02-01
                      text: Zebrafish news
                      draft: true
                    - date: 2025-03-01
                      text: Quagga news
                      private: true
                    - date: 2025-04-01
                      text: Okapi news
                      draft: true
                      hidden: yes
                    - date: 2025-05-01
                      text: Tapir news
                      hidden: yes
                      draft: true
                    - date: 2025-06-01
                      text: Serval news
                      draft: true
                      publishFrom: 2099-01-01
                    """)
                .with("pages/plan.md", "---\ntitle: Plan\ndraft: true\n---\n\nZebrafish plan <!-- Quagga -->\n")
                .with("pages/diary.md", "---\ntitle: Diary\nvisibility: private\n---\n\nQuagga diary\n")
                .with("pages/state.md", "---\ntitle: State\nstatus: draft\n---\n\nZebrafish state\n")
                .with("publications.bib", """
                    @misc{a, title={Zebrafish paper}, author={Ada}, year=2020, draft={true}}
                    @misc{b, title={Quagga paper}, author={Ada}, year=2020, private={true}}
                    """);
        for (Look look : Look.values()) {
            try (ServedProfile warm = ServedProfile.unserved(profile, base.resolve("work"), look, true)) {
                Build build = warm.build();
                Contents shown = build.site().orElseThrow();
                Contents published = build.published().orElseThrow();
                assertThat(text(shown, "news.html"))
                        .contains("Public news", "Zebrafish news")
                        .doesNotContain("Quagga", "Okapi", "Tapir", "Serval");
                assertThat(text(shown, "plan.html")).contains("Zebrafish plan").doesNotContain("Quagga");
                assertThat(text(shown, "state.html")).contains("Zebrafish state");
                assertThat(text(shown, "publications.html"))
                        .contains("Zebrafish paper")
                        .doesNotContain("Quagga");
                assertThat(text(shown, "diary.html")).isEmpty();
                assertThat(text(published, "news.html")).contains("Public news").doesNotContain("Zebrafish");
                assertThat(text(published, "plan.html")).isEmpty();
                assertThat(build.problems())
                        .anyMatch(problem -> problem.message().contains("‘draft: true’"));
            }
        }
        try (Stream<Path> files = Files.walk(base)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(profile)))
                    .isEmpty();
        }
    }

    @Test
    void draftsOfOtherToolsAreShownToo() {
        Path folder = base.resolve("al-folio");
        TrialProfile.in(folder)
                .with("_config.yml", "first_name: Ada\nlast_name: Example\ntheme: al-folio\n")
                .with("_pages/about.md", "---\nlayout: about\ntitle: about\npermalink: /\n---\nI sail.\n")
                .with("_news/a.md", "---\nlayout: post\ndate: 2025-01-01\ninline: true\n---\nPublic news\n")
                .with(
                        "_news/b.md",
                        "---\nlayout: post\ndate: 2025-02-01\ninline: true\npublished: false\n---\nZebrafish news\n")
                .with(
                        "_news/c.md",
                        "---\nlayout: post\ndate: 2025-02-01\ninline: true\nhidden: true\n---\nQuagga news\n");
        try (ServedProfile warm = ServedProfile.unserved(folder, base.resolve("work"), Look.SKIN, true)) {
            Build build = warm.build();
            assertThat(text(build.site().orElseThrow(), "news.html"))
                    .contains("Public news", "Zebrafish news")
                    .doesNotContain("Quagga");
            assertThat(text(build.published().orElseThrow(), "news.html"))
                    .contains("Public news")
                    .doesNotContain("Zebrafish", "Quagga");
        }
    }

    private static String text(Contents contents, String path) {
        return contents.get(new SitePath(path))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
