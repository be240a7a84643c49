package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.Venue;
import io.github.vitae.model.YearLetters;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.problem.Location;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.text.html.HtmlGate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters and words around years in citations: where they stand, and which. */
class YearsInCitationsTest {

    private final Citations citations = new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH);

    private Publication quill(String status, String year) {
        Publication publication = Publication.titled(
                        "k", PublicationKind.ARTICLE, HtmlGate.plain("Maps of Moss"), Location.ofFile("p.bib"))
                .withContributors(Contributors.of(List.of(Author.named(PersonName.of("Nora", "Quill")))))
                .withVenue(Venue.named("Tides"))
                .withTexts(PublicationTexts.NONE.withStatus(Optional.of(status).filter(words -> !words.isEmpty())));
        return year.isEmpty()
                ? publication
                : publication.withDate(Optional.of(EntryDate.of(PartialDate.ofYear(Integer.parseInt(year)))));
    }

    /** As pandoc has them with the same styles. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apa                          | ''        | ''   | Quill, N. (n.d.-b). Maps of Moss. Tides.
            apa                          | to appear | ''   | Quill, N. (to appear-b). Maps of Moss. Tides.
            apa                          | ''        | 2010 | Quill, N. (2010b). Maps of Moss. Tides.
            chicago-author-date          | ''        | ''   | Quill, Nora. n.d.-b. “Maps of Moss.” Tides.
            chicago-author-date          | to appear | ''   | Quill, Nora. To appear-b. “Maps of Moss.” Tides.
            chicago-author-date          | ''        | 2010 | Quill, Nora. 2010b. “Maps of Moss.” Tides.
            springer-basic-author-date   | ''        | ''   | Quill N Maps of Moss. Tides
            springer-basic-author-date   | ''        | 2010 | Quill N (2010b) Maps of Moss. Tides
            modern-language-association  | ''        | ''   | Quill, Nora. “Maps of Moss.” Tides.
            """)
    void lettersStandWhereTheStyleHasThem(String style, String status, String year, String expected) {
        assertThat(citations
                        .of(quill(status, year), style, YearLetters.all("b"))
                        .plain())
                .isEqualTo(expected);
    }

    /** What of names tells people apart before years get letters is the style's own. */
    @ParameterizedTest
    @CsvSource({
        "apa, (2010i)",
        "chicago-author-date, 2010g.",
        "springer-basic-author-date, (2010f)",
        "modern-language-association, 2010.",
        "ieee, 2010."
    })
    void whichLetterItIsDependsOnTheStyle(String style, String expected) {
        assertThat(citations
                        .of(quill("", "2010"), style, new YearLetters("f", "i", "g"))
                        .plain())
                .contains(expected);
    }
}
