package io.github.vitae;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vitae.model.Profile;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.doxia.site.SiteModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside of the profile's directory is read, nothing outside of the site's is written, wherever paths lead. */
class PathsTest {

    private static final String SECRET = "SECRET outside";

    @TempDir
    private Path base;

    private Path profile;
    private Path site;

    @BeforeEach
    void aProfileAmongOtherThings() throws IOException {
        profile = Files.createDirectories(base.resolve("project/vitae"));
        site = base.resolve("project/target/site");
        write(base, "secret.txt", SECRET);
        write(base, "project/secret.txt", SECRET);
        write(base, "project/secret/x.md", "- May 2025: " + SECRET);
        write(profile, "files/paper.pdf", "paper");
        write(profile, ".git/config", SECRET);
        write(profile, ".env", SECRET);
        write(profile, "_drafts/plan.txt", SECRET);
        write(profile, "NOTES.MD", SECRET);
    }

    static List<String> linksThatLeadNowhere() {
        return List.of(
                "../secret.txt",
                "../../secret.txt",
                "/../secret.txt",
                "./../secret.txt",
                "files/../../secret.txt",
                "files/../../../secret.txt",
                "%2e%2e/secret.txt",
                "%2E%2E%2Fsecret.txt",
                "..%2fsecret.txt",
                "..%5csecret.txt",
                "..\\secret.txt",
                "..\\..\\secret.txt",
                "....//secret.txt",
                "..;/secret.txt",
                "/etc/passwd",
                "file:///etc/passwd",
                "file:../secret.txt",
                "C:\\secret.txt",
                "C:secret.txt",
                "c:/secret.txt",
                "files/paper.pdf:stream",
                "files/paper.pdf%00.png",
                "files/%0apaper.pdf",
                "files/paper.pdf.",
                "files/paper.pdf%20",
                "files/Paper.pdf",
                "CON",
                "nul.txt",
                "files/com1.png",
                "files/lpt9",
                "files/a|b",
                "files/*.pdf",
                ".git/config",
                "/.git/config",
                "files/../.git/config",
                "%2egit/config",
                ".env",
                "_drafts/plan.txt",
                "NOTES.MD",
                "x".repeat(300) + ".pdf",
                "漢".repeat(100) + ".pdf",
                "a/".repeat(500) + "x.pdf",
                "\u202Efdp.paper");
    }

    @Test
    void aPageIsNoPicture() throws IOException {
        write(profile, "about.md", "Text\n\n<a href=\"about.md\">x</a> <img src=\"about.md\" alt=\"\">\n");

        Problems problems = publish();

        assertThat(contents(site)).containsOnlyKeys("css/vitae.css");
        assertThat(problems.sorted()).singleElement().asString().contains("about.md");
    }

