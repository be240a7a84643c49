package io.github.vitae.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What describes a page whose author wrote no description. */
class FirstSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I build compilers that keep their promises. I teach. | I build compilers that keep their promises.
                    Hi! I am Ada. I build compilers that keep promises. More. | Hi! I am Ada. I build compilers that keep promises.
                    A lab of tides at Nordhaven, est. 1901, with boats. | A lab of tides at Nordhaven, est. 1901, with boats.
                    No full stop at the end of it | No full stop at the end of it
                    我在诺德港大学研究潮汐，也教海洋学课程。我喜欢船。 | 我在诺德港大学研究潮汐，也教海洋学课程。
                    Version 1.2.3 measures the tides of the whole coast. Yes. | Version 1.2.3 measures the tides of the whole coast.
                    أدرس المد والجزر في جامعة نوردهافن منذ سنوات طويلة؟ نعم. | أدرس المد والجزر في جامعة نوردهافن منذ سنوات طويلة؟
                    """)
    void theFirstSentenceThatSaysEnough(String text, String sentence) {
        assertThat(FirstSentence.of(new RichText(text, text))).isEqualTo(sentence);
    }

    @Test
    void ofSeveralParagraphsTheFirst() {
        assertThat(FirstSentence.of(
                        new RichText("<p>Hello there</p><p>I build compilers.</p>", "Hello there I build compilers.")))
                .isEqualTo("Hello there");
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        String words = "tide ".repeat(100).strip();

        assertThat(FirstSentence.of(new RichText(words, words)))
                .hasSizeBetween(150, 200)
                .endsWith("tide …");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String waves = "\uD83C\uDF0A".repeat(300);

        assertThat(FirstSentence.cut(waves, 200)
                        .codePoints()
                        .filter(c -> c == 0x1F30A)
                        .count())
                .isEqualTo(198);
    }

    @Test
    void nothingIsNothing() {
        assertThat(FirstSentence.of(RichText.EMPTY)).isEmpty();
    }
}
