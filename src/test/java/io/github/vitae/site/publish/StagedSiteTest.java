package io.github.vitae.site.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files come into a site: all of them or none, whatever happens in between; docs/adr/0004 and 0007. */
class StagedSiteTest {

    private static final SitePath INDEX = new SitePath("index.html");
    private static final SitePath NEWS = new SitePath("news.html");
    private static final SitePath STYLE = new SitePath("css/vitae.css");

    @TempDir
    private Path target;

    private Path site;
    private Path work;

    @BeforeEach
    void aSiteOfAnEarlierBuild() throws IOException {
        site = target.resolve("site");
        work = target.resolve(".site.vitae");
        write(site, "index.html", "old index");
        write(site, "css/site.css", "the site's own");
    }

    /** Whichever of the two is earlier, and however often they meet: one writes, the other says that somebody does. */
    @Test
    void ofSeveralBuildsAtOnceAllButOneSayThatAnotherIsWriting() throws Exception {
        Set<String> said = ConcurrentHashMap.newKeySet();
        ExecutorService builds = Executors.newFixedThreadPool(4);
        for (int build = 0; build < 200; build++) {
            builds.execute(() -> {
                try (StagedSite staged = StagedSite.open(site)) {
                    staged.put(INDEX, bytes("new index"));
                    staged.publish();
                } catch (RuntimeException e) {
                    said.add(e.getMessage());
                }
            });
        }
        builds.shutdown();
        assertThat(builds.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

        assertThat(said)
                .isSubsetOf("another build is writing to " + site + "; wait for it, or use another <outputDirectory>");
        assertThat(contents(target))
                .containsEntry("site/index.html", "new index")
                .hasSize(2);
    }

    @Test
    void whatIsInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(target.resolve("file"), "x");
        Files.writeString(target.resolve(".other.vitae"), "x");

        assertThatThrownBy(() -> StagedSite.open(file)).hasMessageContaining("is no directory");
        assertThatThrownBy(() -> StagedSite.open(target.resolve("other"))).hasMessageContaining("is a file");
    }

    @Test
    void whatIsStagedIsPublishedBesideWhatIsThere() throws IOException {
        try (StagedSite staged = StagedSite.open(site)) {
            staged.put(INDEX, bytes("new index"));
            staged.put(STYLE, bytes("style"));

            assertThat(staged.publish()).isEqualTo(2);
        }

        assertThat(contents(target))
                .isEqualTo(Map.of(
                        "site/index.html", "new index",
                        "site/css/site.css", "the site's own",
                        "site/css/vitae.css", "style"));
    }

    @Test
    void aFirstSiteIsMadeWithItsFolders() throws IOException {
        Path first = target.resolve("deep/er/first");
        try (StagedSite staged = StagedSite.open(first)) {
            staged.put(STYLE, bytes("style"));
            staged.publish();
        }

        assertThat(contents(first)).isEqualTo(Map.of("css/vitae.css", "style"));
    }

    @Test
    void untilItIsPublishedNothingIsSeen() throws IOException {
        Map<String, String> before = contents(site);
        try (StagedSite staged = StagedSite.open(site)) {
            staged.put(INDEX, bytes("new index"));
            staged.put(NEWS, bytes("news"));

            assertThat(contents(site)).isEqualTo(before);
        }

        assertThat(contents(site)).isEqualTo(before);
        assertThat(work).doesNotExist();
    }

