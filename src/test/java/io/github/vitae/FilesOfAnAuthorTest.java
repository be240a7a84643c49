package io.github.vitae;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file of the author's can run or style anything on the site, nor take the place of another's: SAFETY, files of an author. */
class FilesOfAnAuthorTest {

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>";

    private static SkinnedSite sites;

    @TempDir
    private Path base;

    @BeforeAll
    static void start() {
        sites = new SkinnedSite();
    }

    @AfterAll
    static void stop() {
        sites.close();
    }

    /** Files that readers are given, whatever is in them that is not mark-up. */
    static List<String> published() {
        return List.of(
                "me.png",
                "me.PNG",
                "ME.Jpeg",
                "me.jpg",
                "me.gif",
                "me.webp",
                "me.avif",
                "images/me.ico",
                "a.bmp",
                "a.tiff",
                "a.heic",
                "paper.pdf",
                "talk-1.2.pdf",
                "2401.01234v2.pdf",
                "j.smith.cv.pdf",
                "example.com.png",
                "a.ps",
                "a.doc",
                "a.docx",
                "a.odt",
                "a.rtf",
                "a.pptx",
                "a.odp",
                "a.xlsx",
                "a.ods",
                "a.epub",
                "a.key.pdf",
                "j.m.zip",
                "smith.j.r.txt",
                "node.md.pdf",
                "a.ics",
                "ada.vcf",
                "pgp.asc",
                "a.ris",
                "notes.txt",
                "a.zip",
                "a.tar.gz",
                "a.tgz",
                "a.tar.xz",
                "a.7z",
                "data.csv.gz",
                "a.mp3",
                "a.m4a",
                "a.ogg",
                "a.wav",
                "a.flac",
                "a.mp4",
                "a.webm",
                "a.mov",
                "a.vtt",
                "a.srt",
                "a.csv",
                "a.tsv",
                "a.json",
                "a.geojson",
                "a.ipynb",
                "a.parquet",
                "a.h5",
                "a.npz",
                "a.sav",
                "photo.orig.jpg",
                "größe.pdf",
                "漢字.png",
                "a b.pdf",
                "a&b.pdf",
                "v1..2.pdf",
                "drawing.svg");
    }

