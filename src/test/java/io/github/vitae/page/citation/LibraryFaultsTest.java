package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.github.vitae.page.citation.mark.GivenNames;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Punctuation;
import io.github.vitae.page.citation.style.DateDelimiters;
import io.github.vitae.page.citation.style.EngineStyle;
import io.github.vitae.page.citation.style.MarkedStyle;
import io.github.vitae.testing.ClasspathStyles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What citeproc-java 3.5.2 does by itself, each with what the Citation Style Language 1.0.2 asks for, and what of ours mends
 * it. A test that fails after an update of the library says that what it names can go.
 */
class LibraryFaultsTest {

    private static String printed(String layout, Map<String, Object> item) {
        return printed("", "", layout, item);
    }

    private static String printed(String root, String bibliography, String layout, Map<String, Object> item) {
        Map<String, Object> variables = new LinkedHashMap<>(Map.of("id", "x", "type", "article-journal"));
        variables.putAll(item);
        CSLItemData data = CSLItemData.fromJson(variables);
        ItemDataProvider provider = new ItemDataProvider() {
            @Override
            public CSLItemData retrieveItem(String id) {
                return data;
            }

            @Override
            public Collection<String> getIds() {
                return List.of("x");
            }
        };
        String style = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\" " + root
                + "><info><id>x</id></info><citation><layout><text variable=\"title\"/></layout></citation><bibliography "
                + bibliography + "><layout>" + layout + "</layout></bibliography></style>";
        try {
            CSL library =
                    new CSL(provider, tag -> new ClasspathStyles().locale(tag).orElse(""), null, style, "en-US");
            library.setOutputFormat("text");
            library.registerCitationItems("x");
            return String.join("", library.makeBibliography().getEntries()).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> by(String variable, Map<String, String> name) {
        return Map.of(variable, List.of(name));
    }

    private static final Map<String, String> MARSH = Map.of("family", "Marsh", "given", "Ann");

    /** {@code strip-periods} of {@code cs:text}: {@link Mark#UNDOTTED}. */
    @Test
    void dotsOfTextAreNotStripped() {
        assertThat(printed(
                        "<text variable=\"container-title\" strip-periods=\"true\"/>",
                        Map.of("container-title", "J. Exp. Biol.")))
                .isEqualTo("J. Exp. Biol.");
    }

    /** {@code plural} of {@code cs:label} and of {@code cs:text}: {@link Mark#SINGULAR}, {@link Mark#PLURAL}. */
    @Test
    void termsAreAsManyAsTheLibraryCounts() {
        assertThat(printed("<label variable=\"page\" form=\"short\" plural=\"never\"/>", Map.of("page", "1-9")))
                .isEqualTo("pp.");
        assertThat(printed("<label variable=\"page\" form=\"short\" plural=\"always\"/>", Map.of("page", "1")))
                .isEqualTo("p.");
        assertThat(printed("<text term=\"page\" plural=\"true\"/>", Map.of())).isEqualTo("page");
    }

    /** {@code et-al-use-last}: {@link EngineStyle.LastToo}. */
    @Test
    void ofManyTheLastIsNotNamed() {
        List<Object> many = new ArrayList<>();
        IntStream.rangeClosed(1, 5).forEach(number -> many.add(Map.of("family", "Marsh" + number)));

        assertThat(printed(
                        "",
                        "et-al-min=\"4\" et-al-use-first=\"2\" et-al-use-last=\"true\"",
                        "<names variable=\"author\"/>",
                        Map.of("author", many)))
                .isEqualTo("Marsh1, Marsh2, et al.");
    }

    /** Names in several variables: {@link EngineStyle} parts them. */
    @Test
    void whatPartsNamesIsThereEvenBeforeTheFirst() {
        assertThat(printed("<names variable=\"editor translator\" delimiter=\"; \"/>", by("translator", MARSH)))
                .isEqualTo("; Ann Marsh");
    }

    /** The look of names that stand in for others: {@link EngineStyle} puts them into a group. */
    @Test
    void namesThatStandInLoseTheirAffixes() {
        assertThat(printed(
                        "<names variable=\"author\"><substitute><names variable=\"editor\" prefix=\"(\" suffix=\")\"><name/>"
                                + "</names></substitute></names>",
                        by("editor", MARSH)))
                .isEqualTo("Ann Marsh");
    }

    /** Conditions after a substitution: {@link EngineStyle#WITNESSES}. */
    @Test
    void whatStoodInIsAbsentForConditions() {
        assertThat(printed(
                        "<names variable=\"author\"><substitute><names variable=\"editor\"/></substitute></names><group><choose>"
                                + "<if variable=\"editor\"><text value=\"!\"/></if></choose></group>",
                        by("editor", MARSH)))
                .isEqualTo("Ann Marsh");
    }

    /** Conditions that ask for a locator: {@link EngineStyle} answers them. */
    @Test
    void aLocatorIsNoConditionOfItsOwn() {
        assertThat(printed(
                        "<choose><if locator=\"page\"><text value=\"yes\"/></if><else><text value=\"no\"/></else></choose>",
                        Map.of("title", "T")))
                .isNotEqualTo("no");
    }

    /** {@code event-title} of CSL 1.0.2: {@link EngineStyle} calls it {@code event}. */
    @Test
    void eventsAreKnownByTheirOldNameAlone() {
        assertThat(printed("<text variable=\"event-title\"/>", Map.of("event-title", "Meeting")))
                .isEmpty();
        assertThat(printed("<text variable=\"event\"/>", Map.of("event", "Meeting")))
                .isEqualTo("Meeting");
    }

    /** Suffixes of inverted names: {@link AuthorNames}. */
    @Test
    void aSuffixIsBeforeTheGivenName() {
        assertThat(printed(
                        "<names variable=\"author\"><name name-as-sort-order=\"all\"/></names>",
                        by("author", Map.of("family", "King", "given", "Martin", "suffix", "Jr."))))
                .isEqualTo("King Jr., Martin");
    }

    /** {@code demote-non-dropping-particle}: {@link AuthorNames}. */
    @Test
    void particlesAreNotDemoted() {
        assertThat(printed(
                        "demote-non-dropping-particle=\"display-and-sort\"",
                        "",
                        "<names variable=\"author\"><name name-as-sort-order=\"all\"/></names>",
                        by("author", Map.of("family", "Gogh", "given", "Vincent", "non-dropping-particle", "van"))))
                .isEqualTo("van Gogh, Vincent");
    }

    /** Title case after the dot of an abbreviation, and after a question mark: {@link EngineTitle}. */
    @Test
    void sentencesEndWhereTheyDoNotAndNotWhereTheyDo() {
        String title = "<text variable=\"title\" text-case=\"title\"/>";

        assertThat(printed(title, Map.of("title", "Proc. of the machines"))).isEqualTo("Proc. Of the Machines");
        assertThat(printed(title, Map.of("title", "Why not? An answer"))).isEqualTo("Why Not? an Answer");
    }

    /** Letters within mathematics and words in braces: {@link EngineTitle} masks them. */
    @Test
    void nothingKeepsItsCase() {
        assertThat(printed(
                        "<text variable=\"title\" text-case=\"title\"/>",
                        Map.of("title", "the <span class=\"nocase\">xgboost</span> of it")))
                .contains("Xgboost");
    }

    /** Quotation marks within quotation marks: {@link LibraryMends}. */
    @Test
    void curlyMarksWithinMarksStayWhatTheyAre() {
        assertThat(printed("<text variable=\"title\" quotes=\"true\"/>", Map.of("title", "On “this” thing")))
                .isEqualTo("“On “this” thing”");
    }

    /** {@code form="ordinal"} of {@code cs:number}: {@link EngineItem}. */
    @Test
    void ordinalsAreNotSaid() {
        assertThat(printed("<number variable=\"edition\" form=\"ordinal\"/>", Map.of("edition", "2")))
                .isEqualTo("2");
    }

    /** Pages that are no numbers: {@link EngineItem} masks them. */
    @Test
    void pagesThatAreNoNumbersAreLost() {
        assertThat(List.of("42+", "1;2", "5/6").stream()
                        .map(pages -> printed(
                                "page-range-format=\"chicago\"",
                                "",
                                "<text variable=\"page\"/>",
                                Map.of("page", pages))))
                .containsExactly("42", "1", "5");
    }

    /** Small words within given names: {@link GivenNames}. */
    @Test
    void smallWordsOfNamesBecomeInitials() {
        assertThat(printed(
                        "<names variable=\"author\"><name initialize-with=\". \"/></names>",
                        by("author", Map.of("family", "Marsh", "given", "Maria del Mar"))))
                .isEqualTo("M. d. M. Marsh");
    }

    /** {@code initialize-with-hyphen}: {@link EngineStyle#hyphen}. */
    @Test
    void hyphensStayBetweenInitials() {
        assertThat(printed(
                        "initialize-with-hyphen=\"false\"",
                        "",
                        "<names variable=\"author\"><name initialize-with=\"\"/></names>",
                        by("author", Map.of("family", "Marsh", "given", "Jean-Luc"))))
                .isEqualTo("J-L Marsh");
    }

    /** {@code page-range-format="minimal-two"}: {@link EngineStyle#twoDigits}. */
    @Test
    void aZeroIsLostOfTheLastPage() {
        assertThat(printed(
                        "page-range-format=\"minimal-two\"",
                        "",
                        "<text variable=\"page\"/>",
                        Map.of("page", "604-605")))
                .isEqualTo("604–5");
    }

    /** {@code delimiter} of {@code cs:date}: {@link DateDelimiters}. */
    @Test
    void partsOfDatesStandTogether() {
        assertThat(printed(
                        "<date variable=\"issued\" delimiter=\" \"><date-part name=\"year\"/><date-part name=\"month\"/></date>",
                        Map.of("issued", Map.of("date-parts", List.of(List.of(2011, 7))))))
                .isEqualTo("2011July");
    }

    /** Seasons: {@link MarkedStyle#seasonMonth}. */
    @Test
    void seasonsAreNotSaid() {
        assertThat(printed(
                        "<date variable=\"issued\"><date-part name=\"month\" suffix=\" \"/><date-part name=\"year\"/></date>",
                        Map.of("issued", Map.of("date-parts", List.of(List.of(2011)), "season", "1"))))
                .isEqualTo("2011");
    }

    /** Labels of several issues: {@link MarkedStyle#COUNTED}. */
    @Test
    void severalIssuesAreOne() {
        assertThat(printed("<label variable=\"issue\" form=\"short\"/>", Map.of("issue", "3-4")))
                .isEqualTo("no.");
    }

    /** Upper and lower case by the machine's language: {@link LibraryMends}. */
    @Test
    void lettersLoseTheirDotsOnATurkishMachine() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(printed("<text variable=\"title\" text-case=\"uppercase\"/>", Map.of("title", "tide")))
                    .isEqualTo("TİDE");
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Letters of years that the style has no place for: {@link CitationPieces}. */
    @Test
    void theLetterOfAYearIsOnlyWhereTheStylePutsIt() {
        assertThat(printed(
                        "<date variable=\"issued\"><date-part name=\"year\"/></date>",
                        Map.of("year-suffix", "b", "issued", Map.of("date-parts", List.of(List.of(2010))))))
                .isEqualTo("2010");
    }

    /** Two dots that meet: {@link Punctuation}. */
    @Test
    void aDotAndACommaMeet() {
        assertThat(printed(
                        "<group delimiter=\", \"><text value=\"2nd ed. \"/><text value=\"Press\"/></group>",
                        Map.of("title", "T")))
                .isEqualTo("2nd ed. , Press");
    }
}
