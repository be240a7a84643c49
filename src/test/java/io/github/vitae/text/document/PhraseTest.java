package io.github.vitae.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.Phrase;
import io.github.vitae.text.markdown.MarkdownHtml;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short texts that are read without the way over HTML are the same as by it, and tell the same. */
class PhraseTest {

    private static final List<String> PIECES = List.of(
            "Tides",
            "moon",
            "a",
            " ",
            " ",
            "  ",
            "*",
            "*",
            "**",
            "_",
            "__",
            "***",
            ".",
            "...",
            ",",
            ":",
            ":",
            "-",
            "--",
            "---",
            "+",
            "=",
            "#",
            "# ",
            "- ",
            "1.",
            "1. ",
            "2) ",
            ">",
            "> ",
            "(",
            ")",
            "!",
            "?",
            "/",
            "//",
            "'",
            "\"",
            "%",
            "–",
            "“",
            "”",
            "ß",
            "é",
            "Ã©",
            "â€™",
            "Ж",
            "λ",
            "文",
            "。",
            "ไทย",
            "한",
            "\n",
            "\n\n",
            "\t",
            "\u00A0",
            "<",
            "</",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "&",
            "&amp;",
            "[",
            "]",
            "](",
            "[//]: #",
            "{",
            "}",
            "{{",
            "{%",
            "{:",
            "\\",
            "`",
            "~",
            "~~",
            "$",
            "|",
            "@",
            "@ada",
            "www.",
            "WWW.",
            "a.example",
            "http:",
            "https://",
            "mailto:",
            "tada",
            ":tada:",
            "☐",
            "😀",
            "\uD83D",
            "\uFDD1",
            "\uFFFD",
            "\u200B",
            "\u00AD",
            "x",
            "http://tides.example/a_b",
            "12",
            "20",
            "th");

    /** What a text is as a document, and what is told of it. */
    private static RichText full(String text, List<String> told) {
        Problems problems = new Problems();
        HtmlGate gate = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), problems);
        RichText read = DataText.asDocument(SourceText.of("news.yml", text), gate);
        problems.sorted().forEach(problem -> told.add(problem.toString()));
        return read;
    }

    /** Whether a text is a phrase; if it is one, it is what it is as a document, of which nothing is told. */
    private static boolean agrees(String text) {
        Optional<RichText> phrase =
                MarkdownHtml.phrase(SourceText.of("news.yml", text).content()).map(HtmlGate::phrase);
        if (phrase.isPresent()) {
            List<String> told = new ArrayList<>();
            RichText full = full(text, told);
            assertThat(phrase.get()).as(text).isEqualTo(full);
            assertThat(told).as(text).isEmpty();
        }
        return phrase.isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We won.",
                "we won *again*!",
                "a **strong *and soft* word**, _so_ it is",
                "***both***",
                "2 * 3 * 4",
                "(in *Tides*) \"quoted\" it's",
                "two  blanks *and  more* ",
                "a line that ends\n",
                "snake_case_word and _this_",
                "Ж *λ* été",
                "at 10:30",
                "*a *b *c d* e* f*",
            })
    void wordsAndEmphasisAreAPhrase(String text) {
        assertThat(agrees(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "- a list", "1. one", "two\nlines", "---", ":tada: we won", "see www.tides.example",
                        "a <b>b</b>",
                "a [link](x)", "a\\*b", "Ã©tÃ©", "**注意：**请 *a*", "a `code`", "a & b", "a https://tides.example", "$x$",
                        "@ada",
                "a <!-- secret -->", "{% comment %}secret{% endcomment %}", "[//]: # (secret)", "~~no~~", "a\u00A0b",
                        "    code",
            })
    void whatIsMoreIsNone(String text) {
        assertThat(agrees(text)).isFalse();
    }

    @Test
    void whateverIsMixedAPhraseIsWhatItIsAsADocument() {
        Random random = new Random(30);
        int phrases = 0;
        for (int i = 0; i < 60_000; i++) {
            // most with few kinds of pieces, so that more than a handful are phrases
            int kinds = i % 3 == 0 ? PIECES.size() : i % 3 == 1 ? 12 : 52;
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(kinds)));
            }
            phrases += agrees(text.toString()) ? 1 : 0;
        }
        assertThat(phrases).isGreaterThan(5_000);
    }

    @Test
    void eachCharacterOfTheBasicPlaneIsReadTheSame() {
        int phrases = 0;
        for (int c = 1; c < 0x10000; c += c < 0x3000 ? 1 : 7) {
            phrases += agrees("a *" + (char) c + "* b" + (char) c) ? 1 : 0;
        }
        assertThat(phrases).isGreaterThan(3_000);
    }

    /** Every line of the trial profiles, which hold all that formats allow. */
    @Test
    void linesOfWholeProfilesAreReadTheSame() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("src/test/resources"))) {
            files = found.filter(file -> file.toString().matches(".*\\.(?:md|ya?ml|bib)"))
                    .sorted()
                    .toList();
        }
        int phrases = 0;
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                phrases += agrees(line) ? 1 : 0;
                phrases += agrees(line.replaceFirst("^[ -]*(?:[a-z]+: )?", "")) ? 1 : 0;
            }
        }
        assertThat(phrases).isGreaterThan(200);
    }

    @Test
    void aPhraseIsShortAndHasNoHtml() {
        assertThat(Phrase.mayBe("a ".repeat(300))).isFalse();
        assertThat(Phrase.mayBe("a < b")).isFalse();
        assertThat(Phrase.mayBe("a *b*")).isTrue();
    }
}
