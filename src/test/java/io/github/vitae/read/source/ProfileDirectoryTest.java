package io.github.vitae.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a directory are opened, and as which characters. */
class ProfileDirectoryTest {

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    private Path root;
    private ProfileDirectory directory;

    @BeforeEach
    void aDirectoryBesideAnother() throws IOException {
        root = Files.createDirectories(folder.resolve("cv"));
        Files.createDirectories(root.resolve("news"));
        Files.createDirectories(folder.resolve("other/news"));
        for (String name : new String[] {"cv/b.md", "cv/news/b.md", "cv/news/a.md", "other/a.md", "other/news/x.md"}) {
            Files.writeString(folder.resolve(name), name);
        }
        Files.createDirectories(root.resolve("news/2024"));
        Files.createDirectories(root.resolve("news/2023"));
        Files.createSymbolicLink(root.resolve("away"), folder.resolve("other"));
        Files.createSymbolicLink(root.resolve("away.md"), folder.resolve("other/a.md"));
        Files.createSymbolicLink(root.resolve("near.md"), root.resolve("news/a.md"));
        directory = new ProfileDirectory(root, "src/cv");
    }

    @Test
    void filesAndFoldersAreListedInOrder() {
        assertThat(directory.list("news")).containsExactly("news/a.md", "news/b.md");
        assertThat(directory.folders("news")).containsExactly("news/2023", "news/2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "away/news", "../other", "none", "b.md", "news/../../other", "a\u0000b"})
    void nothingElsewhereIsListed(String name) {
        assertThat(directory.list(name)).isEmpty();
        assertThat(directory.folders(name)).isEmpty();
    }

    @Test
    void theFirstFileThatIsThereIsTaken() {
        assertThat(directory.first("none.md", "news", "../other/a.md", "b.md", "news/a.md"))
                .contains("b.md");
        assertThat(directory.first("none.md", "news", "../other/a.md")).isEmpty();
    }

    @Test
    void namesAreShownWithinTheProject() {
        assertThat(directory.shownAs()).isEqualTo("src/cv");
        assertThat(directory.shown("a.md")).isEqualTo("src/cv/a.md");
        assertThat(new ProfileDirectory(root, "").shown("a.md")).isEqualTo("a.md");
    }

    @ParameterizedTest
    @CsvSource({"b.md, true", "near.md, true", "away.md, false", "away/a.md, false", "none.md, false", "news, false"})
    void onlyAFileInsideIsPublished(SitePath path, boolean found) {
        assertThat(directory.file(path).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"e\u0301.pdf, \u00e9.pdf", "\u00e9.pdf, e\u0301.pdf", "\u00e9.pdf, \u00e9.pdf"})
    void anAccentIsTheSameInBothWaysToWriteIt(String there, SitePath asked) throws IOException {
        Files.writeString(root.resolve(there), "x");

        assertThat(directory.file(asked))
                .hasValueSatisfying(file -> assertThat(file).exists());
    }

    @Test
    void aFileHasTheNamesOfTheLinkAndOfWhatItLeadsTo() {
        assertThat(directory.names(root.resolve("near.md"))).containsExactly("near.md", "news/a.md");
        assertThat(directory.names(root.resolve("news/a.md"))).containsExactly("news/a.md");
    }

    @Test
    void theBeginningOfAFileIsNoLongerThanAsked() {
        assertThat(directory.beginning(root.resolve("b.md"), 2)).asString().isEqualTo("cv");
        assertThat(directory.beginning(root.resolve("b.md"), 99)).asString().isEqualTo("cv/b.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            away.md        ^ outside src/cv
            away/a.md      ^ outside src/cv
            none.md        ^ cannot open a file of this name
            news           ^ cannot open a file of this name
            ../other/a.md  ^ cannot open a file of this name
            """)
    void whatCannotBeReadIsTold(String name, String told) {
        assertThat(directory.text(name, StandardCharsets.UTF_8, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.BEYOND_BOUNDS);
            assertThat(problem.message()).contains(told);
            assertThat(problem.location().file()).isEqualTo("src/cv/" + name);
        });
    }

    @Test
    void aNameWithALineBreakIsNotRead() throws IOException {
        Files.writeString(root.resolve("a\nb.md"), "x");

        assertThat(directory.text("a\nb.md", StandardCharsets.UTF_8, problems)).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("control character"));
    }

    @ParameterizedTest
    @CsvSource({"a.md, 1", "a.markdown, 1", "a.html, 1", "a.yml, 5", "a.bib, 20"})
    void aFileMayBeAsLargeAsItsKindAllows(String name, int megabytes) throws IOException {
        // noughts that take no place on the disk
        try (RandomAccessFile file = new RandomAccessFile(root.resolve(name).toFile(), "rw")) {
            file.setLength((megabytes << 20) + 1);
        }
        assertThat(read(name)).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("larger than " + megabytes + " MB"));

        try (RandomAccessFile file = new RandomAccessFile(root.resolve(name).toFile(), "rw")) {
            file.setLength(megabytes << 20);
        }
        assertThat(read(name)).isPresent();
    }

    private Optional<SourceText> read(String name) {
        return name.endsWith(".bib")
                ? directory.bibliography(name, StandardCharsets.UTF_8, problems)
                : directory.text(name, StandardCharsets.UTF_8, problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', nullValues = "-", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # plain, and with marks
            41                 ^ A         ^ -
            41C3AB             ^ Aë        ^ -
            EFBBBF41           ^ A         ^ -
            FEFF0041           ^ A         ^ -
            FFFE4100           ^ A         ^ -
            FFFE4100000042     ^ -         ^ windows-1252
            # UTF-16 without a mark, from four bytes on
            0041               ^ \uFFFDA   ^ 1:1 the character U+0000
            00410042           ^ AB        ^ 0:0 this file is UTF-16BE
            41004200           ^ AB        ^ 0:0 this file is UTF-16LE
            004100420000       ^ \uFFFDA\uFFFDB\uFFFD\uFFFD ^ 1:1 the character U+0000
            410042000000       ^ A\uFFFDB\uFFFD\uFFFD\uFFFD ^ 1:2 the character U+0000
            00414200           ^ \uFFFDAB\uFFFD ^ 1:1 the character U+0000
            # a nought among letters
            414100             ^ AA\uFFFD  ^ 1:3 the character U+0000
            0A4100             ^ -         ^ 2:2 the character U+0000
            41EFBFBD           ^ A\uFFFD   ^ -
            # bytes of another encoding, where the first of them stands
            41FF               ^ Aÿ        ^ 1:2 the byte 0xFF is not UTF-8; the file is read as windows-1252
            FF                 ^ ÿ         ^ 1:1 the byte 0xFF is not UTF-8
            0A0D0A41E9420A     ^ -         ^ 3:2 the byte 0xE9 is not UTF-8
            C3A441C3           ^ Ã¤AÃ      ^ 1:3 the byte 0xC3 is not UTF-8
            EFBB41             ^ ï»A       ^ 1:1 the byte 0xEF is not UTF-8
            EF41BF             ^ -         ^ 1:1 the byte 0xEF is not UTF-8
            FE41               ^ þA        ^ 1:1 the byte 0xFE is not UTF-8
            FF41               ^ ÿA        ^ 1:1 the byte 0xFF is not UTF-8
            FE                 ^ þ         ^ 1:1 the byte 0xFE is not UTF-8
            """)
    void bytesAreReadAsWhatTheyAre(String hex, String text, String told) throws IOException {
        Files.write(root.resolve("x.txt"), HexFormat.of().parseHex(hex));

        SourceText read =
                directory.text("x.txt", StandardCharsets.UTF_8, problems).orElseThrow();
        if (text != null) {
            assertThat(read.content()).isEqualTo(text);
        }
        assertThat(problems.sorted())
                .extracting(problem ->
                        problem.location().line() + ":" + problem.location().column() + " " + problem.message())
                .hasSize(told == null ? 0 : 1)
                .allSatisfy(problem -> assertThat(problem).contains(told));
    }

    @Test
    void onlyTheFirst64BytesTellUtf16() throws IOException {
        Files.write(root.resolve("x.txt"), ("\0a".repeat(32) + "bc").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(root.resolve("y.txt"), ("\0a".repeat(31) + "bcde").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(directory.text("x.txt", StandardCharsets.UTF_8, problems))
                .hasValueSatisfying(text -> assertThat(text.content()).isEqualTo("a".repeat(32) + "\u6263"));
        assertThat(directory.text("y.txt", StandardCharsets.UTF_8, problems))
                .hasValueSatisfying(
                        text -> assertThat(text.content()).startsWith("\uFFFDa").endsWith("bcde"));
    }
}
