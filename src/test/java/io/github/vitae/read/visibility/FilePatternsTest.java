package io.github.vitae.read.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as configurations name them, in Hugo's way (a star stays within a folder) and in Jekyll's. */
class FilePatternsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.md          | a.md        | true  | true
            a.md          | A.MD        | true  | true
            a.md          | axmd        | false | false
            a.md          | b/a.md      | false | false
            *.md          | a.md        | true  | true
            *.md          | b/a.md      | false | true
            b/*           | b/c/a.md    | false | true
            ?.md          | a.md        | true  | true
            a?b           | a/b         | false | true
            ?.md          | ab.md       | false | false
            **/a.md       | a.md        | true  | true
            **/a.md       | b/c/a.md    | true  | true
            b/**          | b/c/a.md    | true  | true
            b/**c         | b/x/yc      | true  | true
            [ab].md       | b.md        | true  | true
            [a-c].md      | d.md        | false | false
            [!ab].md      | c.md        | true  | true
            [!ab].md      | a.md        | false | false
            [[a].md       | [.md        | true  | true
            [a\\].md       | \\.md       | true  | true
            [a&&b].md     | a.md        | true  | true
            [].md         | [].md       | true  | true
            [a            | [a          | true  | true
            {a,b}.md      | b.md        | true  | true
            {a,b}.md      | c.md        | false | false
            {a,b}.md      | a,b.md      | false | false
            a,b.md        | a,b.md      | true  | true
            {a            | {a          | true  | true
            a}            | a}          | true  | true
            {{a,b},c}     | c           | true  | true
            {a,{b}        | b           | true  | true
            (a            | (a          | true  | true
            a+.md         | aa.md       | false | false
            """)
    void aPatternNamesFiles(String pattern, String place, boolean hugo, boolean jekyll) {
        assertThat(FilePatterns.glob(pattern, place, true)).as("Hugo").isEqualTo(hugo);
        assertThat(FilePatterns.glob(pattern, place, false)).as("Jekyll").isEqualTo(jekyll);
    }

    @Test
    void anExpressionFindsSomething() {
        assertThat(FilePatterns.found("B.$", "a/bc")).contains(true);
        assertThat(FilePatterns.found("^b", "a/bc")).contains(false);
        assertThat(FilePatterns.found("(", "a")).isEmpty();
    }

    @Test
    void anExpressionThatTakesTooLongIsNone() {
        assertThat(FilePatterns.found("(.*a){12}b", "a".repeat(60))).isEmpty();
        assertThat(FilePatterns.found("a*b", "a".repeat(60))).contains(false);
        assertThat(FilePatterns.glob("*a*a*a*a*a*a*b", "a".repeat(200), true)).isFalse();
    }
}