    @Test
    void aFailureHalfwayLeavesTheOldBytes() throws IOException {
        Map<String, String> before = contents(target);

        assertThatThrownBy(() -> {
                    try (StagedSite staged = StagedSite.open(site)) {
                        staged.put(INDEX, bytes("new index"));
                        staged.copy(NEWS, target.resolve("no-such-file"));
                        staged.publish();
                    }
                })
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("no-such-file")
                .hasMessageContaining("news.html");
        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void aFolderWhereAFileIsToBeLeavesTheOldBytes() throws IOException {
        write(site, "news.html/kept.txt", "kept");
        Map<String, String> before = contents(target);

        assertThatThrownBy(() -> publish(INDEX, NEWS))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("news.html is a directory");
        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void aLinkThatLeadsOutOfTheSiteIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(target.resolve("outside"));
        write(outside, "vitae.css", "somebody's");
        assumeThat(linked(site.resolve("out"), outside)).as("links can be made").isTrue();
        Map<String, String> before = contents(target);

        assertThatThrownBy(() -> publish(INDEX, new SitePath("out/vitae.css")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("leads out of");
        assertThatThrownBy(() -> publish(INDEX, new SitePath("out/deeper/still/vitae.css")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("leads out of");
        assertThat(contents(target)).isEqualTo(before);
    }

    @Test
    void aFileThatIsALinkIsReplacedAndWhatItLeadsToStays() throws IOException {
        write(target, "outside.html", "somebody's");
        Files.delete(site.resolve("index.html"));
        assumeThat(linked(site.resolve("index.html"), target.resolve("outside.html")))
                .as("links can be made")
                .isTrue();

        publish(INDEX);

        assertThat(contents(target))
                .containsEntry("outside.html", "somebody's")
                .containsEntry("site/index.html", "new");
        assertThat(site.resolve("index.html")).isRegularFile().matches(file -> !Files.isSymbolicLink(file), "no link");
    }

    @Test
    void aSiteThatIsItselfReachedByALinkIsPublishedInto() throws IOException {
        assumeThat(linked(target.resolve("public"), site))
                .as("links can be made")
                .isTrue();
        try (StagedSite staged = StagedSite.open(target.resolve("public"))) {
            staged.put(INDEX, bytes("new"));
            staged.publish();
        }

        assertThat(contents(site)).containsEntry("index.html", "new");
    }

    @Test
    void sameBytesAreNotWrittenAgain() throws IOException {
        FileTime longAgo = FileTime.fromMillis(86_400_000);
        Files.setLastModifiedTime(site.resolve("index.html"), longAgo);

        try (StagedSite staged = StagedSite.open(site)) {
            staged.put(INDEX, bytes("old index"));
            staged.publish();
        }

        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(longAgo);
    }

    @Test
    void aBuildKilledBeforeTheJournalHasChangedNothing() throws IOException {
        write(work, "files/index.html", "half a");
        write(work, "journal.tmp", "index.html\nne");
        Map<String, String> before = contents(site);

        StagedSite.open(site).close();

        assertThat(contents(site)).isEqualTo(before);
        assertThat(work).doesNotExist();
    }

    @Test
    void aBuildKilledBetweenTwoMovesIsCompletedByTheNext() throws IOException {
        write(site, "index.html", "moved already");
        write(work, "journal", "css/vitae.css\nindex.html\nnews.html\n");
        write(work, "files/css/vitae.css", "style");
        write(work, "files/news.html", "news");

        StagedSite.open(site).close();

        assertThat(contents(target))
                .isEqualTo(Map.of(
                        "site/index.html", "moved already",
                        "site/css/site.css", "the site's own",
                        "site/css/vitae.css", "style",
                        "site/news.html", "news"));
    }

    @Test
    void foldersThatASiteLacksComeWhole() throws IOException {
        try (StagedSite staged = StagedSite.open(site)) {
            staged.put(new SitePath("a/deep/page.html"), bytes("page"));
            staged.put(new SitePath("a/deep/er/picture.svg"), bytes("picture"));
            staged.put(new SitePath("css/more/vitae.css"), bytes("style"));
            staged.put(NEWS, bytes("news"));
            assertThat(staged.publish()).isEqualTo(4);
        }

        assertThat(contents(target))
                .isEqualTo(Map.of(
                        "site/index.html", "old index",
                        "site/css/site.css", "the site's own",
                        "site/a/deep/page.html", "page",
                        "site/a/deep/er/picture.svg", "picture",
                        "site/css/more/vitae.css", "style",
                        "site/news.html", "news"));
    }

    /** Where an old file is exchanged at the same moment, all new files are, in folders or not. */
    @Test
    void foldersThatASiteLacksComeWithWhatIsExchanged() throws IOException {
        try (StagedSite staged = StagedSite.open(site)) {
            staged.put(INDEX, bytes("new index"));
            staged.put(new SitePath("a/deep/page.html"), bytes("page"));
            staged.publish();
        }

        assertThat(contents(target))
                .isEqualTo(Map.of(
                        "site/index.html", "new index",
                        "site/css/site.css", "the site's own",
                        "site/a/deep/page.html", "page"));
        assertThat(Files.isSymbolicLink(site.resolve("a"))).isFalse();
        assertThat(Files.isSymbolicLink(site.resolve("a/deep/page.html"))).isFalse();
    }

    @Test
    void aLinkToNothingIsReplacedAndFoldersBesideItCome() throws IOException {
        assumeThat(linked(site.resolve("news.html"), target.resolve("nothing")))
                .as("links can be made")
                .isTrue();

        publish(NEWS, new SitePath("a/page.html"));

        assertThat(contents(target)).containsEntry("site/news.html", "new").containsEntry("site/a/page.html", "new");
        assertThat(Files.isSymbolicLink(site.resolve("news.html"))).isFalse();
    }

    @Test
    void aFolderThatSomebodyMadeMeanwhileKeepsWhatIsInIt() throws IOException {
        write(work, "journal", "a\nnews.html\n");
        write(work, "files/a/deep/page.html", "page");
        write(work, "files/a/page.html", "another page");
        write(work, "files/news.html", "news");
        write(site, "a/page.html", "somebody's");
        write(site, "a/other.html", "somebody's");

        StagedSite.open(site).close();

        assertThat(contents(target))
                .isEqualTo(Map.of(
                        "site/index.html", "old index",
                        "site/css/site.css", "the site's own",
                        "site/a/deep/page.html", "page",
                        "site/a/page.html", "another page",
                        "site/a/other.html", "somebody's",
                        "site/news.html", "news"));
    }

    @Test
    void aBuildKilledBehindTheLastMoveLeavesNoTrace() throws IOException {
        write(work, "journal", "index.html\n");
        Files.createDirectories(work.resolve("files"));
        Map<String, String> before = contents(site);

        StagedSite.open(site).close();

        assertThat(contents(target).keySet()).containsExactly("site/css/site.css", "site/index.html");
        assertThat(contents(site)).isEqualTo(before);
    }

    /** As it is in the middle of an exchange: some files are links already, the old ones are in safety. */
    private void killedWhileExchanging(String current) throws IOException {
        write(work, "journal", "index.html\nnews.html\n");
        write(work, "files/index.html", "new index");
        write(work, "files/news.html", "news");
        write(work, "old/index.html", "old index");
        Files.createSymbolicLink(work.resolve("current"), Path.of(current));
        Files.createSymbolicLink(site.resolve("news.html"), Path.of("../.site.vitae/current/news.html"));
    }

    @Test
    void aBuildKilledBeforeTheExchangeShowsTheOldSiteAndIsCompletedByTheNext() throws IOException {
        killedWhileExchanging("old");

        assertThat(Files.exists(site.resolve("news.html"))).isFalse();
        StagedSite.open(site).close();

        assertExchanged();
    }

    @Test
    void aBuildKilledBehindTheExchangeShowsTheNewSiteAndIsCompletedByTheNext() throws IOException {
        killedWhileExchanging("files");
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), Path.of("../.site.vitae/current/index.html"));

        assertThat(contents(site)).containsEntry("news.html", "news").containsEntry("index.html", "new index");
        StagedSite.open(site).close();

        assertExchanged();
    }

    private void assertExchanged() throws IOException {
        assertThat(contents(target))
                .isEqualTo(Map.of(
                        "site/index.html", "new index",
                        "site/css/site.css", "the site's own",
                        "site/news.html", "news"));
        assertThat(site.resolve("index.html")).isRegularFile();
        assertThat(Files.isSymbolicLink(site.resolve("index.html"))).isFalse();
        assertThat(Files.isSymbolicLink(site.resolve("news.html"))).isFalse();
    }

    @Test
    void whatAKilledBuildStagedIsNotPublishedByTheNext() throws IOException {
        write(work, "files/leftover.html", "left over");

        publish(INDEX);

        assertThat(contents(target).keySet()).containsExactly("site/css/site.css", "site/index.html");
    }

    @Test
    void aMoveThatFailsKeepsWhatIsStillToMove() throws IOException {
        write(work, "journal", "index.html\nnews.html/page.html\n");
        write(work, "files/index.html", "new");
        write(work, "files/news.html/page.html", "page");
        write(site, "news.html", "a file in the way of a folder");

        assertThatThrownBy(() -> StagedSite.open(site))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("news.html");
        assertThat(contents(work))
                .containsEntry("journal", "index.html\nnews.html/page.html\n")
                .containsEntry("files/news.html/page.html", "page");
    }

    @Test
    void aSecondBuildIsToldOfTheFirst() throws IOException {
        try (StagedSite first = StagedSite.open(site)) {
            first.put(INDEX, bytes("new"));

            assertThatThrownBy(() -> StagedSite.open(site))
                    .isInstanceOf(SiteException.class)
                    .hasMessageContaining("another build is writing to " + site)
                    .hasMessageContaining("<outputDirectory>");
            first.publish();
        }

        assertThat(contents(target).keySet()).containsExactly("site/css/site.css", "site/index.html");
        assertThat(contents(site)).containsEntry("index.html", "new");
    }

    @Test
    void aLockThatNobodyHoldsStopsNobody() throws IOException {
        write(work, "lock", "");

        publish(INDEX);

        assertThat(contents(site)).containsEntry("index.html", "new");
    }

    @Test
    void aLockThatIsHeldByOthersIsRespected() throws IOException {
        Files.createDirectories(work);
        try (FileChannel other =
                FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();

            assertThatThrownBy(() -> publish(INDEX)).isInstanceOf(SiteException.class);
        }

        assertThat(contents(site)).containsEntry("index.html", "old index");
    }

    @Test
    void sitesSideBySideDoNotMeet() throws IOException {
        Path other = target.resolve("other");
        try (StagedSite first = StagedSite.open(site);
                StagedSite second = StagedSite.open(other)) {
            first.put(INDEX, bytes("first"));
            second.put(INDEX, bytes("second"));
            first.publish();
            second.publish();
        }

        assertThat(contents(site)).containsEntry("index.html", "first");
        assertThat(contents(other)).isEqualTo(Map.of("index.html", "second"));
    }

    @Test
    void filesThatAreTakenBackAreNotPublished() throws IOException {
        try (StagedSite staged = StagedSite.open(site)) {
            staged.put(INDEX, bytes("new"));
            staged.put(NEWS, bytes("news"));
            write(staged.folder(), "images/skin.png", "copied into the folder");
            staged.removeIf(path -> path.equals(INDEX) || path.value().startsWith("images/"));

            assertThat(staged.publish()).isEqualTo(1);
        }

        assertThat(contents(target))
                .isEqualTo(Map.of(
                        "site/index.html",
                        "old index",
                        "site/css/site.css",
                        "the site's own",
                        "site/news.html",
                        "news"));
    }

    @Test
    void theLastOfTwoForOnePlaceCounts() throws IOException {
        write(target, "source.html", "copied");
        try (StagedSite staged = StagedSite.open(site)) {
            staged.put(INDEX, bytes("first"));
            staged.copy(INDEX, target.resolve("source.html"));
            staged.publish();
        }

        assertThat(contents(site)).containsEntry("index.html", "copied");
        assertThat(target.resolve("source.html")).hasContent("copied");
    }

    @Test
    void nothingBesideTheSiteIsTouched() throws IOException {
        write(target, "classes/A.class", "another goal's");
        write(target, "site.vitae/keep.txt", "somebody's");
        write(target, ".site/keep.txt", "somebody's");
        Map<String, String> before = contents(target);

        publish(INDEX, NEWS, STYLE);

        Map<String, String> after = contents(target);
        after.keySet().removeIf(name -> name.startsWith("site/"));
        before.keySet().removeIf(name -> name.startsWith("site/"));
        assertThat(after).isEqualTo(before);
    }

    private void publish(SitePath... paths) {
        try (StagedSite staged = StagedSite.open(site)) {
            for (SitePath path : paths) {
                staged.put(path, bytes("new"));
            }
            staged.publish();
        }
    }

    private static boolean linked(Path link, Path to) {
        try {
            Files.createSymbolicLink(link, to);
            return true;
        } catch (IOException | UnsupportedOperationException notHere) {
            return false;
        }
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content, UTF_8);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(UTF_8);
    }

    /** All files below a folder, links not followed, with what is in them. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return contents;
    }
}
