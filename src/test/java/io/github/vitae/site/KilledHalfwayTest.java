package io.github.vitae.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vitae.model.SitePath;
import io.github.vitae.testing.OtherProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed, or meets a full disk, at any moment: the site is the old one or the new one. */
class KilledHalfwayTest {

    /** How often a build is killed; {@code -Dkills=50} for as often as a release asks for. */
    private static final int KILLS = Integer.getInteger("kills", 8);

    private static final int FILES = 300;

    @TempDir
    private Path target;

    /** Publishes one version of a site after the other, without end. */
    static final class Publisher {
        public static void main(String[] arguments) throws IOException {
            Path site = Path.of(arguments[0]);
            for (int version = Integer.parseInt(arguments[1]); ; version++) {
                publish(site, version, 2000);
                System.out.println("published " + version);
            }
        }
    }

    private static void publish(Path site, int version, int size) {
        byte[] page = ("version " + version + "\n" + "x".repeat(size)).getBytes(UTF_8);
        try (StagedSite staged = StagedSite.open(site)) {
            for (int file = 0; file < FILES; file++) {
                staged.put(new SitePath("folder" + file % 7 + "/page" + file + ".html"), page);
            }
            staged.publish();
        }
    }

    @Test
    void theNextBuildFindsTheOldSiteOrTheNewOneWhole() throws Exception {
        Path site = target.resolve("site");
        Random random = new Random(7);
        int version = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process build = OtherProcess.start(
                    List.of("-XX:TieredStopAtLevel=1"), Publisher.class, site.toString(), "" + version);
            try (BufferedReader said = new BufferedReader(new InputStreamReader(build.getInputStream(), UTF_8))) {
                assertThat(said.readLine()).startsWith("published");
                Thread.sleep(random.nextInt(400));
                build.destroyForcibly().waitFor();
            }

            StagedSite.open(site).close();

            Set<String> versions = versions(site);
            assertThat(versions).as("kill " + kill).hasSize(1);
            version = Integer.parseInt(versions.iterator().next().substring("version ".length())) + 1;
            try (Stream<Path> left = Files.list(target)) {
                assertThat(left).containsExactly(site);
            }
        }
    }

    @Test
    void ofTwoBuildsIntoOneDirectoryEachIsWholeOrFailsAtOnce() throws Exception {
        Path site = target.resolve("site");
        List<Process> builds = List.of(
                OtherProcess.start(List.of("-XX:TieredStopAtLevel=1"), Publisher.class, site.toString(), "1000"),
                OtherProcess.start(List.of("-XX:TieredStopAtLevel=1"), Publisher.class, site.toString(), "2000"));
        Thread.sleep(4000);
        for (Process build : builds) {
            build.destroyForcibly().waitFor();
        }

        StagedSite.open(site).close();

        assertThat(versions(site)).hasSize(1);
    }

    @Test
    void aFullDiskLeavesTheOldSite() throws IOException {
        Path disk = target.resolve("disk");
        Files.createDirectories(disk);
        assumeThat(mounted(disk))
                .as("a small disk can be mounted, which takes root")
                .isTrue();
        try {
            Path site = disk.resolve("site");
            publish(site, 1, 100);

            assertThatThrownBy(() -> publish(site, 2, 20_000))
                    .isInstanceOf(SiteException.class)
                    .hasMessageContaining("cannot write");

            assertThat(versions(site)).containsExactly("version 1");
            publish(site, 3, 100);
            assertThat(versions(site)).containsExactly("version 3");
        } finally {
            run("umount", disk.toString());
        }
    }

    private static boolean mounted(Path disk) {
        return run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The versions that files of the site have; one that is torn has none of them. */
    private static Set<String> versions(Path site) throws IOException {
        Set<String> versions = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(site)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(FILES);
            for (Path file : files) {
                String content = Files.readString(file, UTF_8);
                versions.add(
                        content.length() > 100 && content.endsWith("x")
                                ? content.lines().findFirst().orElse("")
                                : "torn");
            }
        }
        return versions;
    }
}
