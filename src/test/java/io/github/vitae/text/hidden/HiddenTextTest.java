package io.github.vitae.text.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author hid is taken out, character by character, and code keeps what is in it. */
class HiddenTextTest {

    private final Problems problems = new Problems();

    /**
     * In these, ¶ ends a line, dots stand for what is hidden, however long it is, and the number is how many problems are
     * told.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '°', textBlock = """
            # comments of HTML
            a<!--b-->c              ¦ a········c              ¦ 0
            a<!-->b                 ¦ a·····b                 ¦ 0
            a<!--->b                ¦ a······b                ¦ 0
            a<!--b--!>c             ¦ a·········c             ¦ 0
            a<!--b--c-->d           ¦ a···········d           ¦ 0
            a<!--b¶c                ¦ a·····¶·                ¦ 1
            a<!--b<!--c-->d         ¦ a·············d         ¦ 0
            a<!--b<!--c-->d-->e     ¦ a·················e     ¦ 1
            a<!--b<!--c-->d<!--e--> ¦ a·············d········ ¦ 0
            a\\<!--b-->c             ¦ a\\········c             ¦ 1
            a\\\\<!--b-->c            ¦ a\\\\········c            ¦ 0
            # what only a browser takes for one
            <?b?>c                  ¦ ·····c                  ¦ 0
            <![CDATA[b>]]>c         ¦ ··············c         ¦ 0
            <!DOCTYPE b>c           ¦ ············c           ¦ 0
            a</ b>c                 ¦ a·····c                 ¦ 1
            </b>c                   ¦ </b>c                   ¦ 0
            a<?b¶¶c>                ¦ a<?b¶¶c>                ¦ 0
            [a](</b c>)             ¦ [a](</b c>)             ¦ 0
            [a](</ c>)              ¦ [a](</ c>)              ¦ 0
            # comments in braces
            a{# b #}c               ¦ a·······c               ¦ 0
            a{#- b #}c              ¦ a········c              ¦ 0
            a{#b#}c                 ¦ a·····c                 ¦ 0
            a{#b}c                  ¦ a{#b}c                  ¦ 0
            a{# b                   ¦ a{# b                   ¦ 0
            a{# b¶c #}d             ¦ a····¶····d             ¦ 0
            a{{/* b */}}c           ¦ a···········c           ¦ 0
            a{{- /* b */ -}}c       ¦ a···············c       ¦ 0
            a{{</* b */>}}c         ¦ a·············c         ¦ 1
            a{{/* b                 ¦ a······                 ¦ 1
            a{{b}}c                 ¦ a{{b}}c                 ¦ 0
            a{::comment}b{:/}c      ¦ a················c      ¦ 0
            a{::comment}b{:/comment}c ¦ a·······················c ¦ 0
            a{::comment /}b         ¦ a·············b         ¦ 0
            a{::comment}b           ¦ a············           ¦ 1
            a{::comment}{::comment}b{:/}c{:/}d ¦ a································d ¦ 0
            a{::nomarkdown}b        ¦ a{::nomarkdown}b        ¦ 0
            a{% comment %}b{% endcomment %}c ¦ a······························c ¦ 0
            a{% comment %}b         ¦ a··············         ¦ 1
            # code
            `<!--b-->`              ¦ `<!--b-->`              ¦ 0
            ``<!--b`-->``           ¦ ``<!--b`-->``           ¦ 0
            `a<!--b-->              ¦ `a········              ¦ 0
            `a¶<!--b-->`            ¦ `a¶········`            ¦ 0
            \\`<!--b-->`             ¦ \\`········`             ¦ 0
            ```¶<!--b-->¶```        ¦ ```¶<!--b-->¶```        ¦ 0
            ```¶<!--b-->            ¦ ```¶········            ¦ 0
            ~~~¶<!--b-->¶~~~~       ¦ ~~~¶<!--b-->¶~~~~       ¦ 0
            ~~~~¶a<!--b-->¶~~~      ¦ ~~~~¶a········¶~~~      ¦ 0
            ```a`¶a<!--b-->¶```     ¦ ```a`¶a········¶```     ¦ 0
            <script>a<!--b--></script> ¦ <script>a<!--b--></script> ¦ 0
            <script>a<!--b-->       ¦ <script>a········       ¦ 0
            # definitions that show nothing
            [//]: # (b)             ¦ ...........             ¦ 0
            a¶*[B]: c               ¦ a¶........              ¦ 1
            [^a]: b                 ¦ .......                 ¦ 1
            [^a] c¶¶[^a]: b         ¦ [^a] c¶¶[^a]: b         ¦ 0
            [a]: https://b.example  ¦ [a]: https://b.example  ¦ 0
            [a]: <> (b)             ¦ ...........             ¦ 0
            """)
    void whatIsHiddenIsTakenOut(String text, String shown, int told) {
        SourceText source = SourceText.of("about.md", text.replace('¶', '\n'));
        String blanked = HiddenText.blankAll(source, 0, problems).content();

        assertThat(blanked).hasSameSizeAs(source.content());
        assertThat(visible(blanked)).isEqualTo(visible(shown));
        assertThat(problems.sorted()).hasSize(told);
    }

    /** Without what is hidden; a line of which nothing is left is blank. */
    private static String visible(String text) {
        return text.replaceAll("[·. \u00B0" + SourceText.FILLER + "]", "").replace('¶', '\n');
    }
}
