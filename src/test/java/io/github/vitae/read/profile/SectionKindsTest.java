package io.github.vitae.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.read.profile.SectionKinds.Kind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, and what kind of section they stand over. */
class SectionKindsTest {

    private static final SectionKinds KINDS = new SectionKinds(Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News",
                "NEWS",
                "Latest News",
                "Recent News",
                "News and Updates",
                "News & Updates",
                "Updates",
                "Announcements",
                "What's New",
                "What’s new?",
                "Recent Highlights",
                "🔥 News",
                "📢News:",
                "News 2024–2025",
                "Lab News",
                "新闻",
                "最新动态",
                "🔥 最新动态",
                "Actualités",
                "Aktuelles",
                "Noticias",
                "ニュース",
                "Older News",
            })
    void theseAreNews(String heading) {
        assertThat(KINDS.of(heading)).contains(Kind.NEWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Awards",
                "Honors and Awards",
                "Honors & Awards",
                "Honours & Awards",
                "Selected Awards",
                "Awards and Honors",
                "Awards, Honors, and Grants",
                "Scholarships",
                "Fellowships",
                "Prizes",
                "🎖 Honors and Awards",
                "🎖️ Honors and Awards",
                "Teaching Awards",
                "荣誉",
                "获奖",
                "荣誉与奖项",
                "Prix et distinctions",
                "Auszeichnungen",
            })
    void theseAreAwards(String heading) {
        assertThat(KINDS.of(heading)).contains(Kind.AWARDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "🔥",
                "2024",
                "Awards and service",
                "Newsletter",
                "Publications",
                "Recent and selected",
                "Best Paper",
                "Grants",
                "Activities",
                "Selected Publications",
                "News and Publications",
                "News and Awards",
                "Fake News Detection",
                "Update my browser",
                "Honor code",
                "About me",
                "Research",
                "Education",
                "Software updates policy",
                "新闻学",
            })
    void theseAreNeither(String heading) {
        assertThat(KINDS.of(heading)).isEmpty();
    }

    @Test
    void whatTheAuthorDecidedCountsMore() {
        SectionKinds kinds = new SectionKinds(Map.of(
                SectionKinds.normalised("Milestones"), Optional.of(Kind.NEWS),
                SectionKinds.normalised("Prizes!"), Optional.empty()));

        assertThat(kinds.of("🎉 Milestones")).contains(Kind.NEWS);
        assertThat(kinds.of("Prizes")).isEmpty();
        assertThat(kinds.of("Awards")).contains(Kind.AWARDS);
    }

    @ParameterizedTest
    @CsvSource({
        "🔥  Latest   News!, latest news",
        "Honors & Awards, honors and awards",
        "Honors&Awards, honors and awards",
        "What’s New?, whats new",
        "1. Updates (2024), updates",
        "‘News’, news",
        "R&D, r and d",
        "🎖️, ''",
    })
    void aHeadingIsNormalisedToItsWords(String heading, String normalised) {
        assertThat(SectionKinds.normalised(heading)).isEqualTo(normalised);
    }

    @Test
    void whatIsNormalisedStaysAsItIs() {
        String once = SectionKinds.normalised("🔥 Actualités & Nouvelles – 2024");

        assertThat(SectionKinds.normalised(once)).isEqualTo(once);
    }

    @Test
    void aKindIsNamedInFrontMatterAsOneSaysIt() {
        assertThat(Kind.NEWS.key()).isEqualTo("news");
        assertThat(Kind.AWARDS.key()).isEqualTo("awards");
    }
}
