package io.github.vitae.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "zh_CN, zh-CN",
        "zh-cn, zh-CN",
        "EN_us, en-US",
        "en_US.UTF-8, en-US",
        "sr_RS@latin, sr-RS",
        "zh-Hant-TW, zh-Hant-TW",
        "iw, he",
        "' pt-br ', pt-BR"
    })
    void aLanguageIsKnownByWhatPeopleCallIt(String written, String tag) {
        assertThat(Language.of(written)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "English", "Deutsch", "x", "1", "en us", "../de", "true", "-", "<b>"})
    void whatIsNoNameOfALanguageIsNone(String written) {
        assertThat(Language.of(written)).isEmpty();
    }

    @Test
    void aLocaleWithoutALanguageIsEnglishAsSkinsHaveIt() {
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void regionsOfALanguageUnderstandEachOther() {
        assertThat(new Language("en").isAs(new Language("en-GB"))).isTrue();
        assertThat(new Language("zh-CN").isAs(new Language("zh-TW"))).isTrue();
        assertThat(new Language("de").isAs(new Language("en"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, rtl",
        "ar-EG, rtl",
        "he, rtl",
        "fa-IR, rtl",
        "ur, rtl",
        "uz-Arab, rtl",
        "ar-Latn, ltr",
        "en, ltr",
        "zh, ltr"
    })
    void theScriptSaysWhereALineBegins(String tag, String direction) {
        assertThat(new Language(tag).direction()).isEqualTo(direction);
    }
}
