package io.github.vitae.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        SearchWords.of(text, words::add);
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Two words, and 42.            | two words and 42
            Müller MÜLLER Mu\u0308ller    | muller muller muller
            Straße STRASSE                | strasse strasse
            Œuvre Ångström Łódź ﬁn       | oeuvre angstrom lodz fin
            ＦＵＬＬ ½                    | full 1 2
            Οδός ΟΔΟΣ                     | οδοσ οδοσ
            ёлка ЁЛКА                     | елка елка
            state-of-the-art              | state of the art
            l’amour l'amour               | amour lamour amour lamour
            Ada's Ada’s                   | adas adas
            O'Brien                       | brien obrien
            rock'n'roll                   | roll rocknroll
            'quoted' ‘so’                 | quoted so
            C++ C# C                      | c c++ c c# c
            a+b c++11                     | a b c 11
            #tag                          | tag
            10.1000/x_7                   | 10 1000 x 7
            __proto__ constructor         | proto constructor
            <script>alert(1)</script>     | script alert 1 script
            语言学                        | 语言 言学 学
            学                            | 学
            iPhone手机5G                  | iphone 手机 机 5g
            が か\u3099                   | が が
            한국어                        | 한국 국어 어
            ภาษา                          | ภา าษ ษา า
            हिन्दी में                   | हिन्दी में
            كِتَاب كتــاب                | كتاب كتاب
            گل‌ها کتاب كتاب                   | گلها كتاب كتاب
            שָׁלוֹם                       | שלום
            soft\u00adhyphen zero\u200bwidth | softhyphen zerowidth
            🎉 party 👩‍💻                     | 🎉 party 👩 💻
            𝔘𝔫𝔦𝔠𝔬𝔡𝔢                       | unicode
            İstanbul ılık                 | istanbul ilik
            ...  — !                      | ``
            """)
    void textsHaveTheseWords(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words == null ? "" : words);
    }

    @Test
    void wordsHaveNoCapitalsNorAnythingThatEndsAString() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            all.append(' ').appendCodePoint(c).append('x').appendCodePoint(c);
        }
        assertThat(words(all.toString()))
                .noneMatch(word -> word.isEmpty()
                        || word.chars()
                                .anyMatch(c -> (c >= 'A' && c <= 'Z') || "\"\\<>&\n\r \u2028\u2029".indexOf(c) >= 0));
    }

    @Test
    void ofAWordThatIsTooLongTheStartIsFound() {
        assertThat(words("x".repeat(10_000))).containsExactly("x".repeat(40));
        assertThat(words("𐐨".repeat(50))).containsExactly("𐐨".repeat(40));
        assertThat(words("n’" + "x".repeat(100))).containsExactly("x".repeat(40), "n" + "x".repeat(39));
    }

    @Test
    void wordsWithoutEndCostNoMoreThanTheirLength() {
        assertThat(words("a'".repeat(200_000))).hasSizeLessThan(10);
        assertThat(words("+".repeat(400_000))).isEmpty();
        assertThat(words("语".repeat(200_000))).hasSize(200_000);
    }
}
