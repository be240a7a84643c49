package io.github.vitae.page.citation.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a style is made fit for the library. */
class EngineStyleTest {

    private static String fit(String xml) {
        return EngineStyle.of(xml).xml();
    }

    @Test
    void namesThatStandInWithALookOfTheirOwnKeepIt() {
        assertThat(fit("<names variable=\"author\"><substitute>"
                        + "<names variable=\"b\"><name/></names><text value=\">\"/></substitute></names>"))
                .isEqualTo(
                        "<names variable=\"author\"><substitute>"
                                + "<group><names variable=\"b\"><name/></names></group><text value=\">\"/></substitute></names>");
    }

    /** The library would make them of those for each entry. */
    @Test
    void namesThatStandInLookAsThoseThatTheyStandInFor() {
        assertThat(fit(
                        "<names suffix=\".\" variable=\"author\" delimiter=\"; \"><name form=\"short\"/><label prefix=\" \"/>"
                                + "<substitute><names variable=\"editor translator\"/></substitute></names>"))
                .isEqualTo(
                        "<names suffix=\".\" variable=\"author\" delimiter=\"; \"><name form=\"short\"/><label prefix=\" \"/>"
                                + "<substitute><group><names variable=\"editor translator\" suffix=\".\" delimiter=\"; \">"
                                + "<name form=\"short\"/><label prefix=\" \"/></names></group></substitute></names>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            locator="page"                                | variable="first-reference-note-number"
            locator="page" is-numeric="volume"            | variable="first-reference-note-number"
            match="any" locator="page" type="book"        | match="any" type="book"
            match="none" disambiguate="true"              | match="none" variable="first-reference-note-number"
            match="none" type="book" locator="page"       | match="none" type="book"
            match="any" variable="editor event-title DOI" | match="any" variable="citation-key event DOI"
            variable="container-title"                    | variable="container-title"
            """)
    void conditionsAreAskedAsTheLibraryCanAnswer(String written, String asked) {
        assertThat(fit("<if " + written + "/><else-if " + written + ">"))
                .isEqualTo("<if " + asked + "/><else-if " + asked + ">");
    }

    @Test
    void namesOfTwoKindsArePartedWhereThereAreBoth() {
        assertThat(fit("<names variable=\"a b\" delimiter=\"; \" prefix=\"(\" font-style=\"italic\"><name/></names>."))
                .isEqualTo(
                        "<group delimiter=\"; \" prefix=\"(\"><names variable=\"a\" font-style=\"italic\"><name/></names>"
                                + "<names variable=\"b\" font-style=\"italic\"><name/></names></group>.");
        assertThat(fit("<names variable=\"a b\" delimiter=\"; \"/>"))
                .isEqualTo(
                        "<group delimiter=\"; \"><names variable=\"a\"></names><names variable=\"b\"></names></group>");
        String whole = "<names variable=\"a b\" delimiter=\"; \"><substitute><text value=\"\"/></substitute></names>";
        assertThat(fit(whole)).isEqualTo(whole);
    }

    @Test
    void whatIsNoConditionStays() {
        String xml = "<!-- <if locator=\"a\"> --><text variable=\"editor\"/><name et-al-min=\"3\"/>";
        assertThat(fit(xml)).isEqualTo(xml.substring(xml.indexOf("-->") + 3));
    }

    @Test
    void manyAuthorsAreLeftOutByOurselvesWhereTheLastIsNamed() {
        EngineStyle style =
                EngineStyle.of("<bibliography et-al-min=\"8\" et-al-use-first=\"6\" et-al-use-last=\"true\"><layout/>");

        assertThat(style.lastToo()).isEqualTo(Optional.of(new EngineStyle.LastToo(8, 6)));
        assertThat(style.xml()).doesNotContain("et-al-min");
        assertThat(EngineStyle.of("<bibliography et-al-min=\"8\" et-al-use-first=\"6\">")
                        .lastToo())
                .isEmpty();
    }

    @Test
    void particlesAreDemotedUnlessTheStyleSaysNot() {
        assertThat(EngineStyle.of("<style class=\"note\">").demotes()).isTrue();
        assertThat(EngineStyle.of("<style demote-non-dropping-particle=\"sort-only\">")
                        .demotes())
                .isFalse();
    }
}
