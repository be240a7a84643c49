package io.github.vitae.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places within a site, and what is none. */
class SitePathTest {

    @ParameterizedTest
    @CsvSource({
        "news.html, news.html",
        "/news.html, news.html",
        "//a//b.html, a/b.html",
        "./a/./b.html, a/b.html",
        "a/../b.html, b.html",
        "a/b/../../c.html, c.html",
        "talks/, talks",
        "images\\ada.png, images/ada.png",
        "\\\\server\\share, server/share",
        "über uns/café.html, über uns/café.html",
        "新闻.html, 新闻.html",
        "😀.png, 😀.png",
        "100%.pdf, 100%.pdf",
        ".nojekyll, .nojekyll",
        "...a, ...a",
        "console.html, console.html",
        "co.html, co.html",
        "a/con1.html, a/con1.html",
        "com10.txt, com10.txt",
    })
    void anAddressAsPeopleWriteItIsNormalised(String written, String path) {
        assertThat(SitePath.of(written)).map(SitePath::value).contains(path);
    }

    static Stream<String> nowhere() {
        return Stream.of(
                "",
                "/",
                ".",
                "./",
                "a/..",
                "..",
                "../news.html",
                "/../etc/passwd",
                "a/../../b",
                "..\\..\\boot.ini",
                "a\\..\\..\\b",
                "C:\\boot.ini",
                "C:/boot.ini",
                "https://example.org/",
                "what?.html",
                "a*b",
                "a|b",
                "<b>",
                "\"a\"",
                "a\u0000b",
                "a\nb",
                "a\u007fb",
                "a\u0085b",
                "a./b",
                "a...",
                "a ",
                " a",
                "a /b",
                "NUL",
                "nul.html",
                "COM0",
                "prn.",
                "a/b:c",
                "aux.tar.gz",
                "docs/Com1.txt",
                "lpt9",
                "\ud83d.png",
                "\ude00.png",
                "a\ud83d",
                "\ude00\ud83d",
                "x".repeat(201),
                "a/" + "x".repeat(201) + "/b");
    }

    @ParameterizedTest
    @MethodSource("nowhere")
    void whatLeavesTheSiteOrNamesNoFileIsNoPath(String written) {
        assertThat(SitePath.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news.html",
                "a//b",
                "a/",
                "./a",
                "a/../b",
                "a\\b",
                "../a",
                "a:b",
                "",
                ".",
                "a/..",
                "a/.",
                "a/nul.txt",
                " a"
            })
    void aPathThatIsNotNormalisedCannotBeMade(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SitePath(value))
                .withMessageContaining(value);
    }

    @Test
    void whatWasNormalisedStaysAsItIs() {
        for (String written : List.of("/a/../b//c.html", "x/./y/", "ä\\ö")) {
            SitePath once = SitePath.of(written).orElseThrow();

            assertThat(SitePath.of(once.value())).contains(once);
        }
    }

    @Test
    void anAddressOfVeryManyPartsIsRead() {
        assertThat(SitePath.of("a/../".repeat(200_000) + "b")).contains(new SitePath("b"));
        assertThat(SitePath.of("../".repeat(200_000) + "b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"news.html, 0, ''", "talks/one.html, 1, ../", "a/b/c/d.html, 3, ../../../"})
    void theWayToTheRootClimbsOnceForEachFolder(SitePath path, int depth, String toRoot) {
        assertThat(path.depth()).isEqualTo(depth);
        assertThat(path.toRoot()).isEqualTo(toRoot);
    }

    @Test
    void aLinkFromWithinFoldersClimbsFirst() {
        SitePath style = new SitePath("css/vitae.css");

        assertThat(new SitePath("index.html").linkTo(style)).isEqualTo("css/vitae.css");
        assertThat(new SitePath("a/b/old.html").linkTo(style)).isEqualTo("../../css/vitae.css");
    }

    @Test
    void aLinkFromAPageLeadsToItsTarget() {
        for (SitePath from : List.of(new SitePath("a.html"), new SitePath("a/b.html"), new SitePath("a/b/c/d.html"))) {
            SitePath to = new SitePath("x/y.html");
            String folder = from.value().substring(0, from.value().lastIndexOf('/') + 1);

            assertThat(SitePath.of(folder + from.linkTo(to))).isEqualTo(Optional.of(to));
        }
    }

    @Test
    void namesAndPathsMayBeAsLongAsFileSystemsAllow() {
        assertThat(SitePath.of("x".repeat(200))).isPresent();
        assertThat(SitePath.of("é".repeat(100))).isPresent();
        assertThat(SitePath.of("é".repeat(100) + "x")).isEmpty();
        assertThat(SitePath.of("字".repeat(66))).isPresent();
        assertThat(SitePath.of("字".repeat(67))).isEmpty();

        String folders = ("x".repeat(199) + "/").repeat(4);
        assertThat(SitePath.of(folders.substring(0, 799) + "y")).isPresent();
        assertThat(SitePath.of(folders + "y")).isEmpty();
        assertThat(SitePath.of("a/".repeat(31) + "b")).isPresent();
        assertThat(SitePath.of("a/".repeat(32) + "b")).isEmpty();
        assertThat(new SitePath("a/".repeat(31) + "b").depth()).isEqualTo(31);
        assertThatIllegalArgumentException().isThrownBy(() -> new SitePath("a/".repeat(32) + "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SitePath(folders + "y"));
    }

    @Test
    void pathsOfTheSameTextAreTheSame() {
        SitePath path = new SitePath("a/b.html");

        assertThat(path).isEqualTo(new SitePath("a/b.html")).hasSameHashCodeAs("a/b.html");
        assertThat(path).isNotEqualTo(new SitePath("a/B.html")).isNotEqualTo("a/b.html");
    }

    @Test
    void pathsAreOrderedAndShownByTheirText() {
        assertThat(Stream.of("b.html", "a/z.html", "a.html")
                        .map(SitePath::new)
                        .sorted()
                        .toList())
                .hasToString("[a.html, a/z.html, b.html]");
    }
}
