package io.github.vitae.site.skin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.LargeProfile;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is filled into a shell is, byte for byte, what merging it with the skin gives. */
class PageShellTest {

    private static final SitePath STYLES = new SitePath("css/vitae.css");
    private static final String SHOWN = "<html><head><meta charset=\"UTF-8\"><title>$title</title>$headContent</head>"
            + "<body>$bodyContent</body></html>\n";

    private static SkinnedSite skinned;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aRenderer() {
        skinned = new SkinnedSite();
    }

    @AfterAll
    static void closed() {
        skinned.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfAProfileIsAsAMergeGivesItAndFewAreMerged(Look look) throws IOException {
        List<Output.Page> pages = pages(look);

        int merges = areAsMerged(pages, () -> skinned.skin(look, folder));

        // About, News, Awards and the list stand in a menu or come first; then a shell for each folder, and some checks
        assertThat(pages).hasSizeGreaterThan(60);
        assertThat(merges).isLessThan(20);
    }

    /** What skins were seen to do, and what one could do: each page is still what a merge gives. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                SHOWN,
                "<title>$title.toUpperCase()</title>$headContent$bodyContent",
                "<title>$title.length()</title>$headContent$bodyContent",
                "<title>$title.replace(\"e\", \"3\")</title>$headContent$bodyContent",
                "<p>$currentFileName $relativePath</p>$headContent$bodyContent",
                "#if($title.contains(\"e\"))an e#end$headContent$bodyContent$bodyContent",
                "$headContent$bodyContent.replaceAll(\"<pre([^>]*)>\", \"<pre$1 class='code'>\")",
                "$headContent$bodyContent.replace(\"<h1\", \"<h2\").replace(\"</h1\", \"</h2\")",
                "$headContent$bodyContent.replaceAll(\"<blockquote>(<p)\", \"<blockquote class='x'>$1\")",
                "$headContent.replace(\"citation_title\", \"dc.title\")$bodyContent",
            })
    void aSkinThatDoesMoreWithAPageThanToShowItDoesSo(String template) throws IOException {
        areAsMerged(pages(Look.SKIN), () -> skin(template));
    }

    @Test
    void aTitleIsEscapedAsTheSkinEscapesIt() throws IOException {
        SiteSkin skin = skin("<title>$title.replace(\"&\", \"&amp;\").replace(\"'\", \"&#39;\")</title>"
                + "$headContent$bodyContent");
        List<Output.Page> pages = List.of(page("a/1.html", "One"), page("a/2.html", "Ada's \"R&D\" $1 <b> \\ #2"));
        pages.forEach(page -> skin.merge(page, STYLES));

        int before = skinned.merges();
        String merged = html(skin, page("a/3.html", "R&D: Ada's"));

        assertThat(merged).contains("<title>R&amp;D: Ada&#39;s – Brand</title>");
        assertThat(skinned.merges()).as("merges").isEqualTo(before);
    }

    /** Characters of one kind, of which HTML 4 has names for some only: {@code ł} and {@code é}, {@code ⊀} and {@code ≠}. */
    @ParameterizedTest
    @EnumSource
    void aTitleIsTheSameWhicheverPageWasMergedFirst(Look look) throws IOException {
        List<Output.Page> pages = List.of(
                page("a/1.html", "łza ⊀ ⊁ №"),
                page("a/2.html", "é ≠"),
                page("a/3.html", "P ≠ NP: Zoë’s “Łódź” – naïve"),
                page("a/4.html", "日本 \u00A0 € ♥ №"));
        List<Output.Page> back = new ArrayList<>(pages);
        Collections.reverse(back);

        areAsMerged(pages, () -> skinned.skin(look, folder));
        areAsMerged(back, () -> skinned.skin(look, folder));
    }

    @Test
    void aTitleWithAccentsIsFilledInAsTheSkinEscapesIt() throws IOException {
        SiteSkin skin = skin("<title>$title.replace(\"é\", \"&eacute;\")</title>$headContent$bodyContent");
        skin.merge(page("a/1.html", "One"), STYLES);
        int before = skinned.merges();

        String merged = html(skin, page("a/2.html", "Été à Besançon ≠ café"));

        assertThat(merged).contains("<title>Ét&eacute; à Besançon ≠ caf&eacute; – Brand</title>");
        assertThat(skinned.merges()).as("merges").isEqualTo(before);
    }

    /** A file is its page as a text, with the policy where it belongs, in whatever encoding, and whether the shell knows the place or not. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "UTF-16LE", "ISO-2022-JP", "GB18030"})
    void aPageIsTheSameInPiecesAndAsAWhole(String name) {
        Charset encoding = Charset.forName(name);
        DocumentContent marks = PageShell.marks(new DocumentRenderingContext(new File("."), "page", "vitae"));
        String rest = marks.getTitle() + "</title>" + marks.getHead() + "</head><body>é " + marks.getBody() + "日 😀 "
                + marks.getTitle() + "</body></html>\n";
        PageShell.Filling page = new PageShell.Filling("R&D – 日本 😀", "<meta name=\"ü\">", "<p>ä 日本 😀</p>");
        for (String start : List.of(
                "<!DOCTYPE html>\n<html><head>\n<meta charset=\"UTF-8\">\n<title>é ",
                "<html><HEAD x='1'><title>",
                "<html><head>\n",
                "<html><body>no head, ")) {
            PageShell shell = PageShell.of(start + rest).orElseThrow();
            String whole = shell.fill(page);
            assertThat(whole).startsWith(start + "R&D – 日本 😀</title><meta").contains("é <p>ä 日本 😀</p>日 😀 R&D");
            for (String element : List.of("", "\n<meta content=\"\">")) {
                assertThat(shell.fill(page, element, encoding))
                        .as(start)
                        .isEqualTo(PagePolicy.put(whole, element).getBytes(encoding));
            }
        }
    }

    @Test
    void aPageThatAMenuNamesIsMerged() throws IOException {
        SiteSkin skin = skin(SHOWN);
        skin.merge(page("a.html", "One"), STYLES);
        int before = skinned.merges();

        skin.merge(page("index.html", "One"), STYLES);

        assertThat(skinned.merges()).isEqualTo(before + 1);
    }

    /** How many merges it took. */
    private static int areAsMerged(List<Output.Page> pages, Supplier<SiteSkin> skins) {
        SiteSkin filling = skins.get();
        int before = skinned.merges();
        List<String> filled = pages.stream().map(page -> html(filling, page)).toList();
        int merges = skinned.merges() - before;
        for (int i = 0; i < pages.size(); i++) {
            // the first page that a skin sees is always merged
            assertThat(filled.get(i)).as(pages.get(i).path().value()).isEqualTo(html(skins.get(), pages.get(i)));
        }
        return merges;
    }

    private static String html(SiteSkin skin, Output.Page page) {
        return new String(skin.merge(page, STYLES), skin.frame().encoding());
    }

    private SiteSkin skin(String template) {
        try {
            return skinned.skin(template, folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Output.Page page(String path, String title) {
        return new Output.Page(
                new SitePath(path), title, Optional.empty(), List.of(), Optional.empty(), sink -> sink.text("."));
    }

    private List<Output.Page> pages(Look look) throws IOException {
        Path profile = folder.resolve("profile");
        new LargeProfile(1, 12, 6, 55).write(profile);
        Files.writeString(profile.resolve("publications.bib"), """

                @article{quoted, title = {“What's 2 < 3 \\& 4 > 3?” --- a $5 question}, author = {Ä, Ö}, year = 2020,
                  abstract = {Text with <pre>code</pre> and <table><tr><td>1</td></tr></table>.}}
                @article{chinese, title = {关于编译器}, author = {王, 小明}, year = 2021}
                @article{emoji, title = {Emoji 🎉 in Titles}, author = {Okoro, Ben}, year = 2022}
                @article{again, title = {“Once” more <pre>}, author = {Okoro, Ben}, year = 2022,
                  abstract = {<pre><code>x</code></pre>}, note = {<blockquote><p>Said.</p></blockquote>}}
                """, UTF_8, java.nio.file.StandardOpenOption.APPEND);
        return TrialProfile.in(profile).byTitles().looking(look).read().outputs().stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .toList();
    }
}
