package io.github.vitae.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Expressions;
import io.github.vitae.model.value.Language;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.ReadingMemory;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reading that remembers an earlier one gives what a reading without memory does, and does less. */
class ReadingMemoryTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Set<String> TEXTS = Set.of("md", "yml", "yaml", "bib", "json", "toml", "html");

    private static final ReadOptions ONCE =
            new ReadOptions(UTF_8, false, Optional.empty(), Publishing.asOf(LocalDate.of(2026, 11, 28)));

    @TempDir
    private Path base;

    private Path profile = Path.of("");
    private final ReadingMemory memory = new ReadingMemory();

    @BeforeEach
    void place() {
        profile = base.resolve("vitae");
    }

    private Optional<Reading> read(ReadOptions options, Problems problems) {
        return ProfileReaders.read(new ProfileDirectory(profile, "vitae"), options, problems);
    }

    private Profile remembered() {
        return read(ONCE.remembering(memory), new Problems()).orElseThrow().profile();
    }

    /** Reads with memory and without. */
    private void isAsWithout(ReadOptions options, String what) {
        Problems fresh = new Problems();
        Problems again = new Problems();
        Optional<Reading> expected = read(options, fresh);
        Optional<Reading> found = read(options.remembering(memory), again);
        assertThat(found).as(what).isEqualTo(expected);
        assertThat(again.sorted()).as(what).isEqualTo(fresh.sorted());
        for (Problem problem : fresh.sorted()) {
            Location at = problem.location();
            assertThat(again.quotable(at)).as("%s %s", what, at).isEqualTo(fresh.quotable(at));
        }
    }

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> all = Files.list(GOLDEN)) {
            return all.map(folder -> folder.resolve("input")).filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void copy(Path from) throws IOException {
        for (Path file : files(from)) {
            Path to = profile.resolve(from.relativize(file).toString());
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Changes something; says what. */
    private String edit(Random random, Path original) throws IOException {
        List<Path> all = new ArrayList<>(files(profile));
        List<Path> texts =
                all.stream().filter(file -> TEXTS.contains(ending(file))).toList();
        if (texts.isEmpty() || random.nextInt(12) == 0) {
            copy(original);
            return "all as it was";
        }
        Path file = texts.get(random.nextInt(texts.size()));
        List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.add(at, "");
            case 3 -> lines.set(at, lines.get(at) + " more <b onclick=x()>and [more](files/new.pdf)</b>");
            case 4 -> lines.set(at, lines.get(at).replaceFirst("[a-z]", "é"));
            case 5 -> {
                Files.delete(file);
                return file + " deleted";
            }
            case 6 -> {
                Path paper = profile.resolve("files/new.pdf");
                if (!Files.deleteIfExists(paper)) {
                    Files.createDirectories(paper.resolveSibling(""));
                    Files.writeString(paper, "%PDF-1.4 new");
                    return paper + " written";
                }
                return paper + " deleted";
            }
            case 7 -> lines.set(at, lines.get(at).replaceFirst("(\\s*)\\S.*", "$1draft: true"));
            default -> {
                // as editors do
                Path draft = Files.writeString(base.resolve("draft"), String.join("\n", lines) + "\n");
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
                return file + " replaced";
            }
        }
        Files.writeString(file, String.join("\n", lines));
        return file + " changed in line " + (at + 1);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void isWhatAReadingWithoutGives(Path original) throws IOException {
        copy(original);
        Random random = new Random(original.toString().hashCode());
        ReadOptions drafts = ONCE.withDrafts();
        ReadOptions trusted = new ReadOptions(UTF_8, true, Optional.empty(), ONCE.publishing());
        StringBuilder edits = new StringBuilder();
        for (int edit = 0; edit < 20; edit++) {
            edits.append('\n').append(edit(random, original));
            isAsWithout(ONCE, edits.toString());
            if (edit % 3 == 0) {
                isAsWithout(drafts, edits.toString());
                isAsWithout(trusted, edits.toString());
            }
        }
    }

    /** A text that is known is known by its words alone: what leads somewhere, or cites, is read each time. */
    @Test
    void textsThatDependOnMoreThanThemselvesAreReadEachTime() {
        write();
        List<String> texts = List.of(
                "A *word*",
                "A [paper](files/a.pdf)",
                "See @tides and [@tides]",
                "See www.example.org/a and https://example.org",
                "Ã¤ wrong",
                "# Heading",
                "$x^2$ and `code`",
                "Note[^1]",
                "<b id=x>b</b>",
                "{{ site.url }} :tada: ~~x~~");
        for (int round = 0; round < 3; round++) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 2 * texts.size(); i++) {
                all.append(String.format(
                        Locale.ROOT,
                        "- date: 2025-01-0%d\n  text: \"%s\"\n",
                        1 + (i + round) % 9,
                        texts.get((i + round) % texts.size())));
            }
            TrialProfile.in(profile).with("news.yml", all.toString());
            if (round == 1) {
                TrialProfile.in(profile)
                        .with("files/a.pdf", "%PDF-1.4")
                        .with("publications.bib", BIB.replace("@article{tides", "@article{other"));
            }
            isAsWithout(ONCE, "round " + round);
        }
    }

    private static final String BIB = """
            @article{tides, title = {Tides}, author = {Ada Example and Bo Other}, journal = {Harbours}, year = 2020,
              note = {See <blink>this</blink>}, pdf = {tides.pdf}}
            @article{sails, title = {Sails}, author = {Ada Example}, journal = {Harbours}, year = 2021, private = {yes}}
            """;

    private void write() {
        TrialProfile.in(profile)
                .with("about.md", "---\nname: Ada Example\n---\n\nI sail, see [@tides].\n")
                .with("news.yml", "- date: 2025-01-01\n  text: A [paper](files/a.pdf)\n")
                .with("publications.bib", BIB);
    }

    @Test
    void whatIsReadBeforeAnEditIsKept() {
        write();
        Profile before = remembered();
        TrialProfile.in(profile).with("news.yml", "- date: 2025-01-02\n  text: Another\n");
        Profile after = remembered();
        assertThat(after.news()).isNotEqualTo(before.news());
        assertThat(title(after)).isSameAs(title(before));
        TrialProfile.in(profile).with("about.md", "---\nname: Ada Example\n---\n\nI row.\n");
        assertThat(remembered().news().entries().get(0))
                .isSameAs(after.news().entries().get(0));
        isAsWithout(ONCE, "about.md");
    }

    private static Object title(Profile profile) {
        return profile.publications().get(0).title();
    }

    @Test
    void whatIsReadBehindAnEditIsReadAgain() {
        write();
        Profile before = remembered();
        TrialProfile.in(profile).with("publications.bib", BIB.replace("Tides", "Waves"));
        assertThat(remembered().news().entries().get(0))
                .isNotSameAs(before.news().entries().get(0));
    }

    @Test
    void aFileMoreIsALinkMore() throws IOException {
        write();
        Profile without = remembered();
        assertThat(without.assets()).isEmpty();
        TrialProfile.in(profile).with("tides.pdf", "%PDF-1.4").with("files/a.pdf", "%PDF-1.4");
        assertThat(remembered().assets()).hasSize(2);
        isAsWithout(ONCE, "with files");
        // where a bibliography names a file without its folder, it is looked for
        TrialProfile.in(profile).with("papers/tides.pdf", "%PDF-1.4");
        Files.delete(profile.resolve("tides.pdf"));
        assertThat(remembered().assets())
                .extracting(asset -> asset.path().value())
                .contains("papers/tides.pdf");
        isAsWithout(ONCE, "in another folder");
    }

    @Test
    void stylesOfWhatIsKeptAreKept() {
        write();
        TrialProfile.in(profile)
                .with("news.yml", "- date: 2025-01-01\n  text: A <span style='color:red' id=x>sail</span>\n")
                .with("awards.yml", "- date: 2025-01\n  title: A <b id=x>prize</b>\n");
        isAsWithout(ONCE, "at first");
        TrialProfile.in(profile).with("about.md", "---\nname: Ada Example\n---\n\nI row.\n");
        assertThat(remembered().styles().css()).isNotEmpty();
        isAsWithout(ONCE, "with another text");
    }

    @Test
    void draftsOfOneReadingAreNotInAnother() {
        write();
        TrialProfile.in(profile).with("publications.bib", BIB.replace("private = {yes}", "draft = {true}"));
        ReadOptions drafts = ONCE.withDrafts().remembering(memory);
        assertThat(read(drafts, new Problems()).orElseThrow().profile().publications())
                .hasSize(2);
        assertThat(remembered().publications()).hasSize(1);
        assertThat(read(drafts, new Problems()).orElseThrow().profile().publications())
                .hasSize(2);
    }

    /** Expressions may stand for something else each time. */
    @Test
    void nothingIsKeptWhereExpressionsAreFilledIn() {
        write();
        TrialProfile.in(profile).with("publications.bib", BIB.replace("Tides", "Tides of ${year}"));
        Set<String> titles = new HashSet<>();
        for (String year : List.of("2025", "2026")) {
            Expressions expressions =
                    name -> new Expressions.Value(Expressions.Kind.KNOWN, name.equals("year") ? year : "");
            titles.add(read(ONCE.with(expressions).remembering(memory), new Problems())
                    .orElseThrow()
                    .profile()
                    .publications()
                    .get(0)
                    .title()
                    .plain());
        }
        assertThat(titles).containsExactlyInAnyOrder("Tides of 2025", "Tides of 2026");
    }

    @Test
    void languagesAreKeptApart() {
        write();
        TrialProfile.in(profile).with("news.de.yml", "- date: 2025-01-01\n  text: Ein Papier\n");
        Optional<Language> english = Language.of("en");
        Language german = Language.of("de").orElseThrow();
        for (int round = 0; round < 2; round++) {
            ProfileDirectory plain = new ProfileDirectory(profile, "vitae").in(english, List.of(german));
            ProfileDirectory translated = plain.translated(german, base, base.resolve("de/vitae"), "de/vitae");
            assertThat(news(plain)).contains("A paper");
            assertThat(news(translated)).contains("Ein Papier");
        }
        TrialProfile.in(profile).with("news.de.yml", "- date: 2025-01-01\n  text: Ein Buch\n");
        ProfileDirectory plain = new ProfileDirectory(profile, "vitae").in(english, List.of(german));
        assertThat(news(plain.translated(german, base, base.resolve("de/vitae"), "de/vitae")))
                .contains("Ein Buch");
    }

    private String news(ProfileDirectory directory) {
        return ProfileReaders.read(directory, ONCE.remembering(memory), new Problems())
                .orElseThrow()
                .profile()
                .news()
                .entries()
                .get(0)
                .body()
                .plain();
    }

    @Test
    void whereLinksLeadElsewhereNothingIsKept() throws IOException {
        write();
        Path elsewhere = Files.createDirectories(base.resolve("papers"));
        try {
            Files.createSymbolicLink(profile.resolve("papers"), elsewhere);
        } catch (IOException | UnsupportedOperationException none) {
            Assumptions.abort("this system makes no links here: " + none);
        }
        Profile before = remembered();
        assertThat(remembered().news().entries().get(0))
                .isNotSameAs(before.news().entries().get(0));
    }
}
