package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.Season;
import io.github.vitae.page.citation.style.CitationStyles;
import io.github.vitae.problem.Location;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.text.html.HtmlGate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    private static PersonName person(
            @Nullable String given, @Nullable String particle, String family, @Nullable String suffix) {
        return new PersonName(
                Optional.empty(),
                Optional.of(family),
                Optional.ofNullable(given),
                Optional.empty(),
                Optional.ofNullable(particle),
                Optional.ofNullable(suffix));
    }

    /** {@code name_InitialsInDroppingParticle} and its sisters: a small word within given names is no initial. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Maria del Mar   | `. `  | M. del M. Marsh
            Maria del Mar   | `.`   | M. del M. Marsh
            Maria del Mar   | ``    | M del M Marsh
            Maria de la Luz | `. `  | M. de la L. Marsh
            José y Pablo    | `. `  | J. y P. Marsh
            Jean-Luc        | `. `  | J.-L. Marsh
            Dan David       | `. `  | D. D. Marsh
            ada             | `. `  | a. Marsh
            """)
    void smallWordsAreNoInitials(String given, String with, String shown) {
        assertThat(said(
                        by(person(given, null, "Marsh", null)),
                        "",
                        laidOut("<names variable=\"author\"><name initialize-with=\"" + with + "\"/></names>")))
                .isEqualTo(shown);
    }

    /** {@code name_InitialsWithHyphen}… without: {@code initialize-with-hyphen="false"}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Jean-Luc  | ``   | JL Marsh
            J.-P.     | ``   | JP Marsh
            Jean-Luc  | `.`  | J.L. Marsh
            Jean-Luc  | `. ` | J. L. Marsh
            """)
    void hyphensBetweenInitialsGo(String given, String with, String shown) {
        assertThat(said(
                        by(person(given, null, "Marsh-Tarn", null)),
                        "initialize-with-hyphen=\"false\"",
                        laidOut("<names variable=\"author\"><name initialize-with=\"" + with + "\"/></names>")))
                .isEqualTo(shown.replace("Marsh", "Marsh-Tarn"));
    }

    /** What holds for the names of authors holds for those of editors. */
    @Test
    void editorsAreNamedAsAuthorsAre() {
        List<Author> editors = List.of(
                Author.named(person("Ann", "von", "Marsh", null)),
                Author.named(person("Maria del Mar", null, "Tarn", "III")));
        Publication edited =
                titled("T").withContributors(new Contributors(List.of(), false, editors, List.of(), List.of()));

        assertThat(said(
                        edited,
                        "demote-non-dropping-particle=\"display-and-sort\"",
                        laidOut("<names variable=\"editor\"><name initialize-with=\". \" name-as-sort-order=\"all\"/>"
                                + "</names>")))
                .isEqualTo("Marsh, A. von, Tarn, M. del M., III");
    }

    /** A dot that an initial and the style have in common stays where something is set behind the initial. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -   | -   | Marsh, A. T
            von | -   | Marsh, A. von. T
            -   | III | Marsh, A., III. T
            -   | Jr. | Marsh, A., Jr. T
            von | Jr. | Marsh, A. von, Jr. T
            """)
    void aSharedDotIsNotLost(String particle, String suffix, String shown) {
        assertThat(said(
                        by(person("Ann", particle, "Marsh", suffix)),
                        "demote-non-dropping-particle=\"display-and-sort\"",
                        laidOut("<group delimiter=\". \"><names variable=\"author\"><name initialize-with=\". \""
                                + " name-as-sort-order=\"all\"/></names><text variable=\"title\"/></group>")))
                .isEqualTo(shown);
    }

    private static Publication numbered(@Nullable String volume, @Nullable String number, @Nullable String pages) {
        return titled("T")
                .withVenue(Venue.NONE.withNumbering(new Venue.Numbering(
                        Optional.ofNullable(volume),
                        Optional.ofNullable(number),
                        Optional.ofNullable(pages),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    /** {@code page_MinimalTwo}… as CSL 1.0.2, “Page Range Formats”, has it: two digits, at least. */
    @ParameterizedTest
    @CsvSource({"604–605,604–05", "42–45,42–45", "321–28,321–28", "2787–2816,2787–816", "3–9,3–9", "100–102,100–02"})
    void theLastPageHasTwoDigits(String written, String shown) {
        assertThat(said(
                        numbered(null, null, written),
                        "page-range-format=\"minimal-two\"",
                        laidOut("<text variable=\"page\"/>")))
                .isEqualTo(shown);
    }

    /** {@code label_PluralNumberOfVolumes} and its sisters: {@code plural="contextual"}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3     | no. 3
            3–4   | nos. 3–4
            3-4   | nos. 3-4
            1 & 2 | nos. 1 & 2
            S2    | no. S2
            12-A  | no. 12-A
            """)
    void severalIssuesAreNamedInThePlural(String issue, String shown) {
        assertThat(said(
                                numbered(null, issue, null),
                                "",
                                laidOut(
                                        "<label variable=\"issue\" form=\"short\" suffix=\" \"/><text variable=\"issue\"/>"))
                        .replace('–', '-'))
                .isEqualTo(shown.replace('–', '-'));
    }

    private static PartialDate day(String iso) {
        String[] parts = iso.split("-");
        int year = Integer.parseInt(parts[0]);
        return parts.length == 1 ? PartialDate.ofYear(year) : PartialDate.ofMonth(year, Integer.parseInt(parts[1]));
    }

    /** {@code date_…}: what parts the parts of a date is there where both parts are, and once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            2011    | -       | year month     | ` `  | 2011
            2011-07 | -       | year month     | ` `  | 2011 July
            2011    | -       | day month year | `. ` | 2011
            2011-07 | -       | day month year | `. ` | July. 2011
            2011    | 2012    | year month day | ` `  | 2011–2012
            2011    | 2012    | month year     | `, ` | 2011–2012
            """)
    void partsOfDatesAreParted(String start, String end, String parts, String delimiter, String shown) {
        EntryDate date = end == null ? EntryDate.of(day(start)) : EntryDate.range(day(start), day(end));
        String laidOut = java.util.Arrays.stream(parts.split(" "))
                .map(part -> "<date-part name=\"" + part + "\"/>")
                .collect(java.util.stream.Collectors.joining());

        assertThat(said(
                        titled("T").withDate(Optional.of(date)),
                        "",
                        laidOut("<date variable=\"issued\" delimiter=\"" + delimiter + "\">" + laidOut + "</date>")))
                .isEqualTo(shown);
    }

    /** {@code date_SeasonRange1} and its sisters: a season is where the month would be; where months are numbers there is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <date-part name="month" suffix=" "/><date-part name="year"/>                | Autumn 2011
            <date-part name="month" form="short" suffix=" "/><date-part name="year"/>   | Autumn 2011
            <date-part name="year"/>                                                    | 2011
            <date-part name="month" form="numeric" suffix="/"/><date-part name="year"/> | 2011
            """)
    void seasonsAreSaid(String parts, String shown) {
        EntryDate autumn = EntryDate.of(PartialDate.ofSeason(2011, Season.AUTUMN));

        assertThat(said(
                        titled("T").withDate(Optional.of(autumn)),
                        "",
                        laidOut("<date variable=\"issued\">" + parts + "</date>")))
                .isEqualTo(shown);
    }

    /** What is said of the editors of a German book is English in an English list. */
    @Test
    void labelsAreOfTheListsLanguage() {
        Publication german = titled("T")
                .withLanguage(Optional.of("de"))
                .withContributors(new Contributors(
                        List.of(), false, List.of(Author.named(PersonName.of("Ann", "Marsh"))), List.of(), List.of()));

        assertThat(said(
                        german,
                        "",
                        laidOut("<names variable=\"editor\"><label form=\"short\" text-case=\"title\" prefix=\" (\""
                                + " suffix=\")\"/></names>")))
                .isEqualTo("Ann Marsh (Ed.)");
    }

    /** What a style sets before a year is no end of an entry that has none. */
    @Test
    void noEntryEndsOpen() {
        assertThat(said(titled("T"), "", laidOut("<group suffix=\"; \"><text variable=\"title\"/></group>")))
                .isEqualTo("T.");
    }

    /** Of what is under way there is a manuscript, of what is accepted none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in preparation           | T [Manuscript in preparation]
            submitted                | T [Manuscript submitted]
            under review             | T [Manuscript under review]
            in press                 | T
            """)
    void manuscriptsAreSaidToBeSome(String status, String shown) {
        Publication paper = titled("T");

        assertThat(said(
                        paper.withTexts(PublicationTexts.NONE.withStatus(Optional.of(status))),
                        "",
                        laidOut("<text variable=\"title\"/><text variable=\"genre\" prefix=\" [\" suffix=\"]\"/>")))
                .isEqualTo(shown);
    }

    /** Capitals for all words are for English (CSL 1.0.2, “Text-case”), which small words of other languages are not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zeitschrift für Wattforschung                     | Zeitschrift für Wattforschung
            Journal für die reine und angewandte Gezeitenkunde | Journal für die reine und angewandte Gezeitenkunde
            Annales de la société des marées                  | Annales de la société des marées
            Rivista di idraulica                              | Rivista di idraulica
            Journal of the port of Costa de la Luz            | Journal of the Port of Costa de la Luz
            Journal of tides and harbours                     | Journal of Tides and Harbours
            Tidal research                                    | Tidal Research
            """)
    void journalsOfOtherLanguagesKeepTheirLetters(String journal, String shown) {
        assertThat(said(
                        titled("T").withVenue(Venue.named(journal)),
                        "",
                        laidOut("<text variable=\"container-title\" text-case=\"title\"/>")))
                .isEqualTo(shown);
    }

    /** One small word may be of a name in an English title; two, and no English ones, are none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            warten auf die flut                 | Warten auf die flut
            tidal rio de janeiro                | Tidal Rio de Janeiro
            une histoire du port et de la marée | Une histoire du port et de la marée
            how stars die                       | How Stars Die
            """)
    void titlesOfOtherLanguagesKeepTheirLetters(String title, String shown) {
        assertThat(said(titled(title), "", laidOut("<text variable=\"title\" text-case=\"title\"/>")))
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
