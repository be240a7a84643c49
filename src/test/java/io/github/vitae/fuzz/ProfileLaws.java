package io.github.vitae.fuzz;

import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.testing.ActiveContent;
import io.github.vitae.testing.SiteFeeds;
import io.github.vitae.testing.TrialProfile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold for whatever stands in a file of a profile: it is read, pages are made of it, and nothing in them runs. */
final class ProfileLaws {

    /** As docs/safety.md has it: so many times as large as the input, and a megabyte. */
    private static final int GROWTH = 16;

    private static final int LARGEST = 1 << 20;

    private ProfileLaws() {}

    static void page(String text) {
        judge(text, "about.md");
    }

    static void yaml(String text) {
        judge(text, "news.yml", "awards.yml", "person.yml");
    }

    static void json(String text) {
        judge(text, "resume.json");
        publications(text, "publications.json");
    }

    static void bibtex(String text) {
        publications(text, "publications.bib");
    }

    /** Publications are only read: to cite them takes a hundred times as long. */
    private static void publications(String text, String name) {
        Path directory = directory();
        try {
            TrialProfile.in(directory).with(name, text);
            Profile profile = ProfileReaders.read(
                            new ProfileDirectory(directory, "vitae"),
                            new ReadOptions(
                                    StandardCharsets.UTF_8,
                                    false,
                                    Optional.empty(),
                                    Publishing.asOf(LocalDate.of(2026, 11, 28))),
                            new Problems())
                    .map(Reading::profile)
                    .orElseThrow();
            for (Publication publication : profile.publications()) {
                List<RichText> texts = new ArrayList<>();
                texts.add(publication.title());
                publication.subtitle().ifPresent(texts::add);
                publication.texts().summary().ifPresent(texts::add);
                publication.texts().note().ifPresent(texts::add);
                publication.texts().citation().ifPresent(texts::add);
                for (RichText shown : texts) {
                    Law.check(ActiveContent.of(shown.fragment()).isEmpty(), "this runs: " + shown.fragment());
                }
            }
        } finally {
            delete(directory);
        }
    }

    /** A text as the value of keys that name places. */
    static void permalink(String text) {
        String quoted = '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + '"';
        judge(
                "---\npermalink: " + quoted + "\nredirect_from:\n  - " + quoted + "\nredirect_to: " + quoted
                        + "\n---\n\nText\n",
                "about.md");
    }

    /** Reads a profile of files that all hold the same. */
    private static void judge(String text, String... names) {
        Path directory = directory();
        try {
            TrialProfile profile = TrialProfile.in(directory);
            int size = 0;
            for (String name : names) {
                profile.with(name, text);
                size += text.getBytes(StandardCharsets.UTF_8).length;
            }
            TrialProfile.Result result = profile.read();
            result.pages().forEach((path, page) -> {
                Law.check(ActiveContent.of(page).isEmpty(), path + " has " + ActiveContent.of(page) + ": " + page);
                Law.check(page.indexOf('\0') < 0, "there is a NUL on " + path);
            });
            // each is looked at by the rules of its format
            result.profile().ifPresent(read -> SiteFeeds.of(read, SiteFeeds.USUAL));
            int written = result.everything().length();
            Law.check(written <= GROWTH * size + LARGEST, written + " characters are made of " + size + " bytes");
        } finally {
            delete(directory);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> walk = Files.walk(directory)) {
            walk.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