    /** Files that could run or style something, and those that are none of the readers' business. */
    static List<String> refused() {
        return List.of(
                "js/apache-maven-fluido-2.1.0.min.js",
                "js/vitae.js",
                "x.bak.pdf",
                "x.OLD.docx",
                "about.md.txt",
                "about.md.zip",
                "about.MD.tar",
                "news.yml.7z",
                "server.key.zip",
                "server.pem.txt",
                "x.htaccess.txt",
                "notes.txt.bak.zip",
                "css/vitae.css",
                "css/site.css",
                "css/print.css",
                "a.js",
                "a.JS",
                "a.mjs",
                "a.cjs",
                "a.wasm",
                "a.css",
                "a.Css",
                "demo.html",
                "demo.htm",
                "demo.HTML",
                "demo.xhtml",
                "demo.xht",
                "demo.shtml",
                "demo.mht",
                "demo.mhtml",
                "demo.hta",
                "feed.xml",
                "feed.rss",
                "feed.atom",
                "a.xsl",
                "a.xslt",
                "a.rdf",
                "a.kml",
                "a.gpx",
                "a.svgz",
                "a.swf",
                "a.htc",
                "a.url",
                "a.webloc",
                "a.lnk",
                "a.desktop",
                "site.webmanifest",
                "a.appcache",
                "a.manifest",
                "vitae.js.map",
                "a.woff2",
                "a.ttf",
                "a.php",
                "a.PHP",
                "a.php5",
                "a.phtml",
                "a.phar",
                "a.asp",
                "a.aspx",
                "a.jsp",
                "a.cgi",
                "a.pl",
                "a.py",
                "a.rb",
                "a.sh",
                "a.cfm",
                "x.pdf.php",
                "x.php.pdf",
                "x.html.pdf",
                "x.svg.png",
                "x.html.gz",
                "x.svg.gz",
                "x.js.png",
                "x.shtml.jpg",
                "x.asp/photo.jpg",
                "x.asp;.jpg",
                "x.php .png",
                "x.HTML.Png",
                "a.sql.gz",
                "a.md.gz",
                "x.PhP5.png",
                "a.ｐhp.png",
                "x.php;x.pdf",
                "images/x.js.gif",
                "x.cgi.txt",
                "a.env.txt.bak",
                "x.kml",
                "x.svg.xz",
                "CNAME",
                "cname",
                "web.config",
                "Web.Config",
                "robots.txt",
                "ROBOTS.TXT",
                "sitemap.xml",
                "sitemap.txt",
                "crossdomain.xml",
                "ads.txt",
                "_headers",
                "_redirects",
                ".htaccess",
                ".htpasswd",
                ".nojekyll",
                ".env",
                ".well-known/security.txt",
                ".well-known/acme.txt",
                "manifest.json",
                "vercel.json",
                "package.json",
                "netlify.toml",
                "php.ini",
                "id_rsa",
                "id_rsa.txt",
                "id_ed25519.pub",
                "server.pem",
                "server.key",
                "a.p12",
                "a.pfx",
                "a.kdbx",
                "a.gpg",
                "credentials.json",
                "secrets.json",
                "about.md~",
                "news.yml.orig",
                "a.bak",
                "a.pdf.bak",
                "a.old",
                "a.orig",
                "a.swp",
                ".a.pdf.swp",
                "#a.pdf#",
                "a.pdf~",
                "a.tmp",
                "a.rej",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "a.md",
                "a.markdown",
                "a.yml",
                "a.yaml",
                "a.toml",
                "a.bib",
                "a.tex",
                "a.R",
                "a.rmd",
                "a.sql",
                "a.exe",
                "a.jar",
                "a.apk",
                "a.dmg",
                "a.bat",
                "a.docm",
                "LICENSE",
                "Makefile",
                "README",
                "a.",
                "a.unknown",
                "a.html5",
                "a.pdf ",
                "a.ｈｔｍｌ",
                "a.ｐｎｇ",
                "a.рdf",
                "a.html\u200B",
                "a.pdf\u200B",
                "_drafts/a.pdf",
                "_a.png",
                ".git/a.png",
                "x/.hidden/a.png",
                "x/_site/a.pdf");
    }

    private TrialProfile.Result linked(String name, String content) {
        return TrialProfile.in(base)
                .with(name, content)
                .with("about.md", "Text\n\n<a href=\"/" + encoded(name) + "\">x</a>\n")
                .read();
    }

    private static String encoded(String name) {
        return name.replace("%", "%25")
                .replace("#", "%23")
                .replace("&", "&amp;")
                .replace(" ", "%20");
    }

