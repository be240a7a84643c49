package io.github.vitae.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines that are shown below a problem. */
class ExcerptTest {

    @Test
    void caretsStandUnderWhatIsMeant() {
        assertThat(excerpt("- **Februray 2025** Our paper", 5, 8))
                .containsExactly("    - **Februray 2025** Our paper", "        ^^^^^^^^");
    }

    @Test
    void aPlaceWithoutLengthHasOneCaretEvenAtTheEndOfItsLine() {
        assertThat(excerpt("text", 3, 0)).containsExactly("    text", "      ^");
        assertThat(excerpt("text", 5, 0)).containsExactly("    text", "        ^");
        assertThat(excerpt("text", 99, 4)).containsExactly("    text", "        ^");
    }

    @Test
    void tabsStayTabsSoThatCaretsStandRightWhateverTheirWidth() {
        assertThat(excerpt("\t\tMya 2025", 3, 3)).containsExactly("    \t\tMya 2025", "    \t\t^^^");
    }

    @Test
    void aWideCharacterTakesTwoCells() {
        assertThat(excerpt("新闻 Mya", 4, 3)).containsExactly("    新闻 Mya", "         ^^^");
        assertThat(excerpt("新闻", 1, 2)).containsExactly("    新闻", "    ^^^^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "a".repeat(300) + "Mya" + "b".repeat(300);

        List<String> excerpt = excerpt(line, 301, 3);

        assertThat(excerpt.get(0)).startsWith("    …aaa").endsWith("bbb…").hasSizeLessThan(120);
        assertThat(excerpt.get(1).strip()).isEqualTo("^^^");
        int caret = excerpt.get(1).indexOf('^');
        assertThat(excerpt.get(0).substring(caret, caret + 3)).isEqualTo("Mya");
    }

    @Test
    void aCutNeverPartsASurrogatePair() {
        String line = "😀".repeat(200);
        for (int column = 1; column <= 400; column++) {
            assertThat(excerpt(line, column, 2).get(0).codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isEmpty();
        }
    }

    @Test
    void nothingThatControlsATerminalComesThrough() {
        assertThat(excerpt("a\u001B[31mred\u202Eback", 2, 1)).containsExactly("    a\uFFFD[31mred\uFFFDback", "     ^");
    }

    @Test
    void nothingThatAWorkflowsRunnerObeysComesThrough() {
        Location location = new Location("about.md", 1, 4, 5);
        Problem problem = new Problem(Code.DROPPED_HTML, location, "‘##[add-mask]a’\n::stop-commands::x", "");

        assertThat(excerpt("x ##[stop-commands]", 3, 3).get(0)).isEqualTo("    x ##\u200B[stop-commands]");
        assertThat(problem.toString()).doesNotContain("##[").hasLineCount(1);
    }

    private static List<String> excerpt(String line, int column, int length) {
        return Excerpt.of(line, new Location("about.md", 1, column, length));
    }
}
