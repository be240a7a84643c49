package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.PersonName;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.CitedPublications;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, taken apart as BibTeX does. */
class BibNamesTest {

    private final Problems problems = new Problems();

    private BibNames names(String written) {
        DataValue.Scalar value = BibFile.entries(
                        SourceText.of("p.bib", "@misc{k, author = {" + written + "}}"), problems)
                .get(0)
                .field("author")
                .orElseThrow();
        return BibNames.parse(
                value,
                new LatexText(
                        new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new CitedPublications(), problems)));
    }

    /** Given / dropping particle / particle / family / suffix, or the name in one piece. */
    private static String parts(PersonName name) {
        return name.literal()
                .orElseGet(() -> String.join(
                        "/",
                        List.of(
                                        name.given(),
                                        name.droppingParticle(),
                                        name.nonDroppingParticle(),
                                        name.family(),
                                        name.suffix())
                                .stream()
                                .map(part -> part.orElse(""))
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Ann Quill                       | Ann///Quill/
                    Quill, Ann                      | Ann///Quill/
                    Quill, Ann B.                   | Ann B.///Quill/
                    Ann~B. Quill                    | Ann B.///Quill/
                    Ludwig van Beethoven            | Ludwig//van/Beethoven/
                    van Beethoven, Ludwig           | Ludwig//van/Beethoven/
                    Johannes Diderik van der Waals  | Johannes Diderik//van der/Waals/
                    Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin | Charles Louis Xavier Joseph//de la/Vallée Poussin/
                    de La Fontaine, Jean            | Jean//de/La Fontaine/
                    La Fontaine, Jean de            | Jean/de//La Fontaine/
                    King, Jr., Martin Luther        | Martin Luther///King/Jr.
                    King, Jr, Martin Luther         | Martin Luther///King/Jr
                    Martin Luther King, Jr.         | Martin Luther///King/Jr.
                    Martin Luther King Jr.          | Martin Luther///King/Jr.
                    von Reed, III, Bo               | Bo//von/Reed/III
                    Brinch Hansen, Per              | Per///Brinch Hansen/
                    Per {Brinch Hansen}             | Per///Brinch Hansen/
                    {\\'E}mile Zola                 | Émile///Zola/
                    Zola, {\\'E}mile                | Émile///Zola/
                    {\\'e}mile Zola                 | //émile/Zola/
                    Ulrich {\\"U}nderwood and Co    | Ulrich///Ünderwood/
                    G{\\"o}del, Kurt                | Kurt///Gödel/
                    Tomas {\\v S}koda               | Tomas///Škoda/
                    Jean d'Alembert                 | Jean///d’Alembert/
                    danah boyd                      | danah///boyd/
                    {Tide Institute}                | Tide Institute
                    {{Barnes and Noble}}            | Barnes and Noble
                    {The Tide Lab, Upper Mill}      | The Tide Lab, Upper Mill
                    Plato                           | Plato
                    王小明                          | 王小明
                    王 小明                         | 王 小明
                    王, 小明                        | 小明///王/
                    Jean-Paul Sartre                | Jean-Paul///Sartre/
                    O'Neil, Tip                     | Tip///O’Neil/
                    family=Harm, given=Hans, prefix=von der | Hans//von der/Harm/
                    AA BB                           | AA///BB/
                    aa bb CC                        | //aa bb/CC/
                    AA bb CC dd EE                  | AA//bb CC dd/EE/
                    AA {bb} CC                      | AA {bb}///CC/
                    """)
    void a_name_is_taken_apart(String written, String parts) {
        assertThat(parts(names(written).names().get(0).name())).isEqualTo(parts.replace("{bb}", "bb"));
    }

    @Test
    void names_are_parted_by_and_on_whatever_line() {
        BibNames names = names("Quill, Ann and\n  Bo Reed\n AND {Rock and Roll} and Sandy Anders");

        assertThat(names.names())
                .extracting(name -> parts(name.name()))
                .containsExactly("Ann///Quill/", "Bo///Reed/", "Rock and Roll", "Sandy///Anders/");
        assertThat(names.othersToo()).isFalse();
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ann Quill and others", "Ann Quill and et al.", "Ann Quill and Others"})
    void others_are_no_name(String written) {
        assertThat(names(written).names()).hasSize(1);
        assertThat(names(written).othersToo()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Ann Quill*                      | *  | Ann///Quill/
                    Quill*, Ann                     | *  | Ann///Quill/
                    Quill$^*$, Ann                  | *  | Ann///Quill/
                    Ann Quill$^{*\\dagger}$         | *† | Ann///Quill/
                    Ann Quill\\textsuperscript{*,1} | *,1 | Ann///Quill/
                    Ann Quill{\\textdagger}         | †  | Ann///Quill/
                    Ann Quill$^\\ddagger$           | ‡  | Ann///Quill/
                    Ann Quill ✉                     | ✉  | Ann///Quill/
                    Ann Quill†✉                     | †✉ | Ann///Quill/
                    Ann Quill                       |    | Ann///Quill/
                    """)
    void marks_are_taken_off(String written, String marks, String parts) {
        BibNames.Marked name = names(written).names().get(0);

        assertThat(name.marks()).isEqualTo(marks == null ? "" : marks);
        assertThat(parts(name.name())).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Quill, Bo Reed, Cy Stone  | 3
                    Quill, A., Reed, B. C.        | 2
                    Ann Quill; Bo Reed            | 2
                    Ann Quill \\& Bo Reed         | 2
                    """)
    void a_list_without_and_is_read_and_told(String written, int count) {
        assertThat(names(written).names()).hasSize(count);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BROKEN_BIBTEX);
    }

    @Test
    void plain_text_is_read_by_the_same_rules() {
        assertThat(BibNames.of("Ludwig van Beethoven").map(BibNamesTest::parts)).contains("Ludwig//van/Beethoven/");
        assertThat(BibNames.of("  ")).isEqualTo(Optional.empty());
        assertThat(BibNames.list("Ann Quill, Bo Reed and Cy Stone"))
                .extracting(BibNamesTest::parts)
                .containsExactly("Ann///Quill/", "Bo///Reed/", "Cy///Stone/");
        assertThat(BibNames.list("Quill, A., Reed, B., & Stone, C. D."))
                .extracting(BibNamesTest::parts)
                .containsExactly("A.///Quill/", "B.///Reed/", "C. D.///Stone/");
    }

    @Test
    void a_thousand_names_are_a_thousand() {
        assertThat(names("Ann Quill and ".repeat(999) + "Bo Reed").names()).hasSize(1000);
    }
}
