package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.github.vitae.model.Publication;
import io.github.vitae.model.YearLetters;
import io.github.vitae.page.citation.Citation.Role;
import io.github.vitae.page.citation.Citation.Run;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Piece;
import io.github.vitae.page.citation.style.EngineStyle;
import io.github.vitae.page.citation.style.MarkedStyle;
import io.github.vitae.testing.Bibliographies;
import io.github.vitae.testing.ClasspathStyles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks go through the library and come back: of each style what it prints is the same, and no mark is left in it. */
class MarksTest {

    private static final Pattern MARK = Pattern.compile("[\uFDD0-\uFDEF\uE000-\uF8FF\uA000-\uA3FF]");

    /** What a style asks for that the library does not do, and that is done by marks. */
    private static final Pattern DONE_BY_MARKS =
            Pattern.compile("<text[^>]*strip-periods=\"true\"|plural=\"(?:never|always|true)\"");

    private static List<Publication> some(Path directory) {
        List<Publication> all = Bibliographies.publications(directory);
        List<Publication> some = new ArrayList<>(
                Bibliographies.read(Bibliographies.FOLDER.resolve("door").resolve("publications.bib"), directory)
                        .publications());
        for (int at = 0; at < all.size(); at += 23) {
            some.add(all.get(at));
        }
        return some;
    }

