package io.github.vitae.page.citation.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.testing.ClasspathStyles;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How styles cite within a text, by what the style itself says. */
class CitationFormTest {

    private static CitationForm form(String style) {
        return new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH).form(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apa | false | ( | ) | false",
                "chicago-author-date | false | ( | ) | false",
                "ieee | true | [ | ] | false",
                "springer-basic-brackets | true | [ | ] | false",
                "nature | true | '' | '' | true",
                // dependent: a journal's name for another style
                "nature-physics | true | '' | '' | true",
                // notes have numbers above the line
                "chicago-notes-bibliography | true | '' | '' | true",
            })
    void aStyleSaysHowItCites(String style, boolean numbered, String before, String behind, boolean raised) {
        CitationForm form = form(style);

        assertThat(form.numbered()).isEqualTo(numbered);
        assertThat(form.before()).isEqualTo(before);
        assertThat(form.behind()).isEqualTo(behind);
        assertThat(form.raised()).isEqualTo(raised);
    }

    @Test
    void whatPartsTwoIsTheStylesOwn() {
        assertThat(form("apa").between()).isEqualTo("; ");
        assertThat(form("american-medical-association").between()).isEqualTo(",");
    }

    @Test
    void aNumberOfAStyleThatSetsNoBracketGetsOne() {
        CitationForm form =
                CitationForm.of("<style><info><category citation-format=\"numeric\"/></info><citation><layout>"
                        + "<text variable=\"citation-number\"/></layout></citation></style>");

        assertThat(form).isEqualTo(new CitationForm(true, "[", ", ", "]", false));
    }

    @Test
    void whatSaysNothingCitesByNamesAndYear() {
        assertThat(CitationForm.of("<style/>")).isEqualTo(new CitationForm(false, "(", "; ", ")", false));
    }
}
