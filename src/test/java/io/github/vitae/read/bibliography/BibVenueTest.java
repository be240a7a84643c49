package io.github.vitae.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Identifiers.Eprint;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a publication appeared and under which identifiers, from the fields of BibTeX, of biblatex and of publishers. */
class BibVenueTest {

    @TempDir
    private Path directory;

    private TrialProfile.Result result(String entry) {
        return TrialProfile.in(directory)
                .with("person.yml", "name: Ann Quill\n")
                .with("publications.bib", entry)
                .read();
    }

    private Publication read(String type, String fields) {
        return result("@" + type + "{a, title = {Tides at Night}, year = 2024, " + fields + "}")
                .profile()
                .orElseThrow()
                .publications()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    eprint={2401.00001}                                          | arXiv | 2401.00001        | https://arxiv.org/abs/2401.00001
                    eprint={2401.00001v2}, archiveprefix={ARXIV}                 | arXiv | 2401.00001v2      | https://arxiv.org/abs/2401.00001v2
                    eprint={arXiv:2401.00001}, eprinttype={arxiv}                | arXiv | 2401.00001        | https://arxiv.org/abs/2401.00001
                    Eprint={hep-th/9901001}, ArchivePrefix={arXiv}               | arXiv | hep-th/9901001    | https://arxiv.org/abs/hep-th/9901001
                    eprint={9901001}, archiveprefix={arXiv}, primaryclass={hep-th} | arXiv | hep-th/9901001  | https://arxiv.org/abs/hep-th/9901001
                    eprint={https://arxiv.org/abs/2401.00001}                    | arXiv | 2401.00001        | https://arxiv.org/abs/2401.00001
                    doi={10.48550/arXiv.2401.00001}                              | arXiv | 2401.00001        | https://arxiv.org/abs/2401.00001
                    eprint={hal-01234567}, eprinttype={HAL}                      | HAL   | hal-01234567      | https://hal.science/hal-01234567
                    eprint={tel-01234567v2}, archiveprefix={hal}                 | HAL   | tel-01234567v2    | https://hal.science/tel-01234567v2
                    hal_id={hal-01234567}                                        | HAL   | hal-01234567      | https://hal.science/hal-01234567
                    eprint={2118400}, eprinttype={jstor}                         | JSTOR | 2118400           | https://www.jstor.org/stable/2118400
                    eprint={2027/mdp.123}, eprinttype={hdl}                      | HDL   | 2027/mdp.123      | https://hdl.handle.net/2027/mdp.123
                    eprint={hdl:2027/mdp.123}, eprinttype={Handle}               | HDL   | 2027/mdp.123      | https://hdl.handle.net/2027/mdp.123
                    """)
    void eprints(String fields, String archive, String id, String address) {
        Optional<Eprint> eprint = read("misc", fields).identifiers().eprint();

        assertThat(eprint).map(Eprint::archive).contains(archive);
        assertThat(eprint).map(Eprint::id).contains(id);
        assertThat(eprint.flatMap(Eprint::link)).hasToString("Optional[Link[address=" + address + "]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eprint={12345678}, eprinttype=", "eprint={12345678}, archiveprefix="})
    void aNumberInPubMedIsNoPreprint(String fields) {
        for (String archive : new String[] {"pubmed", "PubMed", "PMID"}) {
            Publication publication = read("article", fields + "{" + archive + "}");

            assertThat(publication.identifiers().pubmed()).contains("12345678");
            assertThat(publication.identifiers().eprint()).isEmpty();
            assertThat(publication.kind()).isEqualTo(PublicationKind.ARTICLE);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PMID: 12345678                                 | 12345678
                    https://pubmed.ncbi.nlm.nih.gov/12345678/      | 12345678
                    12345678                                       | 12345678
                    """)
    void pubmed(String written, String number) {
        assertThat(read("article", "pmid={" + written + "}").identifiers().pubmed())
                .contains(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    doi={http://doi.acm.org/10.1145/1.2}                    | 10.1145/1.2
                    doi={https://dl.acm.org/doi/10.1145/1.2}                | 10.1145/1.2
                    url={http://dx.doi.org/10.1145/1.2}                     | 10.1145/1.2
                    url={https://dl.acm.org/doi/pdf/10.1145/1.2}            | 10.1145/1.2
                    howpublished={\\url{https://doi.org/10.1145/1.2}}       | 10.1145/1.2
                    howpublished={doi:10.1145/1.2}                          | 10.1145/1.2
                    doi={10.1145/1\\_2}                                     | 10.1145/1_2
                    doi={{10.1145/1.2}}                                     | 10.1145/1.2
                    doi={\\url{https://doi.org/10.1145/1.2}}                | 10.1145/1.2
                    """)
    void dois(String fields, String doi) {
        Publication publication = read("article", fields);

        assertThat(publication.identifiers().doi()).contains(doi);
        assertThat(publication.venue().publisher()).isEmpty();
    }

    @Test
    void thePageOfAPublisherStaysALink() {
        Publication publication = read(
                "article",
                "doi={10.1145/1.2}, url={https://dl.acm.org/doi/10.1145/1.2}, pdf={https://dl.acm.org/doi/pdf/10.1145/1.2}, html={https://doi.org/10.1145/1.2}");

        assertThat(publication.links()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    article       | journal={Phys. Rev. Lett.}, volume=12                                  | Phys. Rev. Lett.
                    article       | journaltitle={Tides}, journalsubtitle={A Journal}                      | Tides: A Journal
                    article       | shortjournal={Phys. Rev. Lett.}                                        | Phys. Rev. Lett.
                    proceedings   | booktitle={Tides at Night}                                             |
                    proceedings   | booktitle={Tides at Night.}                                            |
                    proceedings   | booktitle={TaN '24}                                                    |
                    book          | booktitle={{Tides} at night}                                           |
                    inbook        | booktitle={Waves}, booksubtitle={A Book}                               | Waves: A Book
                    incollection  | maintitle={All of the Sea}, mainsubtitle={A Work}, booktitle={Waves}   | All of the Sea: A Work. Waves
                    book          | maintitle={All of the Sea}, mainsubtitle={A Work}                      | All of the Sea: A Work
                    inproceedings | booktitle={R&amp;D of Caf&eacute;s &ndash; 2024}                       | R&D of Cafés – 2024
                    article       | journal={R\\&amp;D of Caf&#233;s}                                      | R&D of Cafés
                    article       | journal={R\\&D}                                                        | R&D
                    article       | journal={A &unknown; B}                                                | A &unknown; B
                    """)
    void containers(String type, String fields, String container) {
        assertThat(read(type, fields).venue().container()).isEqualTo(Optional.ofNullable(container));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    misc   | howpublished={Blog post, \\url{https://b.example.org/x}}  | Blog post | https://b.example.org/x
                    misc   | howpublished={Available at https://b.example.org/x.}      |           | https://b.example.org/x
                    online | howpublished={\\href{https://b.example.org/x}{My blog}}   | My blog   | https://b.example.org/x
                    misc   | publisher={Zenodo}                                        | Zenodo    |
                    misc   | howpublished={Talk at the pier}                           | Talk at the pier |
                    """)
    void howItWasPublished(String type, String fields, String publisher, String address) {
        Publication publication = read(type, fields);

        assertThat(publication.venue().publisher()).isEqualTo(Optional.ofNullable(publisher));
        assertThat(publication.links())
                .extracting(link -> link.url().address())
                .isEqualTo(address == null ? java.util.List.of() : java.util.List.of(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    eid={e12}                          |       | e12
                    articleno={45}, numpages={12}      |       | 45
                    article-number={45}                |       | 45
                    pages={e12345}                     | e12345 |
                    pages={1--10}, articleno={45}      | 1–10  | 45
                    pages={n/a}                        |       |
                    """)
    void theNumberOfAnArticleIsNoPage(String fields, String pages, String article) {
        for (String type : new String[] {"article", "inproceedings"}) {
            Publication publication = read(type, fields);

            assertThat(publication.venue().numbering().pages()).isEqualTo(Optional.ofNullable(pages));
            assertThat(publication.venue().numbering().article()).isEqualTo(Optional.ofNullable(article));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    inproceedings | address={New York}                      | New York |
                    inproceedings | address={New York}, location={Eastmere} | New York | Eastmere
                    inproceedings | address={New York}, venue={Eastmere}    | New York | Eastmere
                    inproceedings | location={Eastmere}                     |          | Eastmere
                    talk          | address={Eastmere}                      |          | Eastmere
                    book          | location={New York}                     | New York |
                    """)
    void whereItWasPublishedAndWhereItWasRead(String type, String fields, String place, String eventPlace) {
        Publication publication = read(type, fields);

        assertThat(publication.venue().place()).isEqualTo(Optional.ofNullable(place));
        assertThat(publication.venue().eventPlace()).isEqualTo(Optional.ofNullable(eventPlace));
    }

    @Test
    void anOrganizationBesideAPublisherIsKept() {
        assertThat(read("book", "publisher = {Pier Press}, organization = {Society of Sailors}")
                        .venue()
                        .institution())
                .contains("Society of Sailors");
        assertThat(read("inproceedings", "publisher = {ACM}, organization = {acm}")
                        .venue()
                        .institution())
                .isEmpty();
    }

    @Test
    void partsAndNumbersOfVolumesAreKept() {
        Publication publication = read("book", "volume={2}, part={1}, volumes={3}, shortjournal={X}");

        assertThat(publication.venue().numbering().volume()).contains("2.1");
        assertThat(publication.venue().numbering().volumes()).contains("3");
    }

    @Test
    void aWrongDoiIsToldAndAnAddressInItsPlaceIsALink() {
        TrialProfile.Result result = result(
                "@article{a, title = {T}, year = 2024, doi = {https://pier.example.org/tides}, eprint = {https://pier.example.org/tides.pdf}}");

        assertThat(result.problems(Code.WRONG_SHAPE)).hasSize(1);
        assertThat(result.profile().orElseThrow().publications().get(0).links()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Caf&eacute; &amp; Bar &ndash; a &#8217;Test&#x2019;   | Café & Bar – a ’Test’
                    A &lt; B                                              | A < B
                    AT&T and R&D; no entity &                             | AT&T and R&D; no entity &
                    Caf{\\'e} \\&amp; Bar                                 | Café & Bar
                    """)
    void entitiesInTitlesAreCharacters(String written, String shown) {
        TrialProfile.Result result = result("@article{a, title = {" + written + "}}");
        Publication publication = result.profile().orElseThrow().publications().get(0);

        assertThat(publication.title().plain()).isEqualTo(shown);
    }
}
