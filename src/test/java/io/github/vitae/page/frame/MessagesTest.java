package io.github.vitae.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "de", "fr", "es", "ja", "pt", "it", "ko", "ar"})
    void everyWordIsThereInEveryLanguage(String tag) {
        Messages translated = new Messages(Locale.forLanguageTag(tag));
        Map<String, String> english = new Messages(Locale.ENGLISH).startingWith("");
        Map<String, String> all = translated.startingWith("");
        assertThat(translated.language().tag()).isEqualTo(tag);
        assertThat(all.keySet()).isEqualTo(english.keySet());
        english.forEach((key, value) -> {
            String words = all.getOrDefault(key, "");
            assertThat(words).as(key).isNotBlank();
            if (!key.startsWith("date.")) {
                assertThat(places(words)).as(key).isEqualTo(places(value));
            }
        });
        // a file of a language that has no words of its own would be the English ones
        long same = english.entrySet().stream()
                .filter(entry -> entry.getValue().equals(all.get(entry.getKey())))
                .count();
        assertThat(same).isLessThan(30);
    }

    @Test
    void aRegionHasTheWordsOfItsLanguage() {
        assertThat(new Messages(Locale.forLanguageTag("pt-BR")).get("news.title"))
                .isEqualTo(new Messages(Locale.forLanguageTag("pt")).get("news.title"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | May 5, 2024      | May 2024       | 2024",
                "de    | 5. Mai 2024      | Mai 2024       | 2024",
                "fr    | 5 mai 2024       | mai 2024       | 2024",
                "es    | 5 de mayo de 2024| mayo de 2024   | 2024",
                "zh-CN | 2024年5月5日      | 2024年5月       | 2024年",
                "ja    | 2024年5月5日      | 2024年5月       | 2024年",
                "ko    | 2024년 5월 5일    | 2024년 5월      | 2024년",
                "pt-BR | 5 de maio de 2024| maio de 2024   | 2024",
                "it    | 5 maggio 2024    | maggio 2024    | 2024",
                "ar    | 5 مايو 2024      | مايو 2024      | 2024"
            })
    void datesAreSaidAsTheLanguageSaysThem(String tag, String day, String month, String year) {
        DateText dates = new DateText(new Messages(Locale.forLanguageTag(tag)));
        assertThat(dates.of(EntryDate.of(PartialDate.ofDay(2024, 5, 5)))).isEqualTo(day);
        assertThat(dates.of(EntryDate.of(PartialDate.ofMonth(2024, 5)))).isEqualTo(month);
        assertThat(dates.of(EntryDate.of(PartialDate.ofYear(2024)))).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'May 1, 2024', 'May 11, 2024'",
        "fr, 1er mai 2024, 11 mai 2024",
        "pt, 1º de maio de 2024, 11 de maio de 2024",
        "it, 1º maggio 2024, 11 maggio 2024",
        "es, 1 de mayo de 2024, 11 de mayo de 2024",
        "de, 1. Mai 2024, 11. Mai 2024",
        "zh, 2024年5月1日, 2024年5月11日",
        "ko, 2024년 5월 1일, 2024년 5월 11일"
    })
    void theFirstDayOfAMonthIsSaidAsTheLanguageSaysIt(String tag, String first, String eleventh) {
        DateText dates = new DateText(new Messages(Locale.forLanguageTag(tag)));
        assertThat(dates.of(EntryDate.of(PartialDate.ofDay(2024, 5, 1)))).isEqualTo(first);
        assertThat(dates.of(EntryDate.of(PartialDate.ofDay(2024, 5, 11)))).isEqualTo(eleventh);
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
