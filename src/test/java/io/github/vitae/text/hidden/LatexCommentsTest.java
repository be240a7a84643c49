package io.github.vitae.text.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.text.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LaTeX does not print, and what it does. */
class LatexCommentsTest {

    private static String shown(String text) {
        String blanked = LatexComments.blank(SourceText.of("a.bib", text)).content();
        assertThat(blanked).hasSameSizeAs(text);
        return blanked.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a \\iffalse b \\fi c | a c",
                "a \\iffalse b \\else c \\fi d | a c d",
                "a \\iffalse b \\ifx x \\else y \\fi z \\fi c | a c",
                "a \\iffalse @misc{b, title={c}} \\fi d | a d",
                "a \\begin{comment} b } \\end{comment} c | a c",
                "a \\begin {comment}b\\end {comment}c | a c",
                "a \\todo{b {c} \\} d} e | a e",
                "a \\todo[inline, color=red]{b} c | a c",
                "a \\comment{b}\\hide {c}\\gobble{d}\\phantom{e}\\hphantom{f} g | a g",
                "a \\pdfcomment{b} \\index{c}\\nomenclature[x]{d} e | a e",
                // printed, or not to be told
                "a \\iffalsehood b \\fi c | a \\iffalsehood b \\fi c",
                "a \\todos{b} \\commented{c} | a \\todos{b} \\commented{c}",
                "a \\todo{b | a \\todo{b",
                "a \\iffalse b | a \\iffalse b",
                "a \\begin{comment} b | a \\begin{comment} b",
                "a \\emph{b} % c | a \\emph{b} % c",
            })
    void whatIsNotPrintedIsBlank(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Test
    void manyThatNeverEndTakeNoLongTime() {
        String many = "\\iffalse \\todo{ \\begin{comment} ".repeat(2000);

        assertThat(shown(many)).isEqualTo(many.replaceAll("\\s+", " ").strip());
    }
}