    private static List<String> copies(TrialProfile.Result result) {
        return result.outputs().stream()
                .filter(Output.AssetCopy.class::isInstance)
                .map(output -> output.path().value())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void whatReadersAreGivenIsCopiedAndNothingIsSaid(String name) {
        TrialProfile.Result result = linked(name, name.endsWith(".svg") ? DRAWING : "content");

        assertThat(copies(result)).containsExactly(name);
        assertThat(result.problems()).extracting(Problem::toString).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCouldActOnTheSiteIsNotCopiedAndToldAtTheLink(String name) {
        TrialProfile.Result result = linked(name, "content");

        assertThat(copies(result)).isEmpty();
        assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.location().file()).isEqualTo("vitae/about.md");
            assertThat(problem.location().line()).isEqualTo(3);
            assertThat(problem.fix()).isNotBlank();
        });
        assertThat(result.problems(Code.UNPUBLISHED_FILE))
                .allSatisfy(problem -> assertThat(problem.fix()).contains("publishFiles"));
    }

    static List<String> mislabelled() {
        return List.of(
                "<!DOCTYPE html><script>1</script>",
                "<html>",
                "<HTML >",
                "  \n\t<script>1</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"1\"/>",
                "<?xml version=\"1.0\"?><x/>",
                "<!-- x --><p>",
                "<h1>x</h1>",
                "<a href=x>",
                "<b>x</b>",
                "</title><script>",
                "\uFEFF<html>",
                "\u0000<html>",
                "<?php echo 1;",
                "+ADw-script+AD4-alert(1)",
                "AGE-SECRET-KEY-1QQQ",
                "# created: 2024-01-01\n# public key: age1x\nAGE-SECRET-KEY-1QQQ\n",
                "PuTTY-User-Key-File-3: ssh-ed25519",
                "#!/bin/sh\necho",
                "\uFEFF#! /usr/bin/env python3",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nx",
                "-----BEGIN RSA PRIVATE KEY-----\nx",
                "-----BEGIN OPENSSH PRIVATE KEY-----\nx",
                "-----BEGIN PGP PRIVATE KEY BLOCK-----\nx");
    }

    @ParameterizedTest
    @MethodSource("mislabelled")
    void aPageOrAKeyIsNoneTheLessOneWhateverItsNameSays(String content) {
        for (String name : List.of(
                "x.png", "x.jpg", "x.pdf", "x.json", "x.txt", "x.csv", "x.zip", "x.mp4", "x.vtt", "x.ics", "x.asc")) {
            TrialProfile.Result result = linked(name, content);

            assertThat(copies(result)).as(name).isEmpty();
            assertThat(result.problems(Code.UNPUBLISHED_FILE)).as(name).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aPageInAnotherEncodingIsOneToo(String encoding) {
        TrialProfile.in(base)
                .with(
                        "x.txt",
                        "<!DOCTYPE html><html><script>1</script></html>"
                                .getBytes(java.nio.charset.Charset.forName(encoding)));

        assertThat(copies(linked("y.png", "content"))).hasSize(1);
        assertThat(copies(TrialProfile.in(base).with("about.md", "[x](x.txt)\n").read()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.png | alert(1)",
                "x.json | alert(document.domain)",
                "x.jpg | var x = 1",
                "x.pdf | #!/bin/sh",
                "x.gif | GIF89a<?php echo 1; ?>",
                "x.mp3 | window.x()",
                "x.png | junk <svg onload='1'>",
                "x.pdf | junk <script>1</script>"
            })
    void aScriptThatCallsItselfAPictureIsNotCopied(String name, String content) {
        assertThat(copies(linked(name, content))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.txt | Ada <ada@example.org> wrote: use <script> tags",
                "x.txt | alert: the function is var",
                "x.json | {\"html\": \"<b>\"}",
                "x.csv | name,<b>",
                "x.pdf | %PDF-1.4 <script>",
                "x.asc | -----BEGIN PGP PUBLIC KEY BLOCK-----"
            })
    void whatOnlyMentionsMarkUpIsCopied(String name, String content) {
        assertThat(copies(linked(name, content))).containsExactly(name);
    }

    static Stream<String[]> waysIn() {
        return Stream.of(
                new String[] {"about.md", "![x](FILE)\n"},
                new String[] {"about.md", "<img src=\"FILE\" alt=\"\">\n"},
                new String[] {"about.md", "<video src=\"FILE\" poster=\"FILE\"></video>\n"},
                new String[] {"about.md", "Text\n\n[x][1]\n\n[1]: FILE\n"},
                new String[] {"about.md", "<iframe src=\"FILE\"></iframe>\n"},
                new String[] {"person.yml", "name: Ada Example\navatar: FILE\n"},
                new String[] {"person.yml", "name: Ada Example\nlinks:\n  - {label: x, url: FILE}\n"},
                new String[] {"person.yml", "name: Ada Example\nbio: \"[x](FILE)\"\n"},
                new String[] {"news.yml", "- date: 2025\n  text: \"[x](FILE)\"\n"},
                new String[] {"news.yml", "- date: 2025\n  text: x\n  url: FILE\n"},
                new String[] {"awards.yml", "- date: 2025\n  title: \"![x](FILE)\"\n"},
                new String[] {
                    "publications.bib", "@article{a, title={X}, year=2025, author={Ada Example}, pdf={FILE}}\n"
                },
                new String[] {
                    "publications.bib", "@article{a, title={X}, year=2025, author={Ada Example}, preview={FILE}}\n"
                },
                new String[] {
                    "publications.bib", "@article{a, title={X}, year=2025, author={Ada Example}, slides={FILE}}\n"
                },
                new String[] {
                    "publications.bib", "@article{a, title={X}, year=2025, author={Ada Example}, url={FILE}}\n"
                });
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void whicheverWayAFileComesInTheSameDecides(String file, String content) {
        for (String name : List.of("demo.html", "a.js", "CNAME.php", "id_rsa.key", "x.png")) {
            TrialProfile.Result result = TrialProfile.in(base)
                    .with("about.md", "Text\n")
                    .with(name, "<html>")
                    .with(file, content.replace("FILE", name))
                    .read();

            assertThat(copies(result)).as(name).isEmpty();
            assertThat(result.log()).as(name).contains(file).contains("publishFiles");
        }
        assertThat(copies(TrialProfile.in(base)
                        .with("b.png", "x")
                        .with(file, content.replace("FILE", "b.png"))
                        .read()))
                .containsExactly("b.png");
    }

    @Test
    void whatPagesAreMadeOfIsNeverCopiedWhateverItIsCalled() {
        TrialProfile.Result result = TrialProfile.in(base)
                .with("about.md", "[x](publications.json) [y](news.json)\n")
                .with(
                        "publications.json",
                        "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"X\", \"note\": \"SECRET\"}]")
                .with("news.json", "[{\"date\": \"2025\", \"text\": \"x\"}]")
                .read();

        assertThat(copies(result))
                .noneMatch(name -> result.log().contains("source of this profile") && name.equals("publications.json"));
    }

    @Test
    void aLinkInTheProfileIsJudgedByWhatItLeadsTo() throws IOException {
        TrialProfile.in(base).with("plan.md", "SECRET").with("x/.hidden", "SECRET");
        Files.createSymbolicLink(base.resolve("plan.txt"), Path.of("plan.md"));
        Files.createSymbolicLink(base.resolve("hidden.txt"), Path.of("x/.hidden"));

        assertThat(copies(TrialProfile.in(base)
                        .with("about.md", "[x](plan.txt) [y](hidden.txt)\n")
                        .read()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demo/a.html | demo/**.html | true",
                "demo/a.html | demo/*.html | true",
                "demo/a.html | demo/ | true",
                "demo/a.html | **/*.html | true",
                "a.html | **/*.html | true",
                "a.html | /a.html | true",
                "a.html | ./a.html | true",
                "a.html | *.htm | false",
                "demo/a.html | *.html | false",
                "größe.html | größe.html | true",
                "[a].html | \\[a\\].html | true",
                "CNAME | CNAME | true",
                "id_rsa | ** | true",
                "drawing.svg | drawing.svg | true",
                "_drafts/x.html | ** | false",
                ".well-known/security.txt | **/* | false",
                ".well-known/security.txt | .well-known/security.txt | true",
                "_site/x.html | _site/** | true",
                "about.md | about.md | false",
                "about.md | ** | false"
            })
    void aPatternInThePomLetsAFileThroughAsItIs(String name, String pattern, boolean through) {
        TrialProfile profile = TrialProfile.in(base);
        if (!name.equals("about.md")) {
            profile.with(name, "<html>as it is</html>");
        }
        TrialProfile.Result result =
                profile.with("about.md", "[x](</" + name + ">)\n").read(List.of(pattern));

        assertThat(copies(result)).isEqualTo(through ? List.of(name) : List.of());
        assertThat(result.outputs().stream()
                        .filter(Output.AssetCopy.class::isInstance)
                        .map(output -> ((Output.AssetCopy) output).asset().content()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void thePatternThatIsToldIsTheOneThatLetsTheFileThrough() {
        for (String name : List.of(
                "demo.html", "a b/[x] {1}*?.html".replace("*?", ""), "CNAME", "x.php.pdf", "größe.js", "_x/a.css")) {
            TrialProfile profile = TrialProfile.in(base).with(name, "x").with("about.md", "[x](</" + name + ">)\n");
            String fix = profile.read().problems(Code.UNPUBLISHED_FILE).get(0).fix();
            String pattern = fix.substring(fix.indexOf("<file>") + 6, fix.indexOf("</file>"));

            assertThat(copies(profile.read(List.of(pattern)))).as(pattern).containsExactly(name);
        }
    }

    @Test
    void noPatternLetsAFileTakeThePlaceOfAnothers() throws IOException {
        TrialProfile.in(base.resolve("p"))
                .with("js/apache-maven-fluido-2.1.0.min.js", "owned()")
                .with("JS/Apache-Maven-Fluido-2.1.0.MIN.js", "owned()")
                .with("images/close.gif", "x")
                .with("css/site.css/x.png", "x")
                .with("fonts", "x")
                .with("index.html", "owned()")
                .with("css/vitae.css", "owned()")
                .with(
                        "about.md",
                        "[a](js/apache-maven-fluido-2.1.0.min.js) [b](JS/Apache-Maven-Fluido-2.1.0.MIN.js) [c](images/add.gif)"
                                + " [d](css/site.css/x.png) [e](fonts) [f](/index.html) [g](css/vitae.css)\n")
                .with("images/add.gif", "owned()");
        Path plain = base.resolve("plain");
        TrialProfile.in(base.resolve("q")).with("about.md", "Text\n");
        sites.publish(base.resolve("q"), plain, Look.SKIN, false, Optional.empty());

        Problems problems = sites.publish(base.resolve("p"), base.resolve("site"), Look.SKIN, List.of("**"));

        try (Stream<Path> files = Files.walk(plain)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = plain.relativize(file).toString();
                if (!name.equals("index.html")) {
                    assertThat(base.resolve("site").resolve(name)).as(name).hasSameBinaryContentAs(file);
                }
            }
        }
        assertThat(Files.readString(base.resolve("site/index.html"), UTF_8)).doesNotContain("owned()");
        assertThat(problems.sorted().stream().filter(problem -> problem.code() == Code.ADDRESS_TAKEN))
                .hasSize(7)
                .allSatisfy(problem -> assertThat(problem.location().file()).isEqualTo("vitae/about.md"))
                .anySatisfy(problem -> assertThat(problem.message())
                        .contains("js/apache-maven-fluido-2.1.0.min.js")
                        .contains("skin"));
    }

    @Test
    void whatATrustedAuthorRunsIsCopiedButNoKeyNorSource() {
        TrialProfile profile = TrialProfile.in(base);
        for (String name : List.of(
                "a.js",
                "a.css",
                "a.html",
                "a.svg",
                "a.woff2",
                "id_rsa",
                ".env",
                "a.md",
                "a.php",
                "a.bak",
                "robots.txt")) {
            profile.with(name, "x");
        }
        profile.with(
                "about.md",
                "[1](a.js) [2](a.css) [3](a.html) [4](a.svg) [5](a.woff2) [6](id_rsa) [7](.env) [8](a.md) [9](a.php)"
                        + " [10](a.bak) [11](robots.txt)\n");

        assertThat(copies(profile.read(true))).containsExactly("a.css", "a.html", "a.js", "a.svg", "a.woff2");
    }

    @Test
    void aDrawingIsDrawnAnewWithoutWhatRuns() throws IOException {
        TrialProfile.in(base.resolve("p"))
                .with("images/me.svg", DRAWING.replace("<rect", "\n<script>x()</script>\n<rect onload=\"x()\""))
                .with("about.md", "![x](images/me.svg)\n");

        Problems problems = sites.publish(base.resolve("p"), base.resolve("site"), Look.SKIN, false, Optional.empty());

        assertThat(new String(Files.readAllBytes(base.resolve("site/images/me.svg")), StandardCharsets.UTF_8))
                .contains("<rect width=\"9\"")
                .doesNotContain("script", "onload");
        assertThat(problems.sorted())
                .extracting(problem ->
                        problem.location().file() + ":" + problem.location().line())
                .containsExactly("vitae/images/me.svg:2", "vitae/images/me.svg:3");
    }
}