    /** Each fortieth of the styles that there are, or with {@code -Dmarks.each=1} all of them. */
    @Test
    void noMarkIsLeftInAnyStyle(@TempDir Path directory) throws IOException {
        List<Publication> publications = some(directory);
        int titled = 0;
        for (String name : ClasspathStyles.names(Integer.getInteger("marks.each", 40))) {
            Citations citations = new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH);
            for (Publication publication : publications) {
                Citation citation;
                try {
                    citation = citations.of(publication, name, YearLetters.all("b"));
                } catch (RuntimeException e) {
                    // some styles have no bibliography, some ask for more than the library knows
                    break;
                }
                // there is a title in Yi, of whose letters some are masks otherwise
                boolean own = MARK.matcher(publication.title().plain()).find();
                assertThat(MARK.matcher(citation.plain()).find())
                        .as(name + ": " + citation.plain())
                        .isEqualTo(own && citation.has(Role.TITLE));
                assertThat(citation.runs().stream().map(Run::author))
                        .as(name)
                        .allMatch(author -> author < CslItem.people(publication).size());
                titled += citation.has(Role.TITLE) ? 1 : 0;
            }
        }
        assertThat(titled).isGreaterThan(publications.size() * 40);
    }

    /** Marks change nothing of what the library prints, but for what they are there to do. */
    @Test
    void withoutMarksTheWordsAreTheSame(@TempDir Path directory) throws IOException {
        List<Publication> publications = some(directory);
        int compared = 0;
        for (String name : ClasspathStyles.names(Integer.getInteger("marks.each", 40))) {
            String whole = new ClasspathStyles().style(name);
            if (DONE_BY_MARKS.matcher(whole).find()) {
                continue;
            }
            EngineStyle style = EngineStyle.ofWhole(whole);
            try {
                Bare bare = new Bare(style.xml());
                CitationEngine engine = new CitationEngine(style.xml(), "en-US", MarksTest::marked);
                for (Publication publication : publications) {
                    EngineItem item =
                            EngineItem.of(publication, CslItem.of(publication)).in(style, "", true);
                    String shown = engine.format(item).stream().map(Piece::text).collect(Collectors.joining());
                    assertThat(shown).as(name).isEqualTo(bare.format(item));
                    compared++;
                }
            } catch (IllegalStateException | IllegalArgumentException e) {
                // some styles have no bibliography, some ask for more than the library knows
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    private static String marked(String tag) {
        return MarkedStyle.locale(new ClasspathStyles().locale(tag).orElse(""));
    }

    /** The library with a style that has no marks. */
    private static final class Bare implements ItemDataProvider {
        private final CSL csl;
        private final EngineFormat format = new EngineFormat();
        private CSLItemData current = new CSLItemData();

        Bare(String style) throws IOException {
            csl = new CSL(this, tag -> new ClasspathStyles().locale(tag).orElse(""), null, style, "en-US");
            csl.setOutputFormat(format);
        }

        String format(EngineItem item) {
            current = item.data();
            csl.registerCitationItems(current.getId());
            format.start(0);
            csl.makeBibliography();
            return format.found().stream()
                    .flatMap(piece -> item.masks().unmasked(piece.text(), item.titleLook()).stream())
                    .map(stretch -> stretch.text())
                    .collect(Collectors.joining());
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return current;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(current.getId());
        }
    }

    /** Where marks go, one element at a time: {@code [0} stands for the start of the first mark, {@code 0]} for its end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <text variable="title"/>                          | <text variable="title" prefix="[0" suffix="0]"/>
            <text variable="title" prefix='"(' suffix=")"/>   | <text variable="title" prefix="&quot;([0" suffix="0])"/>
            <number variable="volume" suffix="&#160;"/>       | <number variable="volume" prefix="[5" suffix="5]&#160;"/>
            <text macro="title"/>                             | <text macro="title"/>
            <text macro="m" strip-periods="true"/>            | <text macro="m" strip-periods="true" prefix="[11" suffix="11]"/>
            <text term="page" plural="true"/>                 | <text term="page" plural="true" prefix="[13" suffix="13]"/>
            <text variable="container-title" strip-periods="true"/> | <text variable="container-title" strip-periods="true" prefix="[11[1" suffix="1]11]"/>
            <label variable="page" plural="never"/>           | <label variable="page" plural="never" prefix="[12" suffix="12]"/>
            <label variable="page" plural="contextual"/>      | <label variable="page" plural="contextual"/>
            <date variable="issued"><date-part name="year"/></date> | <date variable="issued" prefix="[2" suffix="2]"><date-part name="year" prefix="[3" suffix="3]"/></date>
            <date variable="accessed" form="text"/>           | <date variable="accessed" form="text"/>
            <!-- <text variable="title"/> -->                 | <!-- <text variable="title"/> -->
            <single>p.</single><multiple>pp.</multiple>       | <single>p.+pp.</single><multiple>pp.-p.</multiple>
            """)
    void affixesTakeTheMarks(String xml, String marked) {
        assertThat(readable(MarkedStyle.of(xml))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <names variable="author"/>                                         | <names variable="author"><name>GF</name></names>
            <names variable="author"><name/></names>                           | <names variable="author"><name>GF</name></names>
            <names variable="author"><label/></names>                          | <names variable="author"><name>GF</name><label/></names>
            <names variable="author"><name></name></names>                     | <names variable="author"><name>GF</name></names>
            <substitute><names variable="editor"/></substitute>                | <substitute><names variable="editor"/></substitute>
            <names variable="a"><substitute><names variable="b"/></substitute></names> | <names variable="a"><name>GF</name><substitute><names variable="b"/></substitute></names>
            """)
    void namesTakeMarksForTheirParts(String xml, String marked) {
        assertThat(readable(MarkedStyle.of(xml))
                        .replace("<name-part name=\"given\" prefix=\"[10\" suffix=\"10]\"/>", "G")
                        .replace("<name-part name=\"family\" prefix=\"[9\" suffix=\"9]\"/>", "F"))
                .isEqualTo(marked);
    }

    /** What follows initials is behind the mark of a given name, whoever says it; not where the name gets another case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <style a="b" initialize-with=". "><names variable="a"/></style>           | <style a="b"><names variable="a"><name>G#. #F</name></names></style>
            <style initialize-with="." ><name initialize-with=""/></style>            | <style><name>G##F</name></style>
            <style initialize-with="."><name initialize="false"/></style>             | <style><name initialize="false">G#!.#F</name></style>
            <style a="b"><name/><bibliography initialize-with=". " a="b"/></style>    | <style a="b"><name>G#. #F</name><bibliography a="b"/></style>
            <style initialize-with="."><substitute><names variable="a"/></substitute> | <style><substitute><names variable="a"><name initialize-with="."/></names></substitute>
            <name initialize-with="."><name-part name="given" font-style="italic"/></name> | <name><name-part name="given" font-style="italic" prefix="[10#.#" suffix="10]"/>F</name>
            <name initialize-with="."><name-part name="given" text-case="uppercase"/></name> | <name initialize-with="."><name-part name="given" text-case="uppercase" prefix="[10" suffix="10]"/>F</name>
            """)
    void givenNamesTakeWhatFollowsInitials(String xml, String marked) {
        assertThat(readable(MarkedStyle.of(xml)
                                .replace(Mark.INITIALS + "" + Mark.WHOLE, "#!")
                                .replace(Mark.INITIALS, '#'))
                        .replaceAll("<name-part name=\"given\" prefix=\"\\[10([^\"]*)\" suffix=\"10]\"/>", "G$1")
                        .replace("<name-part name=\"family\" prefix=\"[9\" suffix=\"9]\"/>", "F"))
                .isEqualTo(marked);
    }

    /** Title case is left to who reads the marks, unless what a macro says gets another case after it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <text variable="genre" text-case="title"/>                                | <text variable="genre" prefix="[18" suffix="18]"/>
            <text macro="m" text-case="title"/>                                       | <text macro="m" prefix="[18" suffix="18]"/>
            <text variable="genre" text-case="lowercase"/>                            | <text variable="genre" text-case="lowercase"/>
            <text term="in" text-case="title"/><text macro="m" text-case="uppercase"/> | <text term="in" text-case="title"/><text macro="m" text-case="uppercase"/>
            """)
    void titlesTakeTheirCase(String xml, String marked) {
        assertThat(readable(MarkedStyle.of(xml))).isEqualTo(marked);
    }

    @Test
    void aPartOfANameThatHasALookKeepsIt() {
        assertThat(readable(MarkedStyle.of(
                        "<name><name-part name=\"family\" text-case=\"uppercase\" suffix=\"!\"></name-part></name>")))
                .isEqualTo("<name><name-part name=\"family\" text-case=\"uppercase\" prefix=\"[9\" suffix=\"9]!\">"
                        + "</name-part><name-part name=\"given\" prefix=\"[10\" suffix=\"10]\"/></name>");
    }

    private static String readable(String marked) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < marked.length(); at++) {
            switch (marked.charAt(at)) {
                case Mark.START -> text.append('[').append(marked.charAt(++at) - Mark.WHICH);
                case Mark.END -> text.append(marked.charAt(++at) - Mark.WHICH).append(']');
                case Mark.OR_PLURAL -> text.append('+');
                case Mark.OR_SINGULAR -> text.append('-');
                default -> text.append(marked.charAt(at));
            }
        }
        return text.toString();
    }
}
