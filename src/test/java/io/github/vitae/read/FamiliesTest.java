package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Affiliation;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.problem.Code;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What homepages of a family say in their own ways, beside what the golden pages show. */
class FamiliesTest {

    private TrialProfile trial;

    @BeforeEach
    void useDirectory(@TempDir Path directory) {
        trial = TrialProfile.in(directory);
    }

    private static Profile profile(TrialProfile.Result result) {
        return result.profile().orElseThrow();
    }

    @Test
    void aNameOnTwoLinesIsWords() {
        TrialProfile.Result result = trial.with("_pages/about.md", "Text\n")
                .with("_config.yml", "author:\n  name: Wen Li<br>文力\n  employer: Kite <b>Lab</b>\n")
                .read();

        assertThat(profile(result).person()).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo("Wen Li 文力");
            assertThat(person.affiliations()).extracting(Affiliation::name).containsExactly("Kite Lab");
        });
    }

    @Test
    void aWrongOrcidIsToldWhateverTheFamily() {
        TrialProfile.Result result = trial.with(
                        "data/authors/me.yaml",
                        "name: {display: A}\nlinks:\n  - url: https://orcid.org/0000-0002-1825-0098\n")
                .read();

        assertThat(result.problems(Code.UNUSABLE_ADDRESS)).hasSize(1);
        assertThat(profile(result).person().orElseThrow().links()).isEmpty();
    }

    @Test
    void workWithoutAnEndGoesOn() {
        TrialProfile.Result hugo = trial.with(
                        "data/authors/me.yaml",
                        "name: {display: A}\nexperience:\n  - {role: Potter, org: Kiln, start: 2020-01-01, end: ''}\n")
                .read();

        assertThat(profile(hugo).cv().positions())
                .extracting(CurriculumVitae.Position::date)
                .allSatisfy(date -> assertThat(date.orElseThrow().ongoing()).isTrue());
    }

    @Test
    void aPortraitLiesWhereNewerVersionsOfHugoBloxHaveIt() {
        TrialProfile.Result result = trial.with("data/authors/me.yaml", "name: {display: A}\n")
                .with("assets/media/authors/me.png", "x")
                .read();

        assertThat(profile(result).person().orElseThrow().avatar())
                .hasValueSatisfying(avatar -> assertThat(avatar.address()).endsWith("authors/me.png"));
    }

    @Test
    void alFolioLinksToACvAndToMore() {
        TrialProfile.Result result = trial.with("_config.yml", "first_name: A\nlast_name: B\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nText\n")
                .with("_data/socials.yml", """
                        cv_pdf: assets/cv.pdf
                        work_url: https://work.example.org/
                        custom_social: {title: Blog, url: 'https://blog.example.org/'}
                        """)
                .read();

        assertThat(profile(result).person().orElseThrow().links())
                .extracting(ServiceLink::label)
                .containsExactly("Website", "CV", "Blog");
    }

    @Test
    void aTimeOfDayInADateIsNotShown() {
        TrialProfile.Result result = trial.with("news.yml", "- date: 2026-4-16 11:00:00-400\n  text: a\n")
                .read();

        assertThat(profile(result).news().entries())
                .extracting(NewsItem::date)
                .allSatisfy(date -> assertThat(date.orElseThrow().wording()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1896, 1896", "1776-07, 1776-07", "2199-01-01, 2199-01-01", "1815-12-10, 1815-12-10"})
    void inDataADateOfAnyCenturyIsOne(String written, String iso) {
        TrialProfile.Result result =
                trial.with("news.yml", "- date: " + written + "\n  text: a\n").read();

        assertThat(profile(result).news().entries())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.date().orElseThrow().start().iso()).isEqualTo(iso));
        assertThat(result.problems(Code.UNREADABLE_DATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2199-13-01", "1896-02-30", "189"})
    void inDataADateThatTheCalendarDoesNotHaveIsTold(String written) {
        assertThat(trial.with("news.yml", "- date: " + written + "\n  text: a\n")
                        .read()
                        .problems(Code.UNREADABLE_DATE))
                .hasSize(1);
    }

    @Test
    void aTalkHasNoScriptAndStaysInItsPlace() {
        TrialProfile.Result result = trial.with("_config.yml", "title: A\n")
                .with("_pages/about.md", "Text\n")
                .with("_talks/one.md", "---\ntitle: T\n---\n<style>.a { position: fixed }</style><script>x</script>\n")
                .read();

        assertThat(profile(result)
                        .contents()
                        .getOrDefault(ContentKind.TALKS, EntryList.empty())
                        .entries())
                .hasSize(1);
        assertThat(result.page("talks.html")).contains(">T<").doesNotContain("script");
        assertThat(result.everything()).doesNotContain("position");
    }

    @Test
    void manyThingsTakenOutOfAStyleAreToldTogether() {
        String style = "<style>\n\n.a { position: fixed; top: 0; left: 0; z-index: 1; color: navy }\n\n</style>\n";
        TrialProfile.Result result = trial.with("about.md", style + "\nText\n").read();

        assertThat(result.problems(Code.DROPPED_HTML)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("removed 4 things", "position: fixed", "top: 0");
            assertThat(problem.location()).hasToString("vitae/about.md:3:6");
        });
    }

    @Test
    void newsThatTwoPagesHoldStandInOnePlace() {
        TrialProfile.Result result = trial.with("_config.yml", "title: A\n")
                .with("index.md", "One\n\n# News\n\n- May 2025: a\n")
                .with("_pages/about.md", "---\npermalink: /about/\n---\nTwo\n\n# News\n\n- May 2024: b\n")
                .read();

        assertThat(result.page("index.html").split("id=\"vitae-latest\"", -1)).hasSize(2);
    }

    @Test
    void aDayThatMarkdownTakesForANumberIsADay() {
        TrialProfile.Result result = trial.with(
                        "about.md",
                        "# Aktuelles\n\n- 15. Oktober 2021: a\n- 3. März 2021: b\n\n# Preise\n\n1. May 2020: c\n2. June 2019: d\n")
                .read();

        assertThat(profile(result).news().entries())
                .extracting(item -> item.date().orElseThrow().start().iso())
                .isEqualTo(List.of("2021-10-15", "2021-03-03"));
        assertThat(profile(result).awards().entries())
                .extracting(award -> award.date().orElseThrow().start().iso())
                .isEqualTo(List.of("2020-05", "2019-06"));
    }

    @Test
    void pairsOfYearsAreToldByTheirNeighbours() {
        TrialProfile.Result result = trial.with("awards.yml", "[]")
                .with("about.md", "# Awards\n\n- 2013-14 a\n- 2008-10 b\n\n# News\n\n- 2024-03 c\n- 2023-11 d\n")
                .read();

        assertThat(profile(result).awards().entries())
                .allSatisfy(
                        award -> assertThat(award.date().orElseThrow().end()).isPresent());
        assertThat(profile(result).news().entries())
                .allSatisfy(item -> assertThat(item.date().orElseThrow().end()).isEmpty());
    }
}
