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
import org.junit.jupiter.params.provider.ValueSource;

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
                    M&uuml;hle, J&ouml;rg           |    | Jörg///Mühle/
                    Jos&eacute; Mar&#237;n          |    | José///Marín/
                    Garc&#xED;a, P.                 |    | P.///García/
                    Reed&#42;, Bo                   | *  | Bo///Reed/
                    Ann Quill†✉                     | †✉ | Ann///Quill/
                    Ann Quill                       |    | Ann///Quill/
                    """)
    void marks_are_taken_off(String written, String marks, String parts) {
        BibNames.Marked name = names(written).names().get(0);

        assertThat(name.marks()).isEqualTo(marks == null ? "" : marks);
        assertThat(parts(name.name())).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Ann Quill, Bo Reed, Cy Stone        | Quill, Ann; Reed, Bo; Stone, Cy
                    Ann Quill, Bo Reed and Cy Stone     | Quill, Ann; Reed, Bo; Stone, Cy
                    Ann Quill, Bo Reed, and Cy Stone    | Quill, Ann; Reed, Bo; Stone, Cy
                    Ann Quill, Bo Reed, Di Fox and Cy Stone | Quill, Ann; Reed, Bo; Fox, Di; Stone, Cy
                    A. Quill, B. Reed                   | Quill, A.; Reed, B.
                    Quill, A., Reed, B. C.              | Quill, A.; Reed, B. C.
                    Quill, A., Reed, B. and Stone, C.   | Quill, A.; Reed, B.; Stone, C.
                    Quill, Ann, Reed, Bo                | Quill, Ann; Reed, Bo
                    Quill, J.-P., van der Reed, Yu. B.  | Quill, J.-P.; van der Reed, Yu. B.
                    Quill A, Reed BC                    | Quill, A.; Reed, B. C.
                    Quill A, Reed BC and Stone D        | Quill, A.; Reed, B. C.; Stone, D.
                    Quill A and Reed B                  | Quill, A.; Reed, B.
                    Ann Quill; Bo Reed                  | Quill, Ann; Reed, Bo
                    Quill, Ann; Reed, Bo                | Quill, Ann; Reed, Bo
                    Ann Quill \\& Bo Reed               | Quill, Ann; Reed, Bo
                    Ann Quill & Bo Reed                 | Quill, Ann; Reed, Bo
                    Quill, A., Reed, B. & Stone, C.     | Quill, A.; Reed, B.; Stone, C.
                    Ann Quill, Ph.D., Bo Reed, PhD      | Quill, Ann; Reed, Bo
                    Рид, А. Б., Квилл, Ю.               | Рид, А. Б.; Квилл, Ю.
                    Ann Quill and                       | Quill, Ann
                    and Ann Quill                       | Quill, Ann
                    Ann Quill and and Bo Reed           | Quill, Ann; Reed, Bo
                    """)
    void a_list_that_is_no_bibtex_is_read_and_told(String written, String meant) {
        assertThat(names(written).names().stream().map(name -> name.name().inverted()))
                .containsExactly(meant.split("; "));
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BROKEN_BIBTEX);
        assertThat(problems.sorted().get(0).location().column()).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Brinch Hollis, Per Otto             | Brinch Hollis, Per Otto
                    Brinch Hollis, Per Otto and Quill, Ann | Brinch Hollis, Per Otto; Quill, Ann
                    Brinch Hollis, Per Otto and Bo Reed and Ann Quill | Brinch Hollis, Per Otto; Reed, Bo; Quill, Ann
                    van der Berg, Jan Piet and Bo Reed  | van der Berg, Jan Piet; Reed, Bo
                    Quill, A. and Reed, B.              | Quill, A.; Reed, B.
                    Wei XU and Jian LI                  | XU, Wei; LI, Jian
                    Reed, Jr., Bo and Quill, Ann        | Reed, Bo, Jr.; Quill, Ann
                    王, 小明 and 张, 伟                  | 王, 小明; 张, 伟
                    {Quill, Reed and Stone} and Bo Reed | Quill, Reed and Stone; Reed, Bo
                    """)
    void what_bibtex_allows_is_read_as_bibtex_does(String written, String meant) {
        assertThat(names(written).names().stream().map(name -> name.name().inverted()))
                .containsExactly(meant.split("; "));
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quill, Ann, Reed, Bo Beth, Stone",
                "Quill, Upper Mill, Ann",
                "Quill, Ann Beth, Reed, Bo Carl and Stone, Cy"
            })
    void what_is_not_plain_is_told(String written) {
        names(written);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BROKEN_BIBTEX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Quill et al.
                    Ann Quill, et al.
                    Quill, Ann, et al
                    Ann Quill and et al.
                    Ann Quill and others
                    Ann Quill, and others
                    Quill, Ann and Others
                    Ann Quill and …
                    """)
    void there_may_be_others(String written) {
        assertThat(names(written).names().stream().map(name -> name.name().inverted()))
                .containsExactly("Quill, Ann");
        assertThat(names(written).othersToo()).isTrue();
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
