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
                "Recent News & Updates",
                "News / 新闻",
                "News 新闻",
                "新闻 News",
                "News新闻",
                "News动态",
                "What's new? / 最新动态",
                "重要事件",
                "大事记",
                "近期进展",
                "课题组新闻与活动",
                "News | ニュース",
                "소식 News",
                "الأخبار",
                "آخر الأخبار",
                "Новости / News",
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
                "荣誉奖项 Honors & Awards",
                "Honors & Awards（荣誉与奖项）",
                "主要荣誉和奖励",
                "所获奖项与荣誉称号",
                "奖学金与竞赛获奖",
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
                "News / 论文",
                "新闻与传播学院",
                "获奖论文",
                "最新",
                "与",
            })
    void theseAreNeither(String heading) {
        assertThat(KINDS.of(heading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Education",
                "🎓 Educations",
                "Selected Publications",
                "Invited Talks",
                "Academic Services",
                "Teaching",
                "Work Experience",
                "Research Projects",
                "Contact",
                "Contact me",
                "About me",
                "教育经历",
                "论文发表",
                "学术服务",
                "Education / 教育背景",
                "Publikationen",
                "Projets de recherche",
                "Docencia",
                "Контакты",
                "論文",
                "연구",
            })
    void theseAreOfAnotherKind(String heading) {
        assertThat(KINDS.isOther(heading, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "News",
                "Awards",
                "Teaching Awards",
                "Older",
                "Lamps of Eastmere",
                "Milestones",
                "Best Paper",
                "Papers accepted",
                "Education is a gift",
                "教育部",
                "Undergraduate",
                "Scholarships and Experience of Ada",
            })
    void theseAreOfNoOtherKind(String heading) {
        assertThat(KINDS.isOther(heading, false)).isFalse();
    }

    @Test
    void aBoldLineMayBeWhatAwardsAreFor() {
        assertThat(KINDS.isOther("Teaching", true)).isFalse();
        assertThat(KINDS.isOther("Research", true)).isFalse();
        assertThat(KINDS.isOther("Invited Talks", true)).isFalse();
        assertThat(KINDS.isOther("Work Experience", true)).isTrue();
        assertThat(KINDS.isOther("Contact", true)).isTrue();
    }

    @Test
    void whatTheAuthorDecidedIsOfNoOtherKind() {
        SectionKinds kinds = new SectionKinds(Map.of(SectionKinds.normalised("Talks"), Optional.of(Kind.NEWS)));

        assertThat(kinds.isOther("Talks", false)).isFalse();
        assertThat(kinds.isOther("Projects", false)).isTrue();
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
