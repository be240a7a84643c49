package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.PersonName;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.CitedPublications;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names that are no BibTeX, and what stands beside names: who is meant, and what is said of them. */
class NameListsTest {

    record Row(String written, String meant) {}

    /** A field, an arrow, and family and given names of each; names in braces are shown as they are written, + is “and others”. */
    private static final String PLAIN = """
            Jane Doe et Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe und Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe y Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe i Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe og Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe en Rick van der Roe => Doe, Jane; van der Roe, Rick
            Jane Doe ve Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe with Rick Roe => Doe, Jane; Roe, Rick
            Анна Ким и Олег Рив => Ким, Анна; Рив, Олег
            张伟 和 李娜 => 张伟; 李娜
            Jane Doe & Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe ; Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe / Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe/Rick Roe/Ann Poe => Doe, Jane; Roe, Rick; Poe, Ann
            Jane Doe | Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe • Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe – Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe \\\\ Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe, Rick Roe und Ann Poe => Doe, Jane; Roe, Rick; Poe, Ann
            Ana Doe, Rick Roe e Ann Poe => Doe, Ana; Roe, Rick; Poe, Ann
            Doe, J., Roe, R. et Poe, A. => Doe, J.; Roe, R.; Poe, A.
            Doe, Jane und van der Roe, Rick => Doe, Jane; van der Roe, Rick
            Doe, J. y Roe, R. => Doe, J.; Roe, R.
            Doe J und Roe R => Doe, J.; Roe, R.
            Jane Doe -- Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe<br/>Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe \\quad Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe*, Rick Roe => Doe, Jane ^*; Roe, Rick
            Jane Doe (corresponding author), Rick Roe => Doe, Jane [corresponding author]; Roe, Rick
            Sir Jane Doe, Prof. Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe Jr. und Rick Roe => Doe, Jane; Roe, Rick
            Иванов И.И., Петров П.П. => Иванов, И.И.; Петров, П.П.
            Quill A. B. und Tarn C. D. => Quill, A. B.; Tarn, C. D.
            김철수, 이영희 => {김철수}; {이영희}
            Jane Doe, Rick Roe and the Tide Group => Doe, Jane; Roe, Rick; {the Tide Group}
            Nguyễn Lan và Trần Minh => Lan, Nguyễn; Minh, Trần
            """;

    private static final String NOTHING_TO_TELL = """
            Jane Doe AND Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe And Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe and \\\\ Rick Roe => Doe, Jane; Roe, Rick
            Jane Doe \\\\and Rick Roe => Doe, Jane; Roe, Rick
            Jos\\'e Ortega y Gasset => Ortega y Gasset, José
            Ortega y Gasset, Jos\\'e => Ortega y Gasset, José
            Artur da Costa e Silva => da Costa e Silva, Artur
            Karl von und zu Guttenberg => von und zu Guttenberg, Karl
            Antoni Puig i Cadafalch => Puig i Cadafalch, Antoni
            {Harbour Input/Output Group} and Jane Doe => {Harbour Input/Output Group}; Doe, Jane
            {Bildung und Forschung} => {Bildung und Forschung}
            Garc\\'ia M\\'arquez, Gabriel Jos\\'e and others => García Márquez, Gabriel José; +
            Doe, Jane, et al. => Doe, Jane; +
            Jane Doe and 3 others => Doe, Jane; +
            Jane Doe and Rick Roe and 12 more => Doe, Jane; Roe, Rick; +
            Jane Doe, +5 authors => Doe, Jane; +
            Jane Doe u.\\,a. => Doe, Jane; +
            Jane Doe et al., and Rick Roe => Doe, Jane; Roe, Rick; +
            Jane Doe \\and Rick Roe \\AND Ann Poe => Doe, Jane; Roe, Rick; Poe, Ann
            The Tide Consortium and Jane Doe => {The Tide Consortium}; Doe, Jane
            University of Harbour => {University of Harbour}
            R\\&D Group => Group, R&D
            """;

