package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.markdown.MarkdownText;
import io.github.vitae.text.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineCitationsTest {

    private final Problems problems = new Problems();
    private final HtmlGate gate = gate();

    private HtmlGate gate() {
        CitedPublications publications = new CitedPublications();
        publications.add(List.of(
                publication("ostergard2025", 2025, "Østergård", "Wen", "Okoro"),
                publication("doe:kites/1_a", 2020, "Doe", "Roe"),
                publication("moth", 2019, "Moth")));
        return new HtmlGate(false, link -> {}, new AuthorStyleSheet(), publications, problems);
    }

    private static Publication publication(String key, int year, String... families) {
        return Publication.titled(key, PublicationKind.ARTICLE, HtmlGate.plain("On " + key), Location.ofFile("a.bib"))
                .withContributors(Contributors.of(Arrays.stream(families)
                        .map(family -> Author.named(PersonName.of("A.", family)))
                        .toList()))
                .withDate(Optional.of(EntryDate.of(PartialDate.ofYear(year))));
    }

    private RichText read(String markdown) {
        return AuthorDocument.parse(SourceText.of("about.md", markdown), 0, gate, DocumentScope.NONE)
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We say so in [@ostergard2025].        | We say so in (Østergård et al., 2025).
                    @ostergard2025 say so.                | Østergård et al. (2025) say so.
                    Shown twice [@moth; @ostergard2025].  | Shown twice (Moth, 2019; Østergård et al., 2025).
                    As told [see @moth, p. 3].            | As told (see Moth, 2019, p. 3).
                    Moth has it [-@moth].                 | Moth has it (2019).
                    By @doe:kites/1_a, in the end         | By Doe & Roe (2020), in the end
                    It is @moth's.                        | It is Moth (2019)'s.
                    (@moth)                               | (Moth (2019))
                    **[@moth]**: *new* @moth.             | (Moth, 2019): new Moth (2019).
                    """)
    void keysBecomeWords(String markdown, String words) {
        assertThat(read(markdown).plain()).isEqualTo(words);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to moth@example.org or ostergard2025@moth.example.org.",
                "I am @mothers, @Moth, and @moths@social.example.org.",
                "`@moth` and `[@moth]`",
                "[@moth](https://social.example.org/@moth)",
                "<https://social.example.org/@moth>",
                "See https://social.example.org/@moth or a/@moth",
                "[a list] of @ signs @, [@] and [ @ ]",
                "<code>[@moth]</code> <a href=\"x.html\">[@moth]</a>"
            })
    void whatIsNoCitationStays(String markdown) {
        RichText cited = read(markdown);

        assertThat(cited.mentions()).isEmpty();
        assertThat(cited.plain()).contains("@").doesNotContain("2019");
        HtmlGate without =
                new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new CitedPublications(), new Problems());
        assertThat(cited)
                .isEqualTo(AuthorDocument.parse(SourceText.of("about.md", markdown), 0, without, DocumentScope.NONE)
                        .text());
    }

    @Test
    void anUnknownKeyInBracketsIsToldWithItsPlaceAndStays() {
        RichText text = read("First line.\n\nAs in [@moth; @mooth], or not.");

        assertThat(text.plain()).contains("[@moth; @mooth]");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.UNKNOWN_CITATION);
        assertThat(problems.sorted().get(0).location().toString()).startsWith("about.md:3:15");
    }

    @Test
    void aMentionIsItsWordsForWhoeverAsksForHtml() {
        RichText text = read("In [@doe:kites/1_a] & more.");

        assertThat(text.mentions()).containsExactly("doe:kites/1_a");
        assertThat(text.html(new SitePath("publications/x.html")))
                .isEqualTo("<p>In (Doe &amp; Roe, 2020) &amp; more.</p>");
    }

    @Test
    void piecesOfAPageMakeTheWholeOfIt() {
        StringBuilder pieces = new StringBuilder();
        read("A @moth, [@moth] and [@ostergard2025].")
                .write(
                        html -> html,
                        pieces::append,
                        (key, words) -> pieces.append('{')
                                .append(key)
                                .append(": ")
                                .append(words)
                                .append('}'));

        assertThat(pieces)
                .hasToString("<p>A {moth: Moth (2019)}, ({moth: Moth, 2019}) and ({ostergard2025: Østergård et al.,"
                        + " 2025}).</p>");
    }

    @Test
    void asMarkdownItIsACitationAgain() {
        RichText text = read("A @moth, [@moth] and [@moth; @ostergard2025] [kept].");
        RichText again = read(MarkdownText.of(text));

        assertThat(again.plain()).isEqualTo(text.plain());
        assertThat(again.mentions()).isEqualTo(text.mentions());
    }

    @Test
    void bracketsWithoutEndTakeNoTime() {
        String brackets = "[@".repeat(50_000);

        assertThat(read(brackets).plain()).hasSizeGreaterThan(50_000);
    }
}
