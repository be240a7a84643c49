package io.github.vitae.site.skin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.testing.LargeProfile;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a skin made of pages is kept for later builds, which then merge nothing, and write the same. */
class SkinMemoryTest {

    private static final SitePath STYLES = new SitePath("css/vitae.css");
    private static final List<String> KEY = List.of("skin = one", "lines\nand \\ more");

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

    private Path file() {
        return folder.resolve("work/skin");
    }

    /** One build: each page merged or filled; answers how many merges it took. */
    private int build(SiteSkin skin, List<Output.Page> pages, boolean later, List<String> merged) {
        SkinMemory memory = SkinMemory.of(file(), KEY, later);
        int before = skinned.merges();
        SiteSkin remembering = skin.remembering(memory);
        pages.forEach(page -> merged.add(html(remembering, page)));
        memory.save();
        return skinned.merges() - before;
    }

    private void isTheSameEachTime(Supplier<SiteSkin> skins, List<Output.Page> pages, int most) {
        List<String> plain = new ArrayList<>();
        for (Output.Page page : pages) {
            plain.add(html(skins.get(), page));
        }
        for (int build = 0; build < 4; build++) {
            List<String> merged = new ArrayList<>();
            int merges = build(skins.get(), pages, build > 0, merged);
            assertThat(merged).as("build %s", build).isEqualTo(plain);
            if (build > 1) {
                assertThat(merges).as("build %s", build).isLessThanOrEqualTo(most);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void laterBuildsMergeNothingAndWriteTheSame(Look look) throws IOException {
        List<Output.Page> pages = pages(look);
        assertThat(pages).hasSizeGreaterThan(15);
        isTheSameEachTime(() -> skinned.skin(look, folder), pages, 0);
    }

    /** Skins that do more with a page than to show it do so in later builds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>$title.length()</title>$headContent$bodyContent",
                "<title>$title.replace(\"e\", \"3\")</title>$headContent$bodyContent",
                "<p>$currentFileName $relativePath</p>$headContent$bodyContent",
                "#if($title.contains(\"e\"))an e#end$headContent$bodyContent$bodyContent",
                "$headContent$bodyContent.replace(\"<h1\", \"<h2\").replace(\"</h1\", \"</h2\")",
            })
    void skinsThatChangePagesDoSo(String template) throws IOException {
        List<Output.Page> pages = pages(Look.SKIN);
        isTheSameEachTime(() -> skin(template), pages, Integer.MAX_VALUE);
    }

    private static String html(SiteSkin skin, Output.Page page) {
        return new String(skin.merge(page, STYLES), skin.frame().encoding());
    }

    private SiteSkin skin(String template) {
        try {
            return skinned.skin(template, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPageOfAnotherKindIsMerged() {
        String template = "$headContent$bodyContent.replaceAll(\"<blockquote>\", \"<blockquote class='x'>\")";
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            build(skin(template), List.of(page("a/one.html", "<div class=\"vitae\"><p>Word</p></div>")), i > 0, merged);
        }
        List<String> quoted = new ArrayList<>();
        int merges = build(
                skin(template),
                List.of(page("a/one.html", "<div class=\"vitae\"><blockquote>Word</blockquote></div>")),
                true,
                quoted);
        assertThat(merges).isOne();
        assertThat(quoted.get(0)).contains("<blockquote class='x'>");
    }

    @Test
    void anotherKeyOrADamagedFileIsNone() throws IOException {
        List<Output.Page> pages = List.of(page("a/one.html", "<p>Word</p>"), page("index.html", "<p>Word</p>"));
        for (int i = 0; i < 3; i++) {
            build(skin("$headContent$bodyContent"), pages, i > 0, new ArrayList<>());
        }
        assertThat(SkinMemory.isKept(file(), KEY.subList(0, 1))).isTrue();
        assertThat(SkinMemory.isKept(file(), List.of("skin = two"))).isFalse();
        assertThat(build(skin("$headContent$bodyContent"), pages, true, new ArrayList<>()))
                .isZero();
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length += 1 + whole.length / 40) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertThat(SkinMemory.isKept(file(), KEY)).as("%s bytes", length).isFalse();
            byte[] changed = whole.clone();
            changed[length] ^= 1;
            Files.write(file(), changed);
            assertThat(SkinMemory.isKept(file(), KEY)).as("byte %s", length).isFalse();
        }
        Files.write(file(), whole);
        SkinMemory other = SkinMemory.of(file(), List.of("skin = two"), true);
        int before = skinned.merges();
        pages.forEach(page ->
                skin("<i>two</i>$headContent$bodyContent").remembering(other).merge(page, STYLES));
        assertThat(skinned.merges()).isGreaterThan(before);
    }

    @Test
    void filesOfASkinStayWhereAllOfThemAreAsTheyWere() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/css"));
        Files.writeString(site.resolve("a.css"), "a {}");
        Files.writeString(site.resolve("b.css"), "b {}");
        Map<SitePath, String> files = Map.of(
                new SitePath("css/a.css"), Checksum.of("a {}".getBytes(UTF_8)),
                new SitePath("css/b.css"), Checksum.of("b {}".getBytes(UTF_8)));
        SkinMemory memory = SkinMemory.of(file(), KEY, false);
        memory.keepFiles(files);
        memory.save();
        SkinMemory kept = SkinMemory.of(file(), KEY, true);
        assertThat(kept.filesIn(folder.resolve("site"))).hasValue(files);
        Files.writeString(site.resolve("b.css"), "c {}");
        assertThat(kept.filesIn(folder.resolve("site"))).isEmpty();
        Files.delete(site.resolve("b.css"));
        assertThat(kept.filesIn(folder.resolve("site"))).isEmpty();
        assertThat(SkinMemory.of(file(), List.of(), true).filesIn(folder.resolve("site")))
                .isEmpty();
        assertThat(SkinMemory.ofNothing().filesIn(folder.resolve("site"))).isEmpty();
    }

    private static Output.Page page(String path, String html) {
        return new Output.Page(
                new SitePath(path), "Title", Optional.empty(), List.of(), Optional.empty(), sink -> sink.rawText(html));
    }

    private List<Output.Page> pages(Look look) throws IOException {
        Path profile = folder.resolve("profile");
        new LargeProfile(1, 12, 6, 12).write(profile);
        return TrialProfile.in(profile).byTitles().looking(look).read().outputs().stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .toList();
    }
}
