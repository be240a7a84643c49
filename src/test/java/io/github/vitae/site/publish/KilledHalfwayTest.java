package io.github.vitae.site.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.testing.LargeProfile;
import io.github.vitae.testing.OtherProcess;
import io.github.vitae.testing.SkinnedSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed, or meets a full disk, at any moment: the site is the old one or the new one. */
class KilledHalfwayTest {

    /** How often a build is killed; {@code -Dkills=50} for as often as a release asks for. */
    private static final int KILLS = Integer.getInteger("kills", 8);

    /** The same of whole builds, which take seconds each. */
    private static final int WHOLE_KILLS = Integer.getInteger("kills", 1);

    /** What a profile's size is divided by in every build; where kills are asked for, it is the workload M. */
    private static final int SMALLER = Integer.getInteger("kills") == null ? 10 : 1;

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
            staged.put(new SitePath("added/page" + version + ".html"), page);
            staged.publish();
        }
    }

    @Test
    void whoeverLooksFindsTheOldSiteOrTheNewOneWholeAndTheNextBuildTidiesUp() throws Exception {
        Path site = target.resolve("site");
        Random random = new Random(7);
        int version = 0;
        int between = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process build = OtherProcess.start(
                    List.of("-XX:TieredStopAtLevel=1"), Publisher.class, site.toString(), "" + version);
            try (BufferedReader said = new BufferedReader(new InputStreamReader(build.getInputStream(), UTF_8))) {
                assertThat(said.readLine()).startsWith("published");
                Thread.sleep(random.nextInt(400));
                build.destroyForcibly().waitFor();
            }
            Set<String> found = versions(site);
            assertThat(found).as("kill " + kill).hasSize(1);
            version = Integer.parseInt(found.iterator().next().substring("version ".length()));
            assertThat(site.resolve("added/page" + version + ".html")).exists();
            // a link to nothing is no file for who reads it
            assertThat(Files.exists(site.resolve("added/page" + (version + 1) + ".html")))
                    .isFalse();
            between += Files.exists(target.resolve(".site.vitae/journal")) ? 1 : 0;

            StagedSite.open(site).close();

            assertThat(versions(site))
                    .as("kill " + kill)
                    .hasSize(1)
                    .isSubsetOf("version " + version, "version " + (version + 1));
            version += 2;
            try (Stream<Path> left = Files.list(target)) {
                assertThat(left).containsExactly(site);
            }
            try (Stream<Path> walk = Files.walk(site)) {
                assertThat(walk).noneMatch(Files::isSymbolicLink);
            }
        }
        System.out.println(KILLS + " kills, " + between + " of them while files were exchanged");
    }

    /** Publishes one profile, then the other, and so on without end. */
    static final class Builds {
        public static void main(String[] arguments) {
            try (SkinnedSite skinned = new SkinnedSite()) {
                System.out.println("started");
                for (int build = Integer.parseInt(arguments[3]); ; build++) {
                    skinned.publish(
                            Path.of(arguments[build % 2]), Path.of(arguments[2]), Look.SKIN, false, Optional.empty());
                    System.out.println("published " + build % 2);
                }
            }
        }
    }

    /** Two hundred news, fifty awards, three hundred publications with a page each: most pages differ between the two. */
    @Test
    void aKilledBuildOfAWholeProfileLeavesTheOldSiteOrTheNewOneWhole() throws Exception {
        List<Path> profiles = List.of(target.resolve("profile0"), target.resolve("profile1"));
        List<Map<String, String>> sites = new ArrayList<>();
        Path site = target.resolve("site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("other.html"), "of another goal");
        long took = 0;
        try (SkinnedSite skinned = new SkinnedSite()) {
            for (Path profile : profiles) {
                new LargeProfile(sites.size(), 200 / SMALLER, 50 / SMALLER, 300 / SMALLER).write(profile);
                Path reference = target.resolve("reference" + sites.size());
                long before = System.nanoTime();
                skinned.publish(profile, reference, Look.SKIN, false, Optional.empty());
                took = (System.nanoTime() - before) / 1_000_000;
                sites.add(files(reference));
            }
            skinned.publish(profiles.get(0), site, Look.SKIN, false, Optional.empty());
        }
        assertThat(sites.get(0)).hasSizeGreaterThan(300 / SMALLER).isNotEqualTo(sites.get(1));
        Random random = new Random(11);
        int shown = 0;
        int between = 0;
        for (int kill = 0; kill < WHOLE_KILLS; kill++) {
            Process build = OtherProcess.start(
                    List.of(),
                    Builds.class,
                    profiles.get(0).toString(),
                    profiles.get(1).toString(),
                    site.toString(),
                    "" + (1 - shown));
            try (BufferedReader said = new BufferedReader(new InputStreamReader(build.getInputStream(), UTF_8))) {
                while (!"started".equals(said.readLine())) {
                    assertThat(build.isAlive()).isTrue();
                }
                Thread.sleep(random.nextInt((int) (2 * took)));
                build.destroyForcibly().waitFor();
            }
            shown = shown(site, sites, kill);
            between += Files.exists(target.resolve(".site.vitae/journal")) ? 1 : 0;
        }
        StagedSite.open(site).close();
        shown(site, sites, WHOLE_KILLS);
        assertThat(target.resolve(".site.vitae")).doesNotExist();
        System.out.println(WHOLE_KILLS + " kills of whole builds, " + between + " of them while files were exchanged");
    }

    /** Which of two sites it is that a reader finds, byte for byte. */
    private static int shown(Path site, List<Map<String, String>> sites, int kill) throws IOException {
        Map<String, String> found = files(site);
        assertThat(found).containsEntry("other.html", "of another goal");
        List<Integer> whole = IntStream.range(0, sites.size())
                .filter(index -> found.entrySet().containsAll(sites.get(index).entrySet()))
                .boxed()
                .toList();
        assertThat(whole).as("kill " + kill).hasSize(1);
        return whole.get(0);
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void aBuildOfAnotherProcessIsToldOfTheFirst() throws Exception {
        Path site = target.resolve("site");
        publish(site, 1, 2000);
        try (StagedSite first = StagedSite.open(site)) {
            assertThat(first.site()).isEqualTo(site);
            Process second =
                    OtherProcess.start(List.of("-XX:TieredStopAtLevel=1"), Publisher.class, site.toString(), "2");
            try (BufferedReader said = second.inputReader(UTF_8)) {
                assertThat(said.readLine()).contains("another build is writing to " + site);
            } finally {
                second.destroyForcibly().waitFor();
            }
        }
        assertThat(versions(site)).containsExactly("version 1");
    }

    @Test
    void ofTwoBuildsIntoOneDirectoryEachIsWholeOrFailsAtOnce() throws Exception {
        Path site = target.resolve("site");
        List<Process> builds = List.of(
                OtherProcess.start(List.of("-XX:TieredStopAtLevel=1"), Publisher.class, site.toString(), "1000"),
                OtherProcess.start(List.of("-XX:TieredStopAtLevel=1"), Publisher.class, site.toString(), "2000"));
        for (Process build : builds) {
            // that it published, or why it cannot
            assertThat(build.inputReader(UTF_8).readLine()).isNotNull();
        }
        Thread.sleep(1000);
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
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(site.resolve("added")))
                    .toList();
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
