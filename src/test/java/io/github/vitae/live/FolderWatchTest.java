package io.github.vitae.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of files are noticed, however they come about. */
class FolderWatchTest {

    @TempDir
    private Path base;

    private Path vitae = Path.of("");
    private Optional<FolderWatch> watch = Optional.empty();
    private final BlockingQueue<Set<Path>> noticed = new ArrayBlockingQueue<>(1000);
    private Thread watcher = new Thread();

    @BeforeEach
    void watch() throws IOException {
        vitae = Files.createDirectories(base.resolve("src/site/vitae"));
        Files.createDirectories(base.resolve("target/site"));
        Files.createDirectories(vitae.resolve("posts"));
        Files.writeString(vitae.resolve("about.md"), "x");
        FolderWatch started =
                FolderWatch.of(Set.of(vitae), Set.of(base.resolve("CHANGELOG.md")), Set.of(base.resolve("target")));
        watch = Optional.of(started);
        watcher = new Thread(() -> {
            try {
                while (true) {
                    noticed.add(started.await());
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        watcher.start();
    }

    @AfterEach
    void watchNoMore() throws Exception {
        watch.orElseThrow().close();
        watcher.join(5000);
        assertThat(watcher.isAlive()).isFalse();
    }

    /** What is noticed next, waiting for a path as long as it may take. */
    private boolean notices(Path path) throws InterruptedException {
        Set<Path> next = noticed.poll(15, TimeUnit.SECONDS);
        while (next != null) {
            if (next.contains(path)) {
                return true;
            }
            next = noticed.poll(15, TimeUnit.SECONDS);
        }
        return false;
    }

    /** Whether saves are noticed by now, or soon: a busy machine takes its time until it looks at what came. */
    private boolean noticesSavesOf(Path file) throws Exception {
        for (int save = 0; save < 150; save++) {
            Files.writeString(file, "save " + save);
            Set<Path> next = noticed.poll(200, TimeUnit.MILLISECONDS);
            while (next != null) {
                if (next.contains(file)) {
                    return true;
                }
                next = noticed.poll();
            }
        }
        return false;
    }

    private void noticesNothing() throws InterruptedException {
        assertThat(noticed.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aFileThatIsWrittenInto() throws Exception {
        Files.writeString(vitae.resolve("about.md"), "y");
        assertThat(notices(vitae.resolve("about.md"))).isTrue();
    }

    @Test
    void aFileThatTakesTheOldOnesName() throws Exception {
        Path other = Files.writeString(base.resolve("saved"), "y");
        Files.move(other, vitae.resolve("about.md"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(notices(vitae.resolve("about.md"))).isTrue();
    }

    @Test
    void aFileThatIsMovedAwayAndWrittenAnew() throws Exception {
        Files.move(vitae.resolve("about.md"), vitae.resolve("about.md~"));
        Files.writeString(vitae.resolve("about.md"), "y");
        assertThat(notices(vitae.resolve("about.md"))).isTrue();
    }

    @Test
    void aFileThatIsDeleted() throws Exception {
        Files.delete(vitae.resolve("about.md"));
        assertThat(notices(vitae.resolve("about.md"))).isTrue();
    }

    @Test
    void whatIsInAFolderThatCameLater() throws Exception {
        Files.createDirectories(vitae.resolve("people/ada/deep"));
        assertThat(notices(vitae.resolve("people"))).isTrue();
        assertThat(noticesSavesOf(vitae.resolve("people/ada/deep/person.yml"))).isTrue();
    }

    @Test
    void aFolderThatIsMovedInWithAllThatIsInIt() throws Exception {
        Path other = Files.createDirectories(base.resolve("other/inner"));
        Files.writeString(other.resolve("a.md"), "x");
        Files.move(base.resolve("other"), vitae.resolve("pages"));
        assertThat(notices(vitae.resolve("pages"))).isTrue();
        assertThat(noticesSavesOf(vitae.resolve("pages/inner/a.md"))).isTrue();
    }

    @Test
    void theWholeFolderGoneAndThereAgain() throws Exception {
        delete(vitae);
        assertThat(notices(vitae)).isTrue();
        Files.createDirectories(vitae);
        assertThat(notices(vitae)).isTrue();
        assertThat(noticesSavesOf(vitae.resolve("about.md"))).isTrue();
    }

    @Test
    void evenTheFoldersAroundItGoneAndThereAgain() throws Exception {
        delete(base.resolve("src"));
        assertThat(noticed.poll(15, TimeUnit.SECONDS)).isNotNull();
        Files.createDirectories(vitae);
        assertThat(noticesSavesOf(vitae.resolve("about.md"))).isTrue();
    }

    /** Folders come and go while the watch looks for them: none of their moments is missed. */
    @Test
    void theFoldersAroundItGoneAndThereAgainAtAnyMoment() throws Exception {
        for (int round = 0; round < 300; round++) {
            delete(base.resolve("src"));
            if (round % 3 == 0) {
                Thread.sleep(round % 7);
            }
            Files.createDirectories(vitae);
            if (round % 10 == 0) {
                assertThat(noticesSavesOf(vitae.resolve("about.md")))
                        .as("round %s", round)
                        .isTrue();
            }
        }
        assertThat(noticesSavesOf(vitae.resolve("about.md"))).isTrue();
    }

    @Test
    void aSingleFileAndNothingBesideIt() throws Exception {
        Files.writeString(base.resolve("README.md"), "x");
        Files.writeString(base.resolve("target/site/index.html"), "x");
        noticesNothing();
        Files.writeString(base.resolve("CHANGELOG.md"), "x");
        assertThat(notices(base.resolve("CHANGELOG.md"))).isTrue();
    }

    @Test
    void notWhatEditorsKeepForThemselves() throws Exception {
        for (String name : List.of(
                ".about.md.swp",
                ".about.md.swx",
                "about.md~",
                "4913",
                ".#about.md",
                "#about.md#",
                ".goutputstream-X1Y2")) {
            Files.writeString(vitae.resolve(name), "x");
            Files.delete(vitae.resolve(name));
        }
        noticesNothing();
    }

    @Test
    void manySavesAreFewBuilds() throws Exception {
        for (int i = 0; i < 200; i++) {
            Files.writeString(vitae.resolve("posts/p" + i + ".md"), "x");
        }
        assertThat(notices(vitae.resolve("posts/p199.md"))).isTrue();
        assertThat(noticed.size()).isLessThan(50);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
