package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.Venue;
import io.github.vitae.problem.Location;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.text.html.HtmlGate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What rules of styles come to, one rule at a time. The cases are those of the test-suite of the Citation Style Language, of
 * which each test's name is given; people and titles are our own.
 */
class StyleRulesTest {

    /** A publication as a bibliography has it, in a style whose bibliography is laid out so. */
    private static String said(Publication publication, String attributes, String bibliography) {
        CitationStyles styles = new CitationStyles() {
            @Override
            public String style(String name) {
                return "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\" " + attributes
                        + ">"
                        + "<info><id>x</id></info><citation><layout><text variable=\"title\"/></layout></citation>"
                        + bibliography + "</style>";
            }

            @Override
            public Optional<String> locale(String tag) {
                return new ClasspathStyles().locale(tag);
            }

            @Override
            public String version() {
                return "none";
            }
        };
        return new Citations(styles, CitationStore.NONE, Locale.ENGLISH)
                .of(publication, "x")
                .plain();
    }

    private static String laidOut(String layout) {
        return "<bibliography><layout>" + layout + "</layout></bibliography>";
    }

    private static Publication titled(String title) {
        return Publication.titled("k", PublicationKind.ARTICLE, HtmlGate.plain(title), Location.ofFile("x.bib"));
    }

    private static Publication by(PersonName... names) {
        return titled("T")
                .withContributors(Contributors.of(
                        java.util.Arrays.stream(names).map(Author::named).toList()));
    }

    /** {@code page_Chicago}, but for pages with letters before them, of which the library repeats the letters. */
    @ParameterizedTest
    @CsvSource({
        "101–108,101–8",
        "3–10,3–10",
        "71–72,71–72",
        "96–117,96–117",
        "100–4,100–104",
        "600–13,600–613",
        "1100–23,1100–1123",
        "107–108,107–8",
        "505–17,505–17",
        "1002–1006,1002–6",
        "321–325,321–25",
        "415–532,415–532",
        "1536–538,1536–38",
        "11564–11568,11564–68",
        "13792–13803,13792–803",
        "1496–504,1496–1504",
        "2787–816,2787–2816"
    })
    void pagesAreCutShortAsChicagoDoes(String written, String shown) {
        Venue.Numbering none = Venue.Numbering.NONE;
        Venue venue = Venue.NONE;
        Publication paper = titled("T")
                .withVenue(new Venue(
                        venue.container(),
                        venue.abbreviation(),
                        venue.url(),
                        venue.event(),
                        venue.series(),
                        venue.publisher(),
                        venue.institution(),
                        venue.place(),
                        venue.eventPlace(),
                        new Venue.Numbering(
                                none.volume(),
                                none.number(),
                                Optional.of(written),
                                none.article(),
                                none.edition(),
                                none.chapter(),
                                none.volumes())));

        assertThat(said(paper, "page-range-format=\"chicago\"", laidOut("<text variable=\"page\"/>")))
                .isEqualTo(shown);
    }

    /** {@code name_ParticlesDemoteNonDroppingNever} and its sisters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            never            | van | | van Marsh, Ann
            sort-only        | van | | van Marsh, Ann
            display-and-sort | van | | Marsh, Ann van
            never            | | von der | Marsh, Ann von der
            display-and-sort | | von der | Marsh, Ann von der
            never            | in ’t | | in ’t Marsh, Ann
            never            | | d’ | Marsh, Ann d’
            display-and-sort | Las | de | Marsh, Ann de Las
            """)
    void particlesStandWhereTheStyleHasThem(String demote, String nonDropping, String dropping, String shown) {
        PersonName name = new PersonName(
                Optional.empty(),
                Optional.of("Marsh"),
                Optional.of("Ann"),
                Optional.ofNullable(dropping),
                Optional.ofNullable(nonDropping),
                Optional.empty());

        assertThat(said(
                        by(name),
                        "demote-non-dropping-particle=\"" + demote + "\"",
                        laidOut("<names variable=\"author\"><name name-as-sort-order=\"all\"/></names>")))
                .isEqualTo(shown);
    }

    /** {@code name_EtAlUseLast}. */
    @Test
    void theLastOfManyIsNamed() {
        PersonName[] eight = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> PersonName.of("Ann", "Marsh" + number))
                .toArray(PersonName[]::new);

        assertThat(said(
                        by(eight),
                        "",
                        "<bibliography et-al-min=\"8\" et-al-use-first=\"6\" et-al-use-last=\"true\"><layout><names"
                                + " variable=\"author\"><name and=\"text\" delimiter-precedes-last=\"never\"/></names></layout>"
                                + "</bibliography>"))
                .isEqualTo("Ann Marsh1, Ann Marsh2, Ann Marsh3, Ann Marsh4, Ann Marsh5, Ann Marsh6, … Ann Marsh8");
    }

    /** {@code name_SubstituteOnNamesSpanNamesSpanFail}. */
    @Test
    void whoStandsInHasALookOfTheirOwn() {
        Publication edited = titled("T")
                .withContributors(new Contributors(
                        List.of(), false, List.of(Author.named(PersonName.of("Ann", "Marsh"))), List.of(), List.of()));

        assertThat(said(
                        edited,
                        "",
                        laidOut("<names variable=\"author\"><name/><substitute><names variable=\"editor\" prefix=\"(\""
                                + " suffix=\")\"><name/></names></substitute></names>")))
                .isEqualTo("(Ann Marsh)");
    }

    /**
     * {@code textcase_TitleCapitalization2}, {@code textcase_StopWordBeforeHyphen}, {@code textcase_NoSpaceBeforeApostrophe}:
     * the words in the second column keep their case.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Here IS a boat that is a cat/mouse reed oar | reed | Here IS a Boat That Is a Cat/Mouse reed Oar
            harbour pro-environmental moods             | nil  | Harbour Pro-Environmental Moods
            answers to Shafi’i remarks                  | nil  | Answers to Shafi’i Remarks
            """)
    void titlesAreCapitalised(String written, String kept, String shown) {
        assertThat(said(
                        titled(written).withKeptCase(List.of(kept)),
                        "",
                        laidOut("<text variable=\"title\" text-case=\"title\"/>")))
                .isEqualTo(shown);
    }

    /** {@code punctuation_FullMontyQuotesIn}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            word   | . | “word.” x
            word   | , | “word,” x
            word   | ; | “word”; x
            word?  | . | “word?” x
            word!  | . | “word!” x
            word?  | , | “word?,” x
            """)
    void signsMeetQuotationMarks(String title, String sign, String shown) {
        assertThat(said(
                        titled(title),
                        "",
                        laidOut("<group><text variable=\"title\" quotes=\"true\"/><text value=\"x\" prefix=\"" + sign
                                + " \"/></group>")))
                .isEqualTo(shown);
    }
}
