package io.github.vitae.site.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.FileStamp;
import io.github.vitae.site.record.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build keeps for the next one is relied on only where all is as it was. */
class BuildRecordTest {

    private static final SitePath PAGE = new SitePath("publications/a b.html");
    private static final SitePath SKIN = new SitePath("css/skin.css");
    private static final List<String> INPUTS = List.of("goal = <a>\n</a>", "C:\\new\\file 12", "");
    private static final List<String> TOLD = List.of("warn two\nlines", "info one");

    @TempDir
    private Path folder;

    private Path site;
    private Path kept;

    @BeforeEach
    void aSiteWithAPageAndAFileOfItsSkin() throws IOException {
        site = folder.resolve("site");
        kept = folder.resolve("work/build");
        write(PAGE, "page");
        write(SKIN, "skin");
        record().write(kept);
    }

    @Test
    void whatWasKeptIsReadAgain() {
        BuildRecord read = BuildRecord.read(kept).orElseThrow();

        assertThat(read.isOf(INPUTS)).isTrue();
        assertThat(read.told()).isEqualTo(TOLD);
        assertThat(read.holds(site)).isTrue();
        assertThat(read.ours()).containsExactly(PAGE);
    }

    @Test
    void anotherInputIsAnotherBuild() {
        BuildRecord read = BuildRecord.read(kept).orElseThrow();

        assertThat(read.isOf(List.of())).isFalse();
        assertThat(read.isOf(List.of(INPUTS.get(0), INPUTS.get(1), "more"))).isFalse();
    }

    @Test
    void aPageThatSomebodyElseWroteIsNotAsItWas() throws IOException {
        write(PAGE, "gape");

        assertThat(BuildRecord.read(kept).orElseThrow().holds(site)).isFalse();
        assertThat(BuildRecord.read(kept).orElseThrow().isOurs(site, PAGE)).isFalse();
    }

    @Test
    void aFolderOrALinkInPlaceOfAPageIsNotAsItWas() throws IOException {
        Path page = site.resolve(PAGE.value());
        Files.move(page, page.resolveSibling("elsewhere"));
        Files.createSymbolicLink(page, page.resolveSibling("elsewhere"));
        assertThat(BuildRecord.read(kept).orElseThrow().holds(site)).isFalse();

        Files.delete(page);
        Files.createDirectories(page);
        assertThat(BuildRecord.read(kept).orElseThrow().holds(site)).isFalse();
    }

    @Test
    void onlyWhatTheProfileMadeIsOurs() {
        BuildRecord read = BuildRecord.read(kept).orElseThrow();

        assertThat(read.isOurs(site, PAGE)).isTrue();
        assertThat(read.isOurs(site, SKIN)).isFalse();
        assertThat(read.isOurs(site, new SitePath("none.html"))).isFalse();
    }

    /** As a build that is killed leaves it: what was there, or what was to come. */
    @Test
    void whatABuildWasAboutToWriteIsItsOwn() throws IOException {
        SitePath more = new SitePath("more.html");
        byte[] next = "next".getBytes(UTF_8);
        BuildRecord.read(kept)
                .orElseThrow()
                .planning(Map.of(PAGE, Checksum.of(next), more, Checksum.of(next)), Set.of(PAGE, more), List.of())
                .write(kept);
        BuildRecord read = BuildRecord.read(kept).orElseThrow();

        assertThat(read.isOf(INPUTS)).isFalse();
        assertThat(read.ours()).contains(PAGE, more);
        assertThat(read.isOurs(site, PAGE)).as("not written yet").isTrue();
        assertThat(read.isOurs(site, more)).isFalse();
        write(PAGE, "next");
        write(more, "next");
        assertThat(read.isOurs(site, PAGE)).isTrue();
        assertThat(read.isOurs(site, more)).isTrue();
        assertThat(read.isMade(site, SKIN)).isTrue();
        write(more, "somebody else's");
        assertThat(read.isOurs(site, more)).isFalse();
    }

    @Test
    void whatTwoBuildsWroteIsOfBoth() {
        BuildRecord other = BuildRecord.ofNothing()
                .planning(Map.of(PAGE, "0", new SitePath("b.html"), "1"), Set.of(new SitePath("b.html")), List.of());

        BuildRecord both = BuildRecord.read(kept).orElseThrow().with(other);

        assertThat(both.ours()).contains(PAGE, new SitePath("b.html"));
        assertThat(both.isOurs(site, PAGE)).isTrue();
        assertThat(both.isOf(INPUTS)).isTrue();
    }

    @Test
    void aPageThatIsGoneIsNotAsItWas() throws IOException {
        Files.delete(site.resolve(PAGE.value()));

        assertThat(BuildRecord.read(kept).orElseThrow().holds(site)).isFalse();
    }

    /** As maven-site-plugin does with the files of a skin in every build. */
    @Test
    void aFileThatWasWrittenAgainWithTheSameContentIsAsItWas() throws IOException {
        write(SKIN, "skin");
        Files.setLastModifiedTime(site.resolve(SKIN.value()), FileTime.fromMillis(0));

        assertThat(BuildRecord.read(kept).orElseThrow().holds(site)).isTrue();
    }

    @Test
    void aRecordWithADamagedByteIsNone() throws IOException {
        byte[] whole = Files.readAllBytes(kept);
        Random random = new Random(3);
        for (int attempt = 0; attempt < 400; attempt++) {
            byte[] damaged = whole.clone();
            if (attempt % 2 == 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            } else {
                damaged = java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
            }
            Files.write(kept, damaged);

            assertThat(BuildRecord.read(kept)).as("attempt " + attempt).isEmpty();
        }
    }

    @Test
    void noFileIsNoRecord() {
        assertThat(BuildRecord.read(folder.resolve("nothing"))).isEmpty();
        assertThat(BuildRecord.read(folder)).isEmpty();
    }

    @Test
    void whatIsNoLongerMadeGoesAndFoldersThatAreEmptyWithIt() {
        publish(Optional.of(record()), "index.html");

        assertThat(site.resolve("publications")).doesNotExist();
        assertThat(site.resolve("css/skin.css")).exists();
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void whatSomebodyElseHasWrittenThereSinceStays() throws IOException {
        BuildRecord last = record();
        write(PAGE, "of another goal");

        publish(Optional.of(last), "index.html");

        assertThat(site.resolve(PAGE.value())).hasContent("of another goal");
    }

    @Test
    void aPageThatIsAsItWasIsNotWrittenAgain() throws IOException {
        FileStamp before = FileStamp.of(site.resolve(PAGE.value()));

        publish(Optional.of(record()), PAGE.value(), "index.html");

        assertThat(FileStamp.of(site.resolve(PAGE.value()))).isEqualTo(before);
    }

    private void publish(Optional<BuildRecord> last, String... names) {
        try (StagedSite staged = StagedSite.open(site)) {
            for (String name : names) {
                staged.put(new SitePath(name), "page".getBytes(UTF_8));
            }
            staged.publish();
            staged.withdrawal(Earlier.of(last), List.of()).clear();
        }
    }

    private BuildRecord record() {
        Map<SitePath, String> checksums =
                Map.of(PAGE, Checksum.of("page".getBytes(UTF_8)), SKIN, Checksum.of("skin".getBytes(UTF_8)));
        return BuildRecord.of(INPUTS, TOLD, site, new Written(1, List.of(), checksums, Set.of(PAGE)));
    }

    private void write(SitePath path, String content) throws IOException {
        Path file = site.resolve(path.value());
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
