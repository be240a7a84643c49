package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Publication;
import io.github.vitae.page.citation.style.BibliographyStyle;
import io.github.vitae.page.citation.style.EngineStyle;
import io.github.vitae.testing.Bibliographies;
import io.github.vitae.testing.ClasspathStyles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a style says the same as all of it. */
class BibliographyStyleTest {

    private static final String STYLE = """
            <?xml version="1.0"?>
            <style class="in-text"><!-- <macro name="no"/> -->
            <info><title>a > b</title><link macro="x"/></info>
            <locale xml:lang="en"><terms><term> </term></terms></locale>
            <macro name="cited"><text macro="both"/></macro>
            <macro name="both"><text value="a '>' b" macro = 'deep'/></macro>
            <macro name="deep"><text variable="title"/></macro>
            <macro name="order"><text macro="deep"/></macro>
            <macro name="empty"/>
            <citation><sort><key macro="order"/></sort><layout><text macro="cited"/></layout></citation>
            <bibliography et-al-min="3"><sort><key macro="order"/><key variable="issued"/></sort><layout><text macro="both"/></layout></bibliography>
            </style>
            """;

    @Test
    void whatSaysNothingOfEntriesIsLeftAway() {
        assertThat(BibliographyStyle.of(STYLE))
                .isEqualTo("<?xml version=\"1.0\"?><style class=\"in-text\"><!-- <macro name=\"no\"/> -->"
                        + "<locale xml:lang=\"en\"><terms><term> </term></terms></locale>"
                        + "<macro name=\"deep\"><text variable=\"title\"/></macro>"
                        + "<bibliography et-al-min=\"3\"><layout><text value=\"a '>' b\" macro = 'deep'/></layout>"
                        + "</bibliography></style>");
    }

    @Test
    void whatIsCalledForOnceStandsThere() {
        assertThat(BibliographyStyle.of("<style>"
                        + "<macro name=\"outer\"><group delimiter=\" \"><text macro=\"inner\" /><text macro=\"inner\"/></group></macro>"
                        + "<macro name=\"inner\"><group><text macro=\"last\"/></group></macro>"
                        + "<macro name=\"last\"><text variable=\"title\"/></macro>"
                        + "<bibliography><layout><text macro=\"outer\"/></layout></bibliography></style>"))
                .isEqualTo("<style><macro name=\"inner\"><group><text variable=\"title\"/></group></macro>"
                        + "<bibliography><layout><group delimiter=\" \"><text macro=\"inner\" /><text macro=\"inner\"/></group></layout>"
                        + "</bibliography></style>");
    }

    /** What has a prefix, several parts, or a choice to make when its turn comes, and what substitutes names. */
    @ParameterizedTest
    @CsvSource({
        "<text macro=\"m\" prefix=\"(\"/>, <text variable=\"title\"/>",
        "<text macro=\"m\"></text>, <text variable=\"title\"/>",
        "<text macro=\"m\"/>, <text variable=\"title\"/><text variable=\"volume\"/>",
        "<text macro=\"m\"/>, <choose><if type=\"book\"><text variable=\"title\"/></if></choose>",
        "<names variable=\"author\"><substitute><text macro=\"m\"/></substitute></names>, <names variable=\"editor\"/>"
    })
    void otherMacrosAreCalled(String call, String body) {
        String style = "<style><macro name=\"m\">" + body + "</macro><bibliography><layout>" + call
                + "</layout></bibliography></style>";
        assertThat(BibliographyStyle.of(style)).isEqualTo(style);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no style",
                "<style><citation/></style>",
                "<style><citation/><bibliography><layout/></bibliography>",
                "<style><citation/><bibliography><layout/></style></bibliography></style>",
                "<style><citation/><bibliography><text macro='unknown'/></bibliography></style>",
                "<!DOCTYPE style><style><citation/><bibliography/></style>",
                "<style><citation/><bibliography><layout",
                "<style><citation/><bibliography/></style><!-- unfinished"
            })
    void whatIsDoubtfulStaysWhole(String style) {
        assertThat(BibliographyStyle.of(style)).isEqualTo(style);
    }

    /** Each fortieth of the styles that there are, with each fifteenth publication. */
    @Test
    void entriesAreTheSame(@TempDir Path directory) throws IOException {
        List<Publication> all = Bibliographies.publications(directory);
        List<Publication> some = IntStream.range(0, all.size() / 15)
                .mapToObj(i -> all.get(i * 15))
                .toList();
        int shorter = 0;
        for (String style : styles()) {
            String left = BibliographyStyle.of(style);
            assertThat(entries(left, some)).isEqualTo(entries(style, some));
            shorter += left.length() < style.length() * 2 / 3 ? 1 : 0;
        }
        assertThat(shorter).isGreaterThan(50);
    }

    private static List<String> styles() throws IOException {
        List<String> read = ClasspathStyles.names(40).stream()
                .map(name -> new ClasspathStyles().style(name))
                .toList();
        assertThat(read).hasSizeGreaterThan(50);
        return read;
    }

    private static List<String> entries(String style, List<Publication> publications) {
        ClasspathStyles styles = new ClasspathStyles();
        EngineStyle known = EngineStyle.of(style);
        List<String> entries = new ArrayList<>();
        try {
            CitationEngine engine =
                    new CitationEngine(style, "en-US", tag -> styles.locale(tag).orElse(""));
            for (Publication publication : publications) {
                entries.add(engine.format(EngineItem.of(publication, CslItem.of(publication))
                                .in(known, "", true))
                        .toString());
            }
        } catch (RuntimeException e) {
            // some styles have no bibliography, some ask for more than the library knows
            entries.add(e.getClass() + ": " + e.getMessage());
        }
        return entries;
    }
}
