package io.github.vitae.site.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.FileStamp;
import io.github.vitae.testing.LargeProfile;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is edited, added, deleted or renamed: publishing over what was there gives what publishing anew gives. */
class OnlyWhatChangedTest {

    private static final int EDITS = Integer.getInteger("edits", 25);

    @TempDir
    private Path folder;

    @Test
    void aSiteThatWasWrittenOverManyEditsIsTheOneOfACleanBuild() throws IOException {
        Random random = new Random(20);
        Path profile = folder.resolve("profile");
        Path site = folder.resolve("site");
        new LargeProfile(3, 12, 5, 20).write(profile);
        Files.createDirectories(site.resolve("publications"));
        Files.writeString(site.resolve("publications/others.html"), "of another goal");
        Optional<BuildRecord> last = Optional.empty();
        long kept = 0;
        try (SkinnedSite skinned = new SkinnedSite()) {
            for (int edit = 0; edit < EDITS; edit++) {
                Map<String, FileStamp> before = stamps(site);
                last = Optional.of(skinned.publish(profile, site, Look.VITAE, last));
                Map<String, FileStamp> after = stamps(site);
                kept += before.entrySet().stream()
                        .filter(file -> file.getValue().equals(after.get(file.getKey())))
                        .count();

                Path clean = folder.resolve("clean" + edit);
                skinned.publish(profile, clean, Look.VITAE, Optional.empty());
                Map<String, String> expected = contents(clean);
                expected.put("publications/others.html", "of another goal");
                assertThat(contents(site)).as("after edit " + edit).isEqualTo(expected);

                edit(profile, random);
            }
        }
        assertThat(kept).as("pages that were not written again").isGreaterThan(EDITS * 10L);
    }

    /** A place that was a page, and is a folder now. */
    @Test
    void whatWasAPageMayBeAFolder() throws IOException {
        Path profile = folder.resolve("profile");
        Path site = folder.resolve("site");
        TrialProfile.in(profile)
                .with("about.md", "---\nname: Ada\n---\n\nI sail.\n")
                .with("pages/lab.md", "---\ntitle: Lab\n---\n\nWords.\n");
        try (SkinnedSite skinned = new SkinnedSite()) {
            Optional<BuildRecord> last = Optional.of(skinned.publish(profile, site, Look.VITAE, Optional.empty()));
            assertThat(site.resolve("lab.html")).isRegularFile();
            Files.delete(profile.resolve("pages/lab.md"));
            TrialProfile.in(profile).with("pages/lab.html/index.md", "---\ntitle: Lab\n---\n\nWords.\n");
            last = Optional.of(skinned.publish(profile, site, Look.VITAE, last));
            assertThat(site.resolve("lab.html/index.html")).isRegularFile();
            Files.delete(profile.resolve("pages/lab.html/index.md"));
            Files.delete(profile.resolve("pages/lab.html"));
            TrialProfile.in(profile).with("pages/lab.md", "---\ntitle: Lab\n---\n\nWords.\n");
            skinned.publish(profile, site, Look.VITAE, last);
            assertThat(site.resolve("lab.html")).isRegularFile();
        }
    }

    /** As {@code chmod}, a copy of the folder or a cache leave files: the same bytes, other times. */
    @Test
    void whatIsTakenBackGoesWhateverBecameOfItsTimes() throws IOException {
        Path profile = folder.resolve("profile");
        Path site = folder.resolve("site");
        TrialProfile.in(profile)
                .with("about.md", "---\nname: Ada\n---\n\nSee [it](files/private.pdf) and [this](files/cv.pdf).\n")
                .with("files/private.pdf", "%PDF-1.4 private")
                .with("files/cv.pdf", "%PDF-1.4 old");
        try (SkinnedSite skinned = new SkinnedSite()) {
            BuildRecord last = skinned.publish(profile, site, Look.VITAE, Optional.empty());
            assertThat(site.resolve("files/private.pdf")).isRegularFile();
            for (String name : List.of("private", "cv")) {
                Files.setLastModifiedTime(site.resolve("files/" + name + ".pdf"), FileTime.fromMillis(1_000_000_000));
            }
            TrialProfile.in(profile)
                    .with("about.md", "---\nname: Ada\n---\n\nSee [this](files/cv.pdf).\n")
                    .with("files/cv.pdf", "%PDF-1.4 new");
            skinned.publish(profile, site, Look.VITAE, Optional.of(last));
        }
        assertThat(site.resolve("files/private.pdf")).doesNotExist();
        assertThat(site.resolve("files/cv.pdf")).hasContent("%PDF-1.4 new");
    }

    private static void edit(Path profile, Random random) throws IOException {
        Path file = profile.resolve(random.nextBoolean() ? "about.md" : "publications.bib");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        List<Integer> dates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("- ") || lines.get(i).startsWith("@")) {
                dates.add(i);
            }
        }
        int at = dates.get(random.nextInt(dates.size()));
        boolean entry = lines.get(at).startsWith("@");
        switch (random.nextInt(4)) {
            case 0 -> lines.set(at, entry ? lines.get(at).replace("{", "{re") : lines.get(at) + " and more");
            case 1 ->
                lines.add(
                        at,
                        entry
                                ? "@misc{new" + random.nextInt(1000) + ", title = {New}, year = 2024}"
                                : "- **2019.03** Something new.");
            case 2 -> {
                if (!entry) {
                    lines.remove(at);
                } else if (dates.size() > 5) {
                    lines.set(at, lines.get(at).replaceFirst("@\\w+", "@comment"));
                }
            }
            default -> {
                Path copied = profile.resolve("images/ada" + random.nextInt(3) + ".svg");
                Files.createDirectories(copied.getParent());
                if (!Files.deleteIfExists(copied)) {
                    Files.writeString(copied, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
                }
                lines.add(at, entry ? "" : "- **2018.02** A [picture](images/" + copied.getFileName() + ").");
            }
        }
        Files.write(file, lines, UTF_8);
    }

    private static Map<String, String> contents(Path site) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(site)) {
            contents.put(site.relativize(file).toString(), Files.readString(file, UTF_8));
        }
        return contents;
    }

    private static Map<String, FileStamp> stamps(Path site) throws IOException {
        Map<String, FileStamp> stamps = new TreeMap<>();
        for (Path file : files(site)) {
            try {
                stamps.put(site.relativize(file).toString(), FileStamp.of(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return stamps;
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
