package io.github.vitae.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Author;
import io.github.vitae.model.Author.Mark;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.TrialProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Publications of a profile as a whole: each once, each with a key, with what marks on names mean. */
class PublicationListTest {

    @TempDir
    private Path directory;

    private TrialProfile.Result read(String... bibtex) {
        return TrialProfile.in(directory)
                .with("person.yml", "name: Ann Quill\n")
                .with("publications.bib", String.join("\n", bibtex))
                .read();
    }

    private static List<Publication> publications(TrialProfile.Result result) {
        return result.profile().orElseThrow().publications();
    }

    @Test
    void aPreprintAndItsPaperAreOneAndTheRicherRecordWins() {
        TrialProfile.Result result = read(
                "@misc{pre, title = {Tides: at Night}, author = {Ann Quill and Bo Reed}, year = 2024, eprint = {2401.00001}, code = {https://c.example.org}}",
                "@inproceedings{paper, title = {{Tides} at {N}ight}, author = {Quill, A. and Reed, B.}, booktitle = {Proc. Tides}, year = 2024, month = may, pages = {1--2}, pdf = {https://p.example.org/a.pdf}}");

        assertThat(publications(result)).hasSize(1);
        Publication one = publications(result).get(0);
        assertThat(one.key()).isEqualTo("paper");
        assertThat(one.kind()).isEqualTo(PublicationKind.PAPER_CONFERENCE);
        assertThat(one.identifiers().eprint()).isPresent();
        assertThat(one.links()).hasSize(2);
        assertThat(one.authors().get(1).name().display()).isEqualTo("Bo Reed");
        assertThat(one.date().orElseThrow().start().iso()).isEqualTo("2024-05");
        assertThat(result.problems(Code.DUPLICATE_PUBLICATION))
                .extracting(Problem::location)
                .hasToString("[vitae/publications.bib:2:1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title={Tides at Night}, year=2024, doi={10.1000/A} | title={Other}, year=2020, doi={https://dx.doi.org/10.1000/a} | 1
                    title={Tides at Night}, year=2024                  | title={TIDES at night!}, date={2024-03}                   | 1
                    title={Tides at Night}, year=2024                  | title={Tides at Night}, year=2023                        | 2
                    title={Tides at Night}                             | title={Tides at Night}                                   | 2
                    title={Tides at Night}, year=2024, doi={10.1000/a} | title={Tides at Night}, year=2024, doi={10.1000/b}       | 2
                    title={Editorial}, year=2024, journal={A}          | title={Editorial}, year=2024, journal={B}                | 2
                    """)
    void whatIsOnePublicationAndWhatIsTwo(String first, String second, int count) {
        assertThat(publications(read("@article{a, " + first + "}", "@article{b, " + second + "}")))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    # one title is not enough: authors, and kind or venue
                    article       | Book Review, Quill, A., journal={Tides}, volume=1, pages={3--4}   | article       | Book Review, Quill, A., journal={Tides}, volume=1, pages={9--10}  | 2
                    article       | Book Review, Quill, A., journal={Tides}, volume=1                 | article       | Book Review, Quill, A., journal={Waves}, volume=1                 | 2
                    article       | Book Review, Quill, A., journal={Tides}, volume=1                 | article       | Book Review, "Quill, Ann", journal={TIDES}, volume=1              | 1
                    article       | Book Review, Quill, A.                                            | article       | Book Review, "Reed, B."                                           | 2
                    article       | 书评, Quill, A., journal={潮汐}, pages=1                           | article       | 书评, Quill, A., journal={潮汐}, pages=7                           | 2
                    article       | Tides at Night, Quill, A., journal={Tides}                        | article       | Tides at Night, "Stone, C.", journal={Tides}                      | 2
                    article       | Tides at Night, Quill, A. and Reed, B.                            | article       | Tides at Night, Reed, B. and Quill, A.                            | 1
                    article       | Tides at Night, Quill, A. and others                              | article       | Tides at Night, "Quill, Ann and Reed, B. and Stone, C."           | 1
                    article       | Tides at Night, "Müller, K.", journal={Tides}                     | article       | Tides at Night, "Mueller, Karl", journal={Tides}                  | 1
                    techreport    | Tides at Night, Quill, A., institution={Harbour}, number={TR-7}   | inproceedings | Tides at Night, Quill, A., booktitle={Proc. Tides}                | 2
                    techreport    | Tides at Night, Quill, A., doi={10.1000/t}                        | inproceedings | Tides at Night, Quill, A., doi={10.1000/T}                        | 1
                    phdthesis     | Tides at Night, Quill, A., school={Harbour}                       | book          | Tides at Night, Quill, A., publisher={Pier}                       | 2
                    misc          | Tides at Night, Quill, A., eprint={2401.00001}                    | article       | Tides at Night, Quill, A., journal={Tides}                        | 1
                    misc          | Tides at Night, Quill, A., eprint={2401.00001}                    | article       | Tides at Night, "Quill, A. and Reed, B.", journal={Tides}         | 2
                    misc          | Tides at Night, Quill, A., eprint={2401.00001v1}                  | article       | Tides by Day, "Quill, A. and Reed, B.", journal={Tides}, arxiv={2401.00001}        | 1
                    misc          | Tides at Night, Quill, A., eprint={2401.00001}                    | misc          | Tides at Night, Quill, A., eprint={2401.00002}                    | 2
                    misc          | Tides at Night, Quill, A., eprint={2401.00001}, eprinttype={arxiv} | misc         | Tides at Night, Quill, A., doi={10.48550/arXiv.2401.00001}        | 1
                    inproceedings | Tides at Night, Quill, A., booktitle={Workshop on Sand}           | inproceedings | Tides at Night, Quill, A., booktitle={Congress of Oceans}         | 2
                    inproceedings | Tides at Night, Quill, A., booktitle={ICTS}                       | inproceedings | Tides at Night, Quill, A., booktitle={Proceedings of the 4th International Conference on Tidal Studies} | 1
                    article       | Tides at Night, Quill, A., journal={Phys. Rev. Lett.}             | article       | Tides at Night, Quill, A., journal={Physical Review Letters}      | 1
                    article       | Tides at Night, Quill, A., journal={Tides}                        | inproceedings | Tides at Night, Quill, A., booktitle={Congress of Oceans}         | 2
                    article       | Tides at Night, Quill, A., pmid={123}                             | article       | Night and tides, Quill, A., pmid={123}                            | 1
                    incollection  | Tides at Night, Quill, A., booktitle={Sea}, doi={10.1000/sea}     | incollection  | Waves by Day, "Quill, A.", booktitle={Sea}, doi={10.1000/sea}     | 2
                    article       | Tides at Night, Quill, A., doi={10.1000/t}                        | article       | Sand in the Wind, "Reed, B.", doi={10.1000/t}                     | 2
                    # names, signs and venues that come near to each other
                    article | Tides at Night, "Smith, John", journal={Tides} | article | Tides at Night, "Smith, Jane", journal={Tides} | 2
                    article | Tides at Night, "Li, Wei", journal={Tides} | article | Tides at Night, "Li, Wen", journal={Tides} | 2
                    article | Tides at Night, "Reed, J. A.", journal={Tides} | article | Tides at Night, "Reed, J. B.", journal={Tides} | 2
                    article | Tides at Night, "Reed, Jr., Bo", journal={Tides} | article | Tides at Night, "Reed, Sr., Bo", journal={Tides} | 2
                    article | Tides at Night, {{Harbour Collaboration}}, journal={Tides} | article | Tides at Night, {{Pier Collaboration}}, journal={Tides} | 2
                    article | Tides at Night, Quill, A. and Reed, B., journal={Tides} | article | Tides at Night, Quill, A., journal={Tides} | 2
                    article | Tides in C++ Programs, Quill, A. | article | Tides in C# Programs, Quill, A. | 2
                    article | Rates of Na$^+$ Ions, Quill, A. | article | Rates of Na$^-$ Ions, Quill, A. | 2
                    article | Searching with A* at Night, Quill, A. | article | Searching with A at Night, Quill, A. | 2
                    article | Tides below -1 Degree, Quill, A. | article | Tides below 1 Degree, Quill, A. | 2
                    article | Tides for .NET Users, Quill, A. | article | Tides for Net Users, Quill, A. | 2
                    article | Tides at Night, Quill, A., journal={Phys. Rev. A} | article | Tides at Night, Quill, A., journal={Phys. Rev. B} | 2
                    article | Tides at Night, Quill, A., journal={Science} | article | Tides at Night, Quill, A., journal={Science Advances} | 2
                    inproceedings | Tides at Night, Quill, A., booktitle={ICTS} | inproceedings | Tides at Night, Quill, A., booktitle={ICTS Workshops} | 2
                    inproceedings | Tides at Night, Quill, A., booktitle={Proceedings of Sand, Volume 1} | inproceedings | Tides at Night, Quill, A., booktitle={Proceedings of Sand, Volume 2} | 2
                    inproceedings | Tides at Night, Quill, A., booktitle={Proc. of ICTS}, address={Oslo} | inproceedings | Tides at Night, Quill, A., booktitle={ICTS}, address={Rome} | 2
                    inproceedings | Tides at Night, Quill, A., booktitle={ICTS}, address={Oslo} | inproceedings | Tides at Night, Quill, A., booktitle={ICTS}, address={{Oslo, Norway}} | 1
                    article | Editorial, Quill, A., journal={Tides}, number=1 | article | Editorial, Quill, A., journal={Tides} | 2
                    article | Figs of the Sea, Quill, A., doi={10.1000/figs} | article | Erratum to: Figs of the Sea, Quill, A., doi={10.1000/figs} | 2
                    article | Tides at Night, Quill, A., doi={10.1000/a}, eprint={2401.00001}, archiveprefix={arXiv} | article | Tides at Night, Quill, A., doi={10.1000/b}, eprint={2401.00001}, archiveprefix={arXiv} | 2
                    """)
    void twoAreOneOnlyIfAllThatTellsThemApartAgrees(
            String type, String first, String otherType, String second, int count) {
        TrialProfile.Result result = read(
                "@" + type + "{a, year = 2024, " + fields(first) + "}",
                "@" + otherType + "{b, year = 2024, " + fields(second) + "}");

        assertThat(publications(result)).hasSize(count);
        assertThat(result.problems(Code.DUPLICATE_PUBLICATION))
                .allSatisfy(problem -> assertThat(problem.message()).contains("publications.bib:1:1"));
    }

    /** {@code Title, Authors, field={value}} as fields of BibTeX. */
    private static String fields(String record) {
        int comma = record.indexOf(", ");
        java.util.regex.Matcher more =
                java.util.regex.Pattern.compile(", [a-z]+=").matcher(record);
        int end = more.find() ? more.start() : record.length();
        return "title = {" + record.substring(0, comma) + "}, author = {"
                + record.substring(comma + 2, end).replace("\"", "") + "}" + record.substring(end);
    }

    @Test
    void whatIsCitedIsOfOneRecord() {
        Publication one = publications(
                        read(
                                "@misc{pre, title = {Tides at Night}, author = {Quill, Ann}, date = {2024-01-05}, eprint = {2401.00001}, publisher = {arXiv}, version = {2}, note = {With maps.}, pdf = {https://p.example.org/a.pdf}}",
                                "@article{paper, title = {Tides at Night}, author = {Quill, Ann}, year = 2024, journal = {Tides}, volume = 7, note = {Read by all.}}"))
                .get(0);

        assertThat(one.kind()).isEqualTo(PublicationKind.ARTICLE);
        assertThat(one.venue().container()).contains("Tides");
        assertThat(one.venue().publisher()).isEmpty();
        assertThat(one.venue().numbering().edition()).isEmpty();
        assertThat(one.date().orElseThrow().start().iso()).isEqualTo("2024");
        assertThat(one.texts().bibtex().orElseThrow()).startsWith("@article{paper,");
        assertThat(one.texts().note().orElseThrow().plain()).contains("With maps.", "Read by all.");
        assertThat(one.links()).hasSize(1);
    }

    @Test
    void pagesOfOneVolumeStayWithIt() {
        Publication one = publications(
                        read(
                                "@article{a, title = {Tides at Night}, year = 2024, journal = {Tides}, volume = 7, doi = {10.1000/t}, url = {https://a.example.org}}",
                                "@article{b, title = {Tides at Night}, year = 2024, journal = {Waves}, pages = {1--9}, doi = {10.1000/t}}"))
                .get(0);

        assertThat(one.venue().container()).contains("Tides");
        assertThat(one.venue().numbering().volume()).contains("7");
        assertThat(one.venue().numbering().pages()).isEmpty();
    }

    @Test
    void keysAreMadeAndMadeUnique() {
        TrialProfile.Result result = read(
                "@article{same, title={One}, year=2001}",
                "@article{SAME, title={Two}, year=2002}",
                "@article{, title={On the Tides}, author={van der Boot, L.}, year=2003}",
                "@article{, title={On the Tides, Again}, author={van der Boot, L.}, year=2003}");

        assertThat(publications(result))
                .extracting(Publication::key)
                .containsExactly("same", "SAME-2", "boot2003tides", "boot2003tides-2");
        assertThat(publications(result).get(1).texts().bibtex().orElse("")).startsWith("@article{SAME-2,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    A. Quill* and B. Reed* and C. Stone       | * | * |
                    A. Quill† and B. Reed† and C. Stone✉      | † | † | ✉
                    A. Quill$^{1,2}$ and B. Reed$^1$ and C. Stone\\textsuperscript{2,*} | 1,2 | 1 | 2,*
                    Quill§, A. and Reed$^\\ddagger$, B. and Stone\\dag, C. | § | ‡ | †
                    A. Quill and B. Reed and C. Stone         |   |   |
                    """)
    void signsStayAsTheyAreWrittenAndAreNotTakenForAStatement(
            String authors, String first, String second, String third) {
        Publication publication = publications(read("@article{a, title={T}, author={" + authors + "}}"))
                .get(0);

        assertThat(publication.authors())
                .extracting(Author::signs)
                .containsExactly(first == null ? "" : first, second == null ? "" : second, third == null ? "" : third);
        assertThat(publication.authors())
                .extracting(author -> author.name().inverted())
                .containsExactly("Quill, A.", "Reed, B.", "Stone, C.");
        assertThat(publication.authors())
                .allSatisfy(author -> assertThat(author.marks()).isEmpty());
    }

    @Test
    void wordsBesideANameSayWhatTheAuthorDid() {
        Publication publication = publications(read(
                        "@article{a, title={T}, author={A. Quill and B. Reed}, author+an={1=equal; 2=corresponding}}"))
                .get(0);

        assertThat(publication.authors())
                .extracting(Author::marks)
                .containsExactly(Set.of(Mark.EQUAL_CONTRIBUTION), Set.of(Mark.CORRESPONDING));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    year = 2024                              | 2024
                    year = {2024}, month = may               | 2024-05
                    year = 2024, month = "5~" # may          | 2024-05-05
                    year = 2024, month = may # "~5"          | 2024-05-05
                    year = 2024, month = {May 5}             | 2024-05-05
                    year = 2024, month = 5, day = 17         | 2024-05-17
                    year = 2024, month = may, day = {17}     | 2024-05-17
                    year = 2024, month = {Sept.}             | 2024-09
                    year = 2024, month = {mai}               | 2024-05
                    year = 2024, month = {05}                | 2024-05
                    year = {2024a}                           | 2024
                    year = {c. 1999}                         | 1999
                    date = {2024-05-17}                      | 2024-05-17
                    date = {2024-05}, year = 1990            | 2024-05
                    date = {2024-05-17T10:00:00Z}            | 2024-05-17
                    date = {2024?}                           | 2024
                    date = {2024-02-31}                      | 2024-02
                    """)
    void datesAreAsPreciseAsTheyAreWritten(String fields, String iso) {
        Publication publication =
                publications(read("@article{a, title={T}, " + fields + "}")).get(0);

        assertThat(publication.date().orElseThrow().start().iso()).isEqualTo(iso);
    }

    @Test
    void aFileInAnotherEncodingIsReadAndTold() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", "name: Ann Quill\n")
                .with(
                        "publications.bib",
                        "@article{a, title={One}}\n@article{b, author={M\u00fcller, Bo}, title={Two}}\n@article{c, title={Three}}"
                                .getBytes(StandardCharsets.ISO_8859_1))
                .read();

        assertThat(publications(result)).extracting(Publication::key).containsExactly("a", "b", "c");
        assertThat(publications(result).get(1).authors().get(0).name().display())
                .isEqualTo("Bo Müller");
        assertThat(result.problems(Code.WRONG_ENCODING))
                .extracting(Problem::location)
                .hasToString("[vitae/publications.bib:2:22]");
    }

    @ParameterizedTest
    @CsvSource({
        "10.1000/ABC, 10.1000/abc",
        "https://doi.org/10.1000/ABC, 10.1000/abc",
        "http://dx.doi.org/10.1000/abc, 10.1000/abc",
        "doi:10.1000/abc, 10.1000/abc",
        "DOI 10.1000/a(b)c, 10.1000/a(b)c",
        "10.1000/abc., 10.1000/abc",
        "not a doi, ",
        "https://example.org/10.1000/abc, ",
    })
    void doisAreBare(String written, String doi) {
        assertThat(ArticleIds.doi(written).orElse(null)).isEqualTo(doi);
    }

    @ParameterizedTest
    @CsvSource({
        "2401.00001, 2401.00001",
        "arXiv:2401.00001v2, 2401.00001v2",
        "https://arxiv.org/abs/2401.00001, 2401.00001",
        "https://arxiv.org/pdf/2401.00001.pdf, 2401.00001",
        "hep-th/9901001, hep-th/9901001",
        "arXiv:2401.00001 [cs.LG], 2401.00001",
        "https://example.org/2401.00001, ",
    })
    void eprintsAreBare(String written, String id) {
        assertThat(ArticleIds.arxiv(written).map(eprint -> eprint.id()).orElse(null))
                .isEqualTo(id);
    }
}
