package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Language;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles that are in several languages. */
class ProfileLanguagesTest {

    private static final Language GERMAN = new Language("de");

    @TempDir
    Path site;

    private final List<Problem> told = new ArrayList<>();

    @Test
    void aFolderOfTheLanguageTakesThePlaceOfWhatItHas() throws IOException {
        write("vitae/about.md", "---\nname: Ada Example\n---\nI study tides.\n");
        write("vitae/news.yml", "- {date: 2025-05, text: A prize}\n");
        write("de/vitae/about.md", "---\nname: Ada Example\n---\nIch erforsche Gezeiten.\n");
        assertThat(about("de").text()).contains("Ich erforsche").doesNotContain("I study");
        assertThat(about("en").text()).contains("I study").doesNotContain("Ich erforsche");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about_de.md", "about-de.md", "about.de.md", "about_DE.md", "de/about.md"})
    void aFileBesideItIsATranslationByItsName(String name) throws IOException {
        write("vitae/about.md", "I study tides.\n");
        write("vitae/" + name, "Ich erforsche Gezeiten.\n");
        assertThat(about("de").text()).contains("Ich erforsche").doesNotContain("I study");
        assertThat(about("en").text()).contains("I study").doesNotContain("Ich erforsche");
        assertThat(told).isEmpty();
    }

    @Test
    void aRegionIsNearerThanItsLanguage() throws IOException {
        write("vitae/about.md", "I study tides.\n");
        write("vitae/about_zh.md", "一般\n");
        assertThat(about("zh-CN").text()).contains("一般");
        write("vitae/about_zh_CN.md", "大陆\n");
        assertThat(about("zh-CN").text()).contains("大陆").doesNotContain("一般");
        assertThat(about("zh-TW").text()).contains("一般");
    }

    @Test
    void aNameThatEndsInAWordIsNoTranslationWhereThereIsNothingToTranslate() throws IOException {
        write("vitae/about.md", "I study tides.\n");
        write("vitae/posts/2025-01-02-pay-it.md", "---\ntitle: Pay it\ndate: 2025-01-02\n---\nForward.\n");
        assertThat(pages(read("it"), "it")).contains("posts.html");
        assertThat(pages(read("en"), "en")).contains("posts.html");
    }

    @Test
    void translationsOfPostsAreNoPostsOfTheirOwn() throws IOException {
        write("vitae/about.md", "I study tides.\n");
        write("vitae/posts/2025-01-02-foam.md", "---\ntitle: Foam\ndate: 2025-01-02\n---\nFoam.\n");
        write("vitae/posts/2025-01-02-foam_de.md", "---\ntitle: Schaum\ndate: 2025-01-02\n---\nSchaum.\n");
        write("de/vitae/posts/2025-01-03-nur.md", "---\ntitle: Nur hier\ndate: 2025-01-03\n---\nNur.\n");
        String english = page(read("en"), "en", "posts.html").text();
        String german = page(read("de"), "de", "posts.html").text();
        assertThat(english).contains("Foam").doesNotContain("Schaum").doesNotContain("Nur hier");
        assertThat(german).contains("Schaum").contains("Nur hier").doesNotContain("Foam");
    }

    @Test
    void whatIsNotTranslatedSaysWhichLanguageItIsIn() throws IOException {
        write("vitae/about.md", "I study tides.\n\n# News\n\n- **May 2025** First prize.\n");
        write("vitae/news.yml", "- {date: 2024-03-05, text: A gauge}\n");
        Document news = page(read("de"), "de", "news.html");
        assertThat(news.select("li.h-entry .e-content").eachAttr("lang")).containsExactly("en", "en");
        // of what the plugin says itself, nothing is English
        assertThat(news.select("time").eachText()).containsExactly("May 2025", "5. März 2024");
        assertThat(news.select("time").get(0).attr("lang")).isEqualTo("en");
        assertThat(news.select("time").get(1).hasAttr("lang")).isFalse();
        assertThat(about("de").select(".vitae-prose").attr("lang")).isEqualTo("en");
        assertThat(about("en").select("[lang]")).isEmpty();
    }

    @Test
    void aMissingTranslationIsToldOnceForEachFile() throws IOException {
        write("vitae/about.md", "I study tides.\n\n# News\n\n- **May 2025** One.\n- **2024-03-05** Two.\n");
        write("vitae/awards.yml", "- {date: 2024, title: Medal}\n- {date: 2023, title: Cup}\n");
        write("vitae/person.yml", "name: Ada Example\n");
        write("vitae/publications.bib", "@misc{a, title = {Foam}, author = {Ada Example}, year = 2020}\n");
        write("vitae/talks/one.md", "---\ntitle: One\ndate: 2025-01-02\n---\n");
        write("vitae/talks/two.md", "---\ntitle: Two\ndate: 2025-01-03\n---\n");
        read("de");
        assertThat(told).allMatch(problem -> problem.code() == Code.NOT_TRANSLATED);
        assertThat(told.stream().map(problem -> problem.location().file()))
                .containsExactlyInAnyOrder("vitae/about.md", "vitae/awards.yml", "vitae/talks");
        assertThat(told.toString()).contains("about_de.md").contains("2 files of this folder");
        told.clear();
        read("en");
        assertThat(told).isEmpty();
    }

    @Test
    void aPageThatSaysItsLanguageIsBelieved() throws IOException {
        write("vitae/about.md", "---\nlang: de\n---\nIch erforsche Gezeiten.\n");
        assertThat(about("de").select("[lang]")).isEmpty();
        assertThat(told).isEmpty();
        assertThat(about("en").select(".vitae-prose").attr("lang")).isEqualTo("de");
    }

    @Test
    void publicationsAreWrittenOnce() throws IOException {
        write("vitae/about.md", "I study tides.\n");
        write("vitae/about_de.md", "Ich erforsche Gezeiten.\n");
        write("vitae/publications.bib", "@misc{a, title = {Foam}, author = {Ada Example}, year = 2020}\n");
        for (String language : List.of("en", "de")) {
            assertThat(page(read(language), language, "publications.html")
                            .select(".p-name")
                            .eachText())
                    .containsOnlyOnce("Foam");
        }
    }

    @Test
    void whatIsHiddenInOneLanguageIsNotShownInAnother() throws IOException {
        write("vitae/about.md", "I study tides.\n");
        write("vitae/about_de.md", "---\ndraft: true\n---\nIch erforsche Gezeiten heimlich.\n");
        assertThat(everything(read("de"), "de")).doesNotContain("heimlich");
        assertThat(everything(read("en"), "en")).doesNotContain("heimlich");
    }

    @Test
    void theSourceOfATranslationIsNotPublished() throws IOException {
        write("vitae/about.md", "I study [tides](about_de.md).\n");
        write("vitae/about_de.md", "Ich <!-- geheim --> erforsche Gezeiten.\n");
        for (String language : List.of("en", "de")) {
            assertThat(outputs(read(language), language)).noneMatch(Output.AssetCopy.class::isInstance);
        }
    }

    @Test
    void picturesOfATranslationLieInItsFolderOrBesideTheOthers() throws IOException {
        write("vitae/about.md", "![map](map.png)\n");
        write("vitae/map.png", "\u0089PNG");
        write("de/vitae/about.md", "![Karte](map.png) ![Plan](plan.png)\n");
        write("de/vitae/plan.png", "\u0089PNG");
        assertThat(pages(read("de"), "de")).contains("map.png", "plan.png");
        assertThat(pages(read("en"), "en")).contains("map.png").doesNotContain("plan.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/%s/post/tide/index.md",
                "content/post/tide/index.%s.md",
            })
    void theLanguagesOfHugoAreThoseOfTheSite(String place) throws IOException {
        write("vitae/hugo.yaml", "title: x\nlanguages:\n  en: {}\n  de: {}\n");
        String admin = place.startsWith("content/%s")
                ? "content/%s/authors/admin/_index.md"
                : "content/authors/admin/_index.%s.md";
        for (String language : List.of("en", "de")) {
            write("vitae/" + admin.replace("%s", language), "---\ntitle: Ada Example\nauthors: [admin]\n---\nHallo.\n");
            write(
                    "vitae/" + place.replace("%s", language),
                    "---\ntitle: Tide " + language + "\ndate: 2024-05-01\n---\nWater.\n");
        }
        for (String language : List.of("en", "de")) {
            String other = language.equals("en") ? "de" : "en";
            assertThat(page(read(language), language, "posts.html").text())
                    .contains("Tide " + language)
                    .doesNotContain("Tide " + other);
        }
        // nothing of it is left out
        assertThat(told).noneMatch(problem -> problem.code() == Code.NOT_READ);
    }

    @Test
    void pagesOfJekyllAreTranslatedByTheirNames() throws IOException {
        write("vitae/_config.yml", "title: Ada\nlang: en\nauthor:\n  name: Ada Example\n");
        write("vitae/_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
        write("vitae/_pages/about-zh.md", "---\npermalink: /zh/\ntitle: 关于\n---\n我研究潮汐。\n");
        assertThat(page(read("zh-CN"), "zh-CN", "index.html").text())
                .contains("我研究潮汐")
                .doesNotContain("I study");
        assertThat(pages(read("en"), "en")).contains("index.html");
        assertThat(everything(read("en"), "en")).contains("I study").doesNotContain("我研究潮汐");
    }

    @Test
    void nothingIsReadFromOutsideAFolderOfALanguage() throws IOException {
        write("vitae/about.md", "I study tides.\n");
        write("de/secret.md", "geheim\n");
        Files.createDirectories(site.resolve("de/vitae"));
        Files.createSymbolicLink(site.resolve("de/vitae/about.md"), site.resolve("de/secret.md"));
        assertThat(everything(read("de"), "de")).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about.md:---\nlang: fr\n---\nBonjour.\n",
                "_config.yml:title: x\nlang: fr-FR\n",
                "hugo.toml:languageCode = 'fr-fr'\n"
            })
    void aProfileSaysWhichLanguageItIsIn(String file) throws IOException {
        int colon = file.indexOf(':');
        write("vitae/" + file.substring(0, colon), file.substring(colon + 1));
        assertThat(DeclaredLanguage.of(new ProfileDirectory(site.resolve("vitae"), "vitae"), options())
                        .map(Language::primary))
                .contains("fr");
    }

    private static ReadOptions options() {
        return new ReadOptions(
                StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(LocalDate.of(2026, 11, 28)));
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Profile read(String tag) {
        Language language = new Language(tag);
        ProfileDirectory root = new ProfileDirectory(site.resolve("vitae"), "vitae")
                .in(
                        Optional.of(Language.ENGLISH),
                        List.of(GERMAN, new Language("it"), new Language("zh-CN"), new Language("zh-TW")));
        String folder = tag.replace('-', '_');
        ProfileDirectory directory = language.equals(Language.ENGLISH)
                ? root
                : root.translated(language, site, site.resolve(folder + "/vitae"), folder + "/vitae");
        Problems problems = new Problems();
        Profile profile = ProfileReaders.read(directory, options(), problems)
                .map(Reading::profile)
                .orElseThrow();
        told.addAll(problems.sorted());
        return profile;
    }

    private static List<Output> outputs(Profile profile, String tag) {
        PageOptions usual = TrialProfile.pages(Look.SKIN);
        return ProfileOutputs.of(
                profile,
                new PageOptions(
                        new Language(tag).locale(),
                        usual.about(),
                        true,
                        5,
                        3,
                        Look.SKIN,
                        usual.publications(),
                        usual.asOf()));
    }

    private static List<String> pages(Profile profile, String tag) {
        return outputs(profile, tag).stream()
                .map(output -> output.path().value())
                .toList();
    }

    private static Document page(Profile profile, String tag, String path) {
        return outputs(profile, tag).stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .filter(page -> page.path().value().equals(path))
                .map(page -> Jsoup.parse(PageHtml.of(page)))
                .findFirst()
                .orElseThrow();
    }

    private static String everything(Profile profile, String tag) {
        StringBuilder all = new StringBuilder();
        for (Output output : outputs(profile, tag)) {
            if (output instanceof Output.Page page) {
                all.append(page.title()).append(page.description()).append(PageHtml.of(page));
            }
        }
        return all.toString();
    }

    private Document about(String tag) {
        return page(read(tag), tag, "index.html");
    }
}