    private static final String DOUBTFUL = """
            Jane Doe, Rick Roe, et al. => {Jane Doe, Rick Roe}; +
            Garc\\'ia M\\'arquez, Gabriel Jos\\'e, et al. => {García Márquez, Gabriel José}; +
            Jane Doe, Rick Roe u. a. => {Jane Doe, Rick Roe}; +
            Jane Doe e Rick Roe => {Jane Doe e Rick Roe}
            Jane und Rick Roe => {Jane und Rick Roe}
            Bundesministerium f\\"ur Bildung und Forschung => {Bundesministerium für Bildung und Forschung}
            Harbour Input / Output Group => {Harbour Input / Output Group}
            Jane Doe, University of Harbour => {Jane Doe, University of Harbour}
            Jane Doe, PhD student and Rick Roe => {Jane Doe, PhD student}; Roe, Rick
            JANE DOE, RICK ROE, ANN POE => {JANE DOE, RICK ROE, ANN POE}
            Doe, Roe, Poe => {Doe, Roe, Poe}
            """;

    private static final String REMARKS = """
            Jane Doe (she/her) and Rick Roe (they/them) => Doe, Jane [she/her]; Roe, Rick [they/them]
            Doe, Jane (PhD student) => Doe, Jane [PhD student]
            Jane (sie/ihr) Doe => Doe, Jane [sie/ihr]
            Jane Doe [she] => Doe, Jane [she]
            Jane Doe (Tide Lab) => Doe, Jane [Tide Lab]
            Jane Doe (Jay) => Doe (Jay), Jane
            Edward (Ed) Poe => Poe, Edward (Ed)
            Jane Doe (née Poe) => Doe (née Poe), Jane
            {Tide Group (University)} => {Tide Group (University)}
            Jane Doe\\thanks{Supported by the \\emph{Tide} Fund.} => Doe, Jane [Supported by the Tide Fund.]
            Jane Doe\\footnote{now at Harbour} => Doe, Jane [now at Harbour]
            Jane Doe\\thanks{jane@example.org} => Doe, Jane
            Jane Doe\\thanks{E-mail: jane@example.org} => Doe, Jane
            Jane Doe\\thanks{Write to jane@example.org} => Doe, Jane [Write to jane@example.org]
            {\\bf Jane Doe}\\thanks{Both} => Doe, Jane [Both]
            Jane Doe\\inst{1} => Doe, Jane ^1
            Jane Doe\\IEEEauthorrefmark{2} => Doe, Jane ^2
            Jane Doe\\footnotemark[1] => Doe, Jane ^1
            Jane Doe\\inst{1,2}\\orcidID{0000-0002-1825-0097} => Doe, Jane ^1,2 0000-0002-1825-0097
            Doe, Jane\\orcidlink{https://orcid.org/0000-0002-1825-009X} => Doe, Jane 0000-0002-1825-009X
            Jane Doe (ORCID: 0000-0002-1825-0097) => Doe, Jane 0000-0002-1825-0097
            Jane Doe<sup>&dagger;</sup> => Doe, Jane ^†
            Jane Doe<sup>&dagger;&#8225;</sup> => Doe, Jane ^†‡
            Jane Doeª => Doe, Jane ^ª
            Jane Doe\\textsuperscript{ªs} => Doe, Jane ^ªs
            Jane Doe$^{º}$ => Doe, Jane ^º
            Mª Jos\\'e Roe => Roe, Mª José
            M\\textsuperscript{a} Carmen Poe => Poe, Mª Carmen
            Jane Doe (jane@example.org) => Doe, Jane
            Jane Doe [1,2] => Doe, Jane ^1,2
            Jane Doe(a) => Doe, Jane ^a
            Jane Doe (*) => Doe, Jane ^*
            Jane Doe\\affil{1,2} => Doe, Jane ^1,2
            Jane Doe (translator) => Doe, Jane [translator]
            Jane Doe on behalf of the Tide Group => Doe, Jane [on behalf of the Tide Group]
            Jane Doe\\orcid{0000000218250097} => Doe, Jane 0000-0002-1825-0097
            """;

    private static List<Row> rows(String table) {
        return table.lines()
                .map(line -> line.split(" => "))
                .map(row -> new Row(row[0], row[1]))
                .toList();
    }

    static List<Row> plain() {
        return rows(PLAIN);
    }

    static List<Row> nothingToTell() {
        return rows(NOTHING_TO_TELL);
    }

    static List<Row> doubtful() {
        return rows(DOUBTFUL);
    }

    static List<Row> remarks() {
        return rows(REMARKS);
    }

