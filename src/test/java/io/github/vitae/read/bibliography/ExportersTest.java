package io.github.vitae.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Publication;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.PublicationDump;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries in the ways of programs that export them, and of people who write them by hand. */
class ExportersTest {

    @TempDir
    private Path directory;

    private TrialProfile.Result result(String bibliography) {
        return TrialProfile.in(directory)
                .with("person.yml", "name: Ann Quill\n")
                .with("publications.bib", bibliography)
                .read();
    }

    private static List<Publication> publications(TrialProfile.Result result) {
        return result.profile().orElseThrow().publications();
    }

    private List<String> facts(String type, String fields) {
        return PublicationDump.facts(
                publications(result("@" + type + "{k, " + fields + "}")).get(0));
    }

    private String bibtex(String fields) {
        return publications(result("@article{k, " + fields + "}"))
                .get(0)
                .texts()
                .bibtex()
                .orElseThrow();
    }

    /** Crossref, Mendeley and publishers leave tags of HTML, of JATS and of MathML in titles, with angles in many spellings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    The {\\textless}em{\\textgreater}Mytilus{\\textless}/em{\\textgreater} beds  | The <em>Mytilus</em> beds
                    \\textless{}sup\\textgreater{}13\\textless{}/sup\\textgreater{}C in shells    | <sup>13</sup>C in shells
                    CO$\\less$sub$\\greater$2$\\less$/sub$\\greater$ uptake                       | CO<sub>2</sub> uptake
                    $<$b$>$Loud$<$/b$>$ seas                                                      | <b>Loud</b> seas
                    <jats:italic toggle="yes">Ulva</jats:italic> blooms                           | <i>Ulva</i> blooms
                    <italic>Ulva</italic> and <bold>B</bold>                                      | <i>Ulva</i> and <b>B</b>
                    The <mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mi>q</mml:mi></mml:math> model | The q model
                    <span class="nocase">pH</span> of tides                                       | pH of tides
                    Salt {\\&}amp; light                                                          | Salt &amp; light
                    n {\\textless} 5 and m {\\textgreater} 7                                      | n &lt; 5 and m &gt; 7
                    """)
    void tagsInTitlesAreMarkUp(String title, String shown) {
        assertThat(facts("article", "title = {" + title + "}, year = 2024")).contains("title: " + shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Up to 40$^\\circ$C                        | Up to 40°C
                    $e^{+}e^{-}\\to\\nu\\bar{\\nu}$           | e<sup>+</sup>e<sup>−</sup>→νν̄
                    An estimate $\\hat y$ of $\\vec{v}$       | An estimate ŷ of v⃗
                    From $A \\to B$ and $A\\to B$             | From A → B and A→B
                    """)
    void accentsAndDegreesOfFormulasAreCharacters(String title, String shown) {
        assertThat(facts("article", "title = {" + title + "}, year = 2024")).contains("title: " + shown);
    }

    /** siunitx and mhchem, in titles of physicists and chemists. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Waves of \\SI{12.5}{\\kilo\\hertz}                    | Waves of 12.5~kHz
                    At \\qty[mode=text]{-4}{\\degreeCelsius} and below   | At −4~°C and below
                    Up to \\qty{3e8}{\\metre\\per\\second}               | Up to 3×10⁸~m~s⁻¹
                    \\SI{9.81}{m.s^{-2}} of pull                        | 9.81~m~s⁻² of pull
                    \\SI{1}{\\per\\square\\centi\\metre}, \\si{\\micro\\gram\\per\\second\\squared} | 1~cm⁻², µg~s⁻²
                    \\SI{13}{\\TeV} and \\SI{5}{\\um}                     | 13~TeV and 5~µm
                    A tilt of \\ang{23;26;} or \\SI{45}{\\degree}         | A tilt of 23°26′ or 45°
                    \\numrange{10}{20} of \\num{1000} boats              | 10–20 of 1000 boats
                    Uptake of \\ce{CO2} and \\ce{SO4^2-}                 | Uptake of CO<sub>2</sub> and SO<sub>4</sub><sup>2−</sup>
                    From \\ce{Fe(OH)3 -> Fe^3+ + 3OH-}                    | From Fe(OH)<sub>3</sub> → Fe<sup>3+</sup> + 3OH<sup>−</sup>
                    What \\SI says                                       | What says
                    """)
    void quantitiesAndFormulasOfChemistryAreRead(String title, String shown) {
        assertThat(facts("article", "title = {" + title + "}, year = 2024"))
                .contains("title: " + shown.replace("~", "&#xa0;"));
    }

    /** The Astrophysics Data System names journals by macros, which nobody but AASTeX defines. */
    @ParameterizedTest
    @CsvSource({
        "\\aap,Astronomy & Astrophysics,Astronomy \\& Astrophysics",
        "{\\jcap},Journal of Cosmology and Astroparticle Physics,Journal of Cosmology and Astroparticle Physics",
        "\\prd ,Physical Review D,Physical Review D"
    })
    void journalsOfAstronomersAreNamed(String macro, String name, String downloaded) {
        String fields = "title = {Tides}, year = 2024, journal = {" + macro + "}";

        assertThat(facts("article", fields)).contains("container: " + name);
        assertThat(bibtex(fields)).contains("journal = {" + downloaded + "}");
        assertThat(result("@article{k, " + fields + "}").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{others}", "{et al.}", "{et al}", "{{others}}", "{Others}"})
    void othersInBracesAreNoName(String others) {
        assertThat(facts("article", "title = {T}, year = 2024, author = {Reed, Bo and " + others + "}"))
                .contains("author: Bo|||Reed|", "and others")
                .noneMatch(line -> line.contains("{"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
                    Vaux, {Jr.}, Ben                            ; Ben|||Vaux|Jr.
                    Santiago Ram{\\'o}n y Cajal                 ; Santiago|||Ramón y Cajal|
                    Ana de Sousa e Silva                        ; Ana||de|Sousa e Silva|
                    Jo{\\~a}o dos Reis e Melo                   ; João||dos|Reis e Melo|
                    Ann\u00A0Tarn                               ; Ann|||Tarn|
                    Tarn,\u00A0Ann\u202FB.                      ; Ann B.|||Tarn|
                    """)
    void namesAreTakenApart(String name, String parts) {
        assertThat(facts("article", "title = {T}, year = 2024, author = {" + name + "}"))
                .contains("author: " + parts);
    }

    @Test
    void capitalsBehindFamilyNamesAreInitialsWhereTheyCanBeNoName() {
        TrialProfile.Result result =
                result("@article{k, title = {T}, year = 2024, author = {Tarn JB and Moth PAK and de Vries KL}}");

        assertThat(PublicationDump.facts(publications(result).get(0)))
                .contains("author: J. B.|||Tarn|", "author: P. A. K.|||Moth|", "author: K. L.||de|Vries|");
        assertThat(result.problems()).anyMatch(problem -> problem.code() == Code.BROKEN_BIBTEX);
    }

    /** {@code XU} is a family name as well as two initials: nothing says which is meant. */
    @Test
    void capitalsThatMayBeANameStayOne() {
        assertThat(facts("article", "title = {T}, year = 2024, author = {Wei XU and Bo LI}"))
                .contains("author: Wei|||XU|", "author: Bo|||LI|");
    }

    @Test
    void dataOfDataAreTakenOver() {
        List<Publication> read = publications(result("""
                @article{k, author = {Quill, Ann}, title = {T}, xdata = {one}}
                @xdata{one, xdata = {two,three}, volume = 3}
                @xdata{two, journaltitle = {Sea Notes}, xdata = {one}}
                @xdata{three, date = {2019-04}, volume = 9}
                """));

        assertThat(read).hasSize(1);
        assertThat(PublicationDump.facts(read.get(0))).contains("container: Sea Notes", "volume: 3", "date: 2019-04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    volume = {vol. 7}, number = {Iss. 2}         | volume: 7   | number: 2
                    volume = {Bd. XII}, number = {Heft 3}        | volume: XII | number: 3
                    volume = {VOLUME 40}, number = {No.~5}       | volume: 40  | number: 5
                    volume = {Volume of Essays}, number = {Nos.} | volume: Volume of Essays | number: Nos.
                    volume = {Tomes}, number = {N5}              | volume: Tomes | number: N5
                    """)
    void numbersAreWithoutTheirWords(String fields, String volume, String number) {
        assertThat(facts("article", "title = {T}, year = 2024, " + fields)).contains(volume, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 pages", "xiv + 312 pp.", "230 S.", "1 page", "88pp"})
    void aCountOfPagesIsNoPlace(String pages) {
        assertThat(facts("book", "title = {T}, year = 2024, pages = {" + pages + "}"))
                .noneMatch(line -> line.startsWith("pages"));
    }

    @ParameterizedTest
    @CsvSource({"88--,88", "--91,91", "p. 14,14", "S14,S14"})
    void pagesAreWhatIsFilledIn(String pages, String shown) {
        assertThat(facts("article", "title = {T}, year = 2024, pages = {" + pages + "}"))
                .contains("pages: " + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "patent,patentus,U.S. Patent",
        "patent,patreqeu,European Patent request",
        "thesis,candthesis,Candidate’s thesis",
        "patent,Utility model,Utility model"
    })
    void keysOfBiblatexAreNoWordsForReaders(String type, String key, String shown) {
        assertThat(facts(type, "title = {T}, year = 2024, type = {" + key + "}"))
                .contains("genre: " + shown);
    }

    @Test
    void aDayThatIsInNoCalendarIsTold() {
        TrialProfile.Result result = result("@article{k, title = {T}, date = {2023-11-31}}");

        assertThat(PublicationDump.facts(publications(result).get(0))).contains("date: 2023-11");
        assertThat(result.problems())
                .anyMatch(problem -> problem.code() == Code.UNREADABLE_DATE
                        && problem.message().contains("2023-11-31"));
        assertThat(result("@article{k, title = {T}, date = {2023-11-00}}").problems())
                .isEmpty();
    }

    @Test
    void severalAddressesInOneFieldAreSeveralLinks() {
        List<String> facts = facts(
                "misc", "title = {T}, year = 2024, url = {https://one.example.org/a, https://two.example.org/b?c=d}");

        assertThat(facts).contains("html: https://one.example.org/a", "Web: https://two.example.org/b?c=d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    10.5555/tide{\\_}7                           | 10.5555/tide_7
                    10.5555/tide{_}8                             | 10.5555/tide_8
                    https://doi.org/10.5555/S0001%282%29%3C9%3E  | 10.5555/S0001(2)<9>
                    http://dx.doi.org/10.5555/a\\_b              | 10.5555/a_b
                    """)
    void theDoiToCopyIsBare(String written, String copied) {
        String fields = "title = {T}, year = 2024, doi = {" + written + "}";

        assertThat(bibtex(fields)).contains("doi = {" + copied + "}");
        assertThat(facts("article", fields)).contains("doi: " + copied.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void anArxivIdentifierOfTheHomepageIsAnEprintToCopy() {
        assertThat(bibtex("title = {T}, year = 2024, arxiv = {https://arxiv.org/abs/2403.12345v2}"))
                .endsWith("  eprint = {2403.12345v2},\n  archiveprefix = {arXiv},\n}\n");
        assertThat(bibtex("title = {T}, year = 2024, arxiv = {2403.12345}, eprint = {2403.12345}"))
                .containsOnlyOnce("2403.12345");
        assertThat(Arrays.stream(
                        bibtex("title = {T}, year = 2024, arxiv = {soon}").split("\n")))
                .noneMatch(line -> line.contains("eprint"));
    }
}