    @ParameterizedTest
    @MethodSource("linksThatLeadNowhere")
    void aLinkPublishesNothingButAFileForReaders(String link) throws IOException {
        write(profile, "about.md", "Text\n\n<a href=\"" + link + "\">x</a> <img src=\"" + link + "\" alt=\"\">\n");
        Map<String, String> before = contents(base);

        Problems problems = publish();

        assertNothingOutsideChanged(before);
        assertThat(contents(site)).containsOnlyKeys("css/vitae.css");
        assertThat(problems.sorted())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.location().line()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "files/paper.pdf",
                "/files/paper.pdf",
                "./files/paper.pdf",
                "files/./paper.pdf",
                "files//paper.pdf",
                "files%2fpaper.pdf",
                "../files/paper.pdf",
                "files\\paper.pdf",
                "files/x/../paper.pdf",
                "files/paper.pdf?download=1#page=2"
            })
    void aLinkToAFileThatIsThereIsFollowedHoweverItIsWritten(String link) throws IOException {
        write(profile, "about.md", "Text\n\n<a href=\"" + link + "\">x</a>\n");
        Map<String, String> before = contents(base);

        publish();

        assertNothingOutsideChanged(before);
        assertThat(contents(site)).containsOnlyKeys("css/vitae.css", "files/paper.pdf");
    }

    @Test
    void aLetterWithAnAccentIsTheSameInBothWaysToWriteIt() throws IOException {
        write(profile, "files/re\u0301sume\u0301.pdf", "decomposed");
        write(profile, "about.md", "Text [x](files/r\u00e9sum\u00e9.pdf)\n");

        publish();

        assertThat(contents(site)).containsEntry("files/r\u00e9sum\u00e9.pdf", "decomposed");
    }

    static List<Arguments> links() {
        return List.of(
                Arguments.of("files/link.pdf", "../../secret.txt"),
                Arguments.of("files/link.pdf", "/etc/passwd"),
                Arguments.of("files/link.pdf", "../../../project/secret.txt"),
                Arguments.of("files/link.pdf", "link.pdf"),
                Arguments.of("files/link.pdf", "nothing"),
                Arguments.of("files/link.pdf", "."),
                Arguments.of("linked", "../secret"),
                Arguments.of("linked", ".."));
    }

    @ParameterizedTest
    @MethodSource("links")
    void aSymbolicLinkLeadsNowhereOutside(String name, String target) throws IOException {
        link(profile.resolve(name), target);
        write(
                profile,
                "about.md",
                "[a](files/link.pdf) [b](linked/x.md) [c](linked/secret.txt) [d](linked/secret/x.md)\n");
        Map<String, String> before = contents(base);

        publish();

        assertNothingOutsideChanged(before);
        assertThat(contents(site)).containsOnlyKeys("css/vitae.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about.md", "news.yml", "awards.yml", "person.yml"})
    void aSourceThatIsALinkOutOfTheDirectoryIsNotRead(String name) throws IOException {
        write(profile, "about.md", "Text\n");
        write(base, "elsewhere", "- date: 2025\n  text: " + SECRET + "\n  title: " + SECRET + "\n");
        Files.deleteIfExists(profile.resolve(name));
        link(profile.resolve(name), "../../elsewhere");

        Problems problems = publish();

        assertThat(everything()).doesNotContain(SECRET);
        assertThat(problems.sorted())
                .extracting(problem -> problem.location().file())
                .contains("vitae/" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "include ../secret.txt",
                "include ../../secret.txt",
                "include /etc/passwd",
                "include link.txt",
                "include linked/x.md",
                "include_relative ../../secret.txt",
                "include_relative ../../../secret.txt",
                "include_relative link.txt",
                "include_cached ../../../secret.txt"
            })
    void anIncludeReadsNothingOutside(String tag) throws IOException {
        write(profile, "_config.yml", "title: x\n");
        write(profile, "_includes/here.txt", "here");
        link(profile.resolve("_includes/link.txt"), "../../../secret.txt");
        link(profile.resolve("_includes/linked"), "../../secret");
        write(profile, "_pages/about.md", "---\npermalink: /\n---\nText {% " + tag + " %} more\n");
        link(profile.resolve("_pages/link.txt"), "../../../secret.txt");

        Problems problems = publish();

        assertThat(everything()).doesNotContain(SECRET).contains("more").doesNotContain("root:");
        assertThat(problems.sorted()).isNotEmpty();
    }

    @Test
    void aFolderThatIsALinkOutOfTheDirectoryIsNotLookedThrough() throws IOException {
        write(profile, "_config.yml", "title: x\n");
        write(profile, "_pages/about.md", "---\npermalink: /\n---\nText {{ site.data.x }}\n");
        link(profile.resolve("_news"), "../secret");
        link(profile.resolve("_data"), "../secret");

        publish();

        assertThat(everything()).doesNotContain(SECRET).contains("Text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x/",
                "/../x/",
                "/a/../../x/",
                "..",
                "\\..\\x",
                "//attacker.example/x",
                "https://attacker.example/x",
                "javascript:alert(1)",
                "C:/x",
                "C:\\x",
                "/con/",
                "/nul.html",
                "/aux/x",
                "/x./",
                "/x /",
                "/a\\tb/",
                "/a<b>/",
                "/a?b=c",
                "/a*/",
                "/a\"b/"
            })
    void anOldAddressThatIsNoPlaceInTheSiteIsToldAndLeft(String address) throws IOException {
        write(profile, "about.md", "---\nredirect_from:\n  - /good/\n  - \"" + escaped(address) + "\"\n---\nText\n");
        Map<String, String> before = contents(base);

        Problems problems = publish();

        assertNothingOutsideChanged(before);
        assertThat(contents(site)).containsOnlyKeys("css/vitae.css", "good/index.html");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo("unusable-address");
            assertThat(problem.location().line()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/News.html",
                "/NEWS",
                "/news.html/",
                "/news.html/old/",
                "/css/VITAE.css/x",
                "/GOOD/index.html",
                "/good/INDEX",
                "/\uFF4Eews.html",
                "/good/index.html/x"
            })
    void ofTwoFilesThatCannotLieBesideEachOtherEverywhereOneIsLeftOutAndTold(String address) throws IOException {
        write(
                profile,
                "about.md",
                "---\nredirect_from: [/good/, \"" + address + "\"]\n---\nText\n\n# News\n\n- May 2025: x\n");

        Problems problems = publish();

        assertThat(contents(site)).containsOnlyKeys("css/vitae.css", "good/index.html");
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().id()).isEqualTo("address-taken"));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 199, 201, 260, 5000})
    void longNamesArePublishedOrTold(int length) throws IOException {
        write(
                profile,
                "about.md",
                "---\nredirect_from: [/" + "a".repeat(length) + "/, /" + "漢".repeat(length) + "/]\n---\nText\n");

        Problems problems = publish();

        assertThat(contents(site).size() - 1 + problems.sorted().size()).isEqualTo(2);
    }

    @Test
    void redirectsLeadIntoTheSite() throws IOException {
        write(profile, "about.md", "---\nredirect_to: https://attacker.example/\npermalink: /a/b/\n---\nText\n");

        publish();

        assertThat(contents(site).get("a/b/index.html"))
                .contains("url=../../index.html")
                .doesNotContain("attacker");
    }

    private Problems publish() {
        Problems problems = new Problems();
        Optional<Profile> read = ProfileReaders.read(
                        new ProfileDirectory(profile, "vitae"),
                        new ReadOptions(UTF_8, false, Optional.empty(), Publishing.asOf(LocalDate.of(2026, 11, 28))),
                        problems)
                .map(Reading::profile);
        read.ifPresent(found -> {
            List<Output> outputs = ProfileOutputs.of(found, TrialProfile.pages(Look.SKIN));
            new SiteWriter(outputs, SiteInventory.of(), found.localLinks(), "vitae", problems)
                    .writeFiles(new SiteModel(), "Ada", site, Earlier.NONE, planned -> {});
        });
        return problems;
    }

    /** All that the pages say. */
    private String everything() {
        return io.github.vitae.testing.TrialProfile.in(profile).read().everything();
    }

    private void assertNothingOutsideChanged(Map<String, String> before) throws IOException {
        Map<String, String> after = contents(base);
        after.keySet().removeIf(name -> name.startsWith("project/target/site/"));
        assertThat(after).isEqualTo(before);
        if (Files.exists(site)) {
            assertThat(contents(site).values())
                    .noneMatch(content -> content.contains(SECRET) || content.contains("root:"));
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : new ArrayList<>(walk.filter(Files::isRegularFile).toList())) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, UTF_8));
            }
        }
        return contents;
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content, UTF_8);
    }

    private static void link(Path link, String target) throws IOException {
        boolean made;
        try {
            Files.createSymbolicLink(link, Path.of(target));
            made = true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            made = false;
        }
        assumeThat(made).as("links can be made").isTrue();
    }

    private static String escaped(String text) {
        return text.replace("\\t", "\t")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\t", "\\t");
    }
}