    static Stream<Row> all() {
        return Stream.of(plain(), nothingToTell(), doubtful(), remarks()).flatMap(List::stream);
    }

    private final Problems problems = new Problems();

    private static BibEntry entry(String names) {
        return BibFile.entries(SourceText.of("p.bib", "@misc{k, author = {" + names + "}}"), new Problems())
                .get(0);
    }

    private BibNames read(BibEntry entry) {
        LatexText latex = new LatexText(
                new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new CitedPublications(), problems));
        return BibNames.parse(entry.field("author").orElseThrow(), latex);
    }

    private static String shown(BibNames names, boolean beside) {
        List<String> shown = new ArrayList<>();
        for (BibNames.Marked name : names.names()) {
            shown.add(name(name.name())
                    + (beside && !name.remarks().isEmpty() ? " " + name.remarks() : "")
                    + (beside && !name.marks().isEmpty() ? " ^" + name.marks() : "")
                    + (beside ? name.orcid().map(id -> " " + id).orElse("") : ""));
        }
        if (names.othersToo()) {
            shown.add("+");
        }
        return String.join("; ", shown);
    }

    private static String name(PersonName name) {
        return name.literal()
                .map(words -> words.codePoints().allMatch(Character::isIdeographic) ? words : "{" + words + "}")
                .orElseGet(() ->
                        name.nonDroppingParticle().map(words -> words + " ").orElse("")
                                + name.family().orElse("")
                                + name.given().map(words -> ", " + words).orElse(""));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void names_without_and_are_read_where_that_is_plain_and_told(Row row) {
        assertThat(shown(read(entry(row.written())), true)).isEqualTo(row.meant());
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).toString()).contains("without an ‘and’ between them");
    }

    @ParameterizedTest
    @MethodSource("nothingToTell")
    void what_is_plain_to_all_is_not_told(Row row) {
        assertThat(shown(read(entry(row.written())), true)).isEqualTo(row.meant());
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void what_may_be_one_or_two_is_shown_as_it_is_written_and_told(Row row) {
        assertThat(shown(read(entry(row.written())), true)).isEqualTo(row.meant());
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).toString()).contains("not plain which names these are");
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void what_stands_beside_a_name_is_no_part_of_it(Row row) {
        assertThat(shown(read(entry(row.written())), true)).isEqualTo(row.meant());
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_published_is_read_as_the_same_names(Row row) {
        String published = entry(row.written()).written("k", field -> true);

        BibEntry again =
                BibFile.entries(SourceText.of("p.bib", published), problems).get(0);

        assertThat(shown(read(again), false)).isEqualTo(shown(read(entry(row.written())), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe, Rick Roe (Eds.)",
                "Jane Doe and Rick Roe (Eds.)",
                "Doe, Jane (ed.) and Roe, Rick (ed.)",
                "Doe, Jane and Roe, Rick, eds.",
                "Jane Doe and Rick Roe, editors",
                "Jane Doe and Rick Roe [Eds.]",
                "Jane Doe (Hrsg.) and Rick Roe (Hg.)",
                "Edited by Jane Doe and Rick Roe",
                "Hrsg. von Jane Doe und Rick Roe",
                "Doe, Jane and Roe, Rick (coords.)",
                "Doe, Jane, & Roe, Rick (Eds.).",
                "eds. Jane Doe and Rick Roe",
                "Jane Doe (Ed.), Rick Roe (Ed.)"
            })
    void behind_a_list_it_is_said_that_these_are_editors(String names) {
        assertThat(BibNames.areEditors(names)).isTrue();
        assertThat(shown(read(entry(names)), true)).isEqualTo("Doe, Jane; Roe, Rick");
        assertThat(shown(
                        read(BibFile.entries(SourceText.of("p.bib", entry(names).written("k", f -> true)), problems)
                                .get(0)),
                        true))
                .isEqualTo("Doe, Jane; Roe, Rick");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jane Doe and Rick Roe (ed.)", "Fred Doe", "Doe, Ed", "Edward (Ed) Poe", "{Tide Group (Eds.)}"})
    void who_is_called_so_or_edits_alone_makes_no_editors_of_all(String names) {
        assertThat(BibNames.areEditors(names)).isFalse();
    }
}
