package io.github.vitae.problem.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values are written in JSON, in XML and in addresses. */
class NotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            What’s new?          | whats-new
            it's 'quoted'        | its-quoted
            — Dashes — around —  | dashes-around
            Über  Größe          | über-größe
            日本語 の 見出し      | 日本語-の-見出し
            C++ & C#             | c-c
            2024–2025            | 2024-2025
            𝒳 beyond             | 𝒳-beyond
            ’tis                 | tis
            ?!                   | ``
            """)
    void aSlugHasTheWordsOfATextInLowerCase(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void aSlugHasNoMoreWordsThanAreAskedFor() {
        assertThat(Slug.of("one two three", 2, 60)).isEqualTo("one-two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            R&D             | R&amp;D
            a < b > c       | a &lt; b &gt; c
            "quoted" it's   | &quot;quoted&quot; it's
            &amp;           | &amp;amp;
            ü 日本 😀       | ü 日本 😀
            """)
    void whatXmlWouldTakeForMarkupIsEscaped(String text, String escaped) {
        assertThat(Xml.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void aFileAndAPageDifferInWhatIsWrittenByItsNumberAlone() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a<b", List.of("&\u0001\u2028\uD800", 1, true, List.of(), Map.of()));

        assertThat(JsonWriter.file(value, c -> c < ' '))
                .isEqualTo(
                        "{\n  \"a<b\": [\n    \"&\\u0001\u2028\\ud800\",\n    1,\n    true,\n    [],\n    {}\n  ]\n}");
        assertThat(JsonWriter.inHtml(value, "\n"))
                .isEqualTo("{\n  \"a\\u003Cb\": [\n    \"\\u0026\\u0001\\u2028\\uD800\",\n    1,\n    true,\n"
                        + "    [],\n    {}\n  ]\n}");
    }

    @Test
    void whatMeansSomethingInAStringIsEscapedWhereverItStands() {
        assertThat(JsonWriter.file("\"a\\b\nc\rd\te\u0001f\uDC00😀\"", c -> false))
                .isEqualTo("\"\\\"a\\\\b\\nc\\rd\\te\u0001f\\udc00😀\\\"\"");
        assertThat(JsonWriter.file("\"", c -> false)).isEqualTo("\"\\\"\"");
        assertThat(JsonWriter.file("plain", c -> false)).isEqualTo("\"plain\"");
        assertThat(JsonWriter.file("", c -> false)).isEqualTo("\"\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Müller        | Muller
            ﬁn            | fin
            Nguyễn        | Nguyen
            Łódź          | Łodz
            E = mc²       | E = mc2
            日本語         | 日本語
            """)
    void marksGoAndLettersStay(String text, String bare) {
        assertThat(Accents.without(text)).isEqualTo(bare);
    }
}
