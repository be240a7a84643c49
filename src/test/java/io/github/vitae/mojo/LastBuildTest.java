package io.github.vitae.mojo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.Fingerprint;
import io.github.vitae.site.record.KeptRecords;
import io.github.vitae.site.record.Whose;
import io.github.vitae.site.record.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build takes out of the site what earlier builds wrote, whichever execution they were, and nothing of others. */
class LastBuildTest {

    private static final Instant BEGUN = Instant.EPOCH;

    @TempDir
    private Path base;

    private LastBuild of(String execution, String profile, String... executions) {
        return in("site", execution, profile, executions);
    }

    private LastBuild in(String site, String execution, String profile, String... executions) {
        return LastBuild.of(
                base.resolve("work"),
                new KeptRecords.By(
                        execution, base.resolve(profile), List.of(executions), Optional.of(base.resolve("site"))),
                base.resolve(site),
                Set::of);
    }

    private void wrote(LastBuild build, String... pages) throws IOException {
        wroteIn("site", build, Optional.empty(), pages);
    }

    private void wroteIn(String site, LastBuild build, Optional<String> address, String... pages) throws IOException {
        Map<SitePath, String> sums = new HashMap<>();
        for (String page : pages) {
            Path file = base.resolve(site).resolve(page);
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !page.equals("sitemap.xml")) {
                Files.writeString(file, page);
            }
            sums.put(new SitePath(page), Checksum.of(Files.readAllBytes(file)));
        }
        build.replace(
                new Fingerprint(BEGUN).add("as", "it is"),
                List.of(),
                new Written(1, List.of(), sums, Set.copyOf(sums.keySet())),
                address,
                List.of());
    }

    private List<String> ours(LastBuild build) {
        return build.record().stream()
                .flatMap(record -> record.ours().stream())
                .map(SitePath::value)
                .sorted()
                .toList();
    }

    private boolean isUnchanged(LastBuild build) throws Exception {
        return build.tellIfUnchanged(() -> new Fingerprint(BEGUN).add("as", "it is"), "site", new SystemStreamLog());
    }

    @Test
    void ofTheSameExecution() throws Exception {
        wrote(of("default", "vitae", "default"), "a.html");
        LastBuild next = of("default", "vitae", "default");
        assertThat(ours(next)).containsExactly("a.html");
        assertThat(isUnchanged(next)).isTrue();
    }

    /** {@code mvn vitae:site}, and then {@code mvn site}; or the other way round. */
    @Test
    void ofTheCommandLineToo() throws Exception {
        wrote(of("default", "vitae", "default"), "a.html");
        LastBuild typed = of("default-cli", "vitae", "default");
        assertThat(ours(typed)).containsExactly("a.html");
        wrote(typed, "b.html");
        LastBuild next = of("default", "vitae", "default");
        assertThat(ours(next)).containsExactly("b.html");
        assertThat(isUnchanged(next)).as("another has written since").isFalse();
    }

    @Test
    void ofAnExecutionThatIsGoneOrHasAnotherNameOrAnotherProfile() throws IOException {
        wrote(of("first", "vitae", "first"), "a.html");
        assertThat(ours(of("second", "vitae", "second"))).containsExactly("a.html");
        assertThat(ours(of("second", "other", "second"))).containsExactly("a.html");
        assertThat(ours(of("first", "other", "first"))).containsExactly("a.html");
    }

    @Test
    void notOfAnotherExecutionWhicheverProfileItHas() throws IOException {
        for (String profile : List.of("vitae", "other")) {
            wrote(of("one", "vitae", "one", "two"), "a.html");
            assertThat(ours(of("two", profile, "one", "two"))).doesNotContain("a.html");
            wrote(of("two", profile, "one", "two"), "b.html");
            assertThat(ours(of("one", "vitae", "one", "two"))).containsExactly("a.html");
            assertThat(ours(of("two", profile, "one", "two"))).containsExactly("b.html");
        }
    }

    /** With two that it may stand for, what is typed stands for neither; the next build of the pom takes up what it left. */
    @Test
    void whatIsTypedStandsForNoneOfTwo() throws IOException {
        wrote(of("one", "vitae", "one", "two"), "a.html");
        wrote(of("two", "vitae", "one", "two"), "b.html");
        LastBuild typed = of("default-cli", "vitae", "one", "two");
        assertThat(ours(typed)).isEmpty();
        assertThat(typed.rivals(Location.ofFile("pom.xml")).places())
                .containsOnly(Map.entry(new SitePath("a.html"), "one"), Map.entry(new SitePath("b.html"), "two"));
        wrote(typed, "c.html");
        assertThat(ours(of("one", "vitae", "one", "two"))).containsExactly("a.html", "c.html");
    }

    @Test
    void whoComesFirstHasAPlace() throws Exception {
        wrote(of("one", "vitae", "one", "two"), "a.html");
        LastBuild two = of("two", "other", "one", "two");
        assertThat(two.rivals(Location.ofFile("pom.xml")).places())
                .containsExactly(Map.entry(new SitePath("a.html"), "one"));
        wrote(two, "b.html");
        LastBuild one = of("one", "vitae", "one", "two");
        assertThat(one.rivals(Location.ofFile("pom.xml")).places()).isEmpty();
        assertThat(isUnchanged(of("two", "other", "one", "two"))).isTrue();
        wrote(one, "a.html", "news.html");
        assertThat(isUnchanged(of("two", "other", "one", "two")))
                .as("the first has another place")
                .isFalse();
    }

    @Test
    void whatWasTakenUpIsKeptOnceAndLeavesNothingBeside() throws IOException {
        LastBuild first = of("first", "vitae", "first");
        wrote(first, "a.html");
        Files.writeString(first.beside("skin"), "kept");
        Files.writeString(first.beside("skinzh_CN"), "kept");
        LastBuild second = of("second", "vitae", "second");
        Files.writeString(second.beside("skin"), "kept");
        wrote(second, "b.html");
        assertThat(ours(of("second", "vitae", "second"))).containsExactly("b.html");
        try (Stream<Path> files = Files.list(base.resolve("work"))) {
            assertThat(files).hasSize(2).allMatch(file -> file.toString().contains("second"));
        }
    }

    /** Names that are told apart by no name of a file alone, and some that could be none. */
    @Test
    void executionsOfAnyName() throws IOException {
        String[] all = {"a/b", "a_b", "../x", "build", "(x)", "é", "e\u0301", "x".repeat(300), "x".repeat(300) + "y"};
        for (int i = 0; i < all.length; i++) {
            wrote(of(all[i], "vitae", all), "page" + i + ".html");
        }
        for (int i = 0; i < all.length; i++) {
            assertThat(ours(of(all[i], "vitae", all))).containsExactly("page" + i + ".html");
        }
    }

    /** Two folders whose names a short hash takes for one. */
    @Test
    void sitesOfAnyName() throws IOException {
        wroteIn("site/Aa", in("site/Aa", "one", "vitae", "one", "two"), Optional.empty(), "a.html");
        wroteIn("site/BB", in("site/BB", "two", "vitae", "one", "two"), Optional.empty(), "b.html");
        assertThat(ours(in("site/Aa", "one", "vitae", "one", "two"))).containsExactly("a.html");
        assertThat(ours(in("site/BB", "two", "vitae", "one", "two"))).containsExactly("b.html");
    }

    @Test
    void whatWasWrittenElsewhereInTheSiteGoes() throws IOException {
        Path site = base.resolve("site");
        wroteIn("site/ada", in("site/ada", "one", "vitae", "one"), Optional.empty(), "a.html", "css/vitae.css");
        Files.writeString(site.resolve("ada/mine.html"), "mine");
        wroteIn("site/lab", in("site/lab", "one", "vitae", "one"), Optional.empty(), "a.html");
        assertThat(site.resolve("lab/a.html")).exists();
        assertThat(site.resolve("ada/a.html")).doesNotExist();
        assertThat(site.resolve("ada/css")).doesNotExist();
        assertThat(site.resolve("ada/mine.html")).exists();
        // into the folder around it, and back
        LastBuild around = of("one", "vitae", "one");
        assertThat(ours(around)).containsExactly("lab/a.html");
        wrote(around, "a.html", "lab/b.html");
        wroteIn("site/lab", in("site/lab", "one", "vitae", "one"), Optional.empty(), "b.html");
        assertThat(site.resolve("a.html")).doesNotExist();
        assertThat(site.resolve("lab/b.html")).exists();
    }

    /** {@code -Dvitae.outputDirectory=…}, or a folder that is not published with the site. */
    @Test
    void whatWasWrittenForALookStaysAndSoDoesTheSite() throws IOException {
        wrote(of("default", "vitae", "default"), "a.html");
        wroteIn("look", in("look", "default-cli", "vitae", "default"), Optional.empty(), "a.html");
        wrote(of("default", "vitae", "default"), "b.html");
        assertThat(base.resolve("look/a.html")).exists();
        assertThat(base.resolve("site/b.html")).exists();
    }

    /** The whole project is moved, as a cache of a server moves it. */
    @Test
    void aProjectThatIsMovedKnowsWhatItWrote() throws IOException {
        wrote(of("default", "vitae", "default"), "a.html");
        Path moved = Files.createDirectory(base.resolve("moved"));
        Files.move(base.resolve("work"), moved.resolve("work"));
        Files.move(base.resolve("site"), moved.resolve("site"));
        LastBuild next = LastBuild.of(
                moved.resolve("work"),
                new KeptRecords.By("default", moved.resolve("vitae"), List.of("default"), Optional.empty()),
                moved.resolve("site"),
                Set::of);
        assertThat(ours(next)).containsExactly("a.html");
    }

    /** A file that both have goes only if neither has it any more. */
    @Test
    void whatTwoHaveStaysWhileOneHasIt() throws IOException {
        Path shared = base.resolve("site/js/vitae.js");
        wrote(of("one", "vitae", "one", "two"), "a.html", "js/vitae.js");
        wrote(of("two", "other", "one", "two"), "b.html", "js/vitae.js");
        of("two", "other", "one", "two").withdraw();
        assertThat(base.resolve("site/b.html")).doesNotExist();
        assertThat(shared).exists();
        of("one", "vitae", "one").withdraw();
        assertThat(shared).doesNotExist();
        try (Stream<Path> files = Files.list(base.resolve("work"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void reportsAreTakenUpWhereThereAreNoneAnyMore() throws IOException {
        String reports = Whose.ofReports("");
        wrote(of(reports, "vitae", reports), "a.html");
        assertThat(ours(of("default-cli", "vitae", "default", reports))).isEmpty();
        assertThat(ours(of("default", "vitae", "default"))).containsExactly("a.html");
        wrote(of("default", "vitae", "default"), "b.html");
        assertThat(ours(of(reports, "vitae", reports))).containsExactly("b.html");
        wrote(of(reports, "vitae", reports), "c.html");
        assertThat(base.resolve("site/b.html")).exists();
        // a language that is gone
        String chinese = Whose.ofReports("zh_CN/");
        wroteIn("site/zh_CN", in("site/zh_CN", chinese, "vitae", reports, chinese), Optional.empty(), "c.html");
        assertThat(ours(of(reports, "vitae", reports, chinese))).containsExactly("c.html");
        assertThat(ours(of(reports, "vitae", reports))).containsExactly("c.html", "zh_CN/c.html");
    }

    @Test
    void aSiteHasOneListOfItsPages() throws Exception {
        String list = """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url><loc>https://a.example/a.html</loc></url>
                  <url><loc>https://a.example/old.html</loc></url>
                </urlset>
                """;
        Files.createDirectories(base.resolve("site"));
        Path file = Files.writeString(base.resolve("site/sitemap.xml"), list);
        Optional<String> address = Optional.of("https://a.example/");
        wroteIn("site", of("one", "vitae", "one", "two", "three"), address, "a.html", "sitemap.xml");
        wroteIn("site", of("two", "other", "one", "two", "three"), address, "b & c.html", "404.html");
        wroteIn("site/d", in("site/d", "three", "third", "one", "two", "three"), Optional.empty(), "index.html");
        assertThat(locations(file)).containsExactly("a.html", "b%20&amp;%20c.html", "d/index.html", "old.html");
        assertThat(isUnchanged(of("one", "vitae", "one", "two", "three")))
                .as("it is what the first one would write")
                .isTrue();
        wroteIn("site", of("two", "other", "one", "two", "three"), address, "b.html");
        in("site/d", "three", "third", "one", "two", "three").withdraw();
        assertThat(locations(file)).containsExactly("a.html", "b.html", "old.html");
        // a place that another has now stays, and what lay in a folder that was left goes
        wroteIn("site", of("one", "vitae", "one", "two", "three"), address, "a.html", "b.html", "sitemap.xml");
        wroteIn("site", of("two", "other", "one", "two", "three"), address, "c.html");
        assertThat(locations(file)).containsExactly("a.html", "b.html", "c.html", "old.html");
        wroteIn("site/d", in("site/d", "three", "third", "one", "two", "three"), Optional.empty(), "index.html");
        wroteIn("site/e", in("site/e", "three", "third", "one", "two", "three"), Optional.empty(), "index.html");
        assertThat(locations(file)).containsExactly("a.html", "b.html", "c.html", "e/index.html", "old.html");
        // what somebody has made of it is theirs
        Files.writeString(file, "mine");
        wroteIn("site", of("two", "other", "one", "two", "three"), address, "e.html");
        assertThat(file).hasContent("mine");
    }

    private static List<String> locations(Path list) throws IOException {
        return Files.readAllLines(list, UTF_8).stream()
                .filter(line -> line.contains("<loc>"))
                .map(line -> line.replaceAll(".*https://a.example/(.*)</loc>.*", "$1"))
                .toList();
    }
}
