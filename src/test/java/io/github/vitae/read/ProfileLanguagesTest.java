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
import io.github.vitae.problem.Severity;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.Poms;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles that are in several languages. */
class ProfileLanguagesTest {

    private static final Language GERMAN = new Language("de");

    @TempDir
    Path site;

    private final List<Problem> told = new ArrayList<>();

    private Optional<ProjectFacts> project = Optional.empty();

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages/x.fr.md",
                "pages/lab/index.fr.md",
                "talks/tides.fr.markdown",
                "posts/2025-01-02-foam.pt-BR.md",
                "people/ada.fr.md",
                "about_fr.md",
                "news_fr.yml",
                "news.fr.yaml",
                "publications-fr.bib"
            })
    void aFileOfALanguageThatTheSiteIsNotInIsToldAndIsNoPage(String name) throws IOException {
        write("vitae/person.yml", "name: Ada Example\n");
        write("vitae/" + name, "- {date: 2024-01-01, text: Ecume}\n");
        for (String language : List.of("en", "de")) {
            assertThat(everything(read(language), language)).doesNotContain("Ecume");
        }
        assertThat(told)
                .filteredOn(problem -> problem.code() == Code.NOT_READ)
                .extracting(problem -> problem.location().file())
                .containsOnly("vitae/" + name);
    }

    @Test
    void aFileToDownloadIsInWhateverLanguage() throws IOException {
        write("vitae/about.md", "[CV](cv.pdf), [en français](cv_fr.pdf), [italiano](cv.it.pdf).\n");
        write("vitae/cv.pdf", "%PDF");
        write("vitae/cv_fr.pdf", "%PDF");
        write("vitae/cv.it.pdf", "%PDF");
        assertThat(outputs(read("en"), "en").stream()
                        .map(output -> output.path().value()))
                .contains("cv.pdf", "cv_fr.pdf", "cv.it.pdf");
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages/v1.2.md", "pages/pay-it.md", "pages/do_it.md", "pages/node.js.md", "pages/a.b.md"})
    void aNameThatSaysNoLanguageIsAPage(String name) throws IOException {
        write("vitae/person.yml", "name: Ada Example\n");
        write("vitae/" + name, "Foam on the page.\n");
        assertThat(everything(read("en"), "en")).contains("Foam on the page");
        assertThat(told).noneMatch(problem -> problem.code() == Code.NOT_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "published: false", "hidden: true"})
    void aTranslationThatIsShownOfWhatIsHiddenIsToldAndPublished(String mark) throws IOException {
        write("vitae/about.md", "---\n" + mark + "\n---\nSECRET tides.\n");
        write("vitae/about_de.md", "Ich erforsche Gezeiten.\n");
        write("vitae/pages/lab.md", "---\n" + mark + "\n---\nSECRET lab.\n");
        write("vitae/pages/lab_de.md", "---\n" + mark + "\n---\nGeheimes Labor.\n");
        assertThat(everything(read("de"), "de")).contains("Ich erforsche").doesNotContain("SECRET", "Geheim");
        assertThat(told)
                .filteredOn(problem -> problem.message().contains("this is published"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.NOTE);
                    assertThat(problem.location().file()).isEqualTo("vitae/about_de.md");
                    assertThat(problem.message()).contains("about.md");
                });
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_pages/about.md|exclude: [_pages/plan-de.md]|_pages/plan.md|_pages/plan-de.md",
                "_pages/about.md|exclude: ['*-de.md']|_pages/plan.md|_pages/plan-de.md",
                "_pages/about.md|exclude: [de]|plan.md|de/plan.md",
                "_pages/about.md|exclude: [_posts/2024-01-01-plan.md]|_posts/2024-01-01-plan.md|_posts/2024-01-01-plan-de.md",
                "_pages/about.md|defaults: [{scope: {path: _pages/plan-de.md}, values: {published: false}}]"
                        + "|_pages/plan.md|_pages/plan-de.md",
                "_pages/about.md|defaults: [{scope: {path: de}, values: {draft: true}}]|plan.md|de/plan.md",
            })
    void whatRulesOfJekyllHideIsHiddenInTranslationsToo(String input) throws IOException {
        String[] parts = input.split("\\|");
        write("vitae/_config.yml", "title: Ada\nauthor:\n  name: Ada Example\n" + parts[1] + "\n");
        write("vitae/" + parts[0], "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
        write("vitae/" + parts[2], "---\ntitle: Plan\n---\nThe plan.\n");
        write("vitae/" + parts[3], "---\ntitle: Plan\n---\nDer geheime Plan.\n");
        assertThat(everything(read("de"), "de")).doesNotContain("geheime");
        assertThat(everything(read("en"), "en")).doesNotContain("geheime");
    }

    @ParameterizedTest
    @ValueSource(strings = {"['secret\\.de\\.md$']", "['/de/']", "['secret']"})
    void whatHugoIgnoresIsIgnoredInTranslationsToo(String pattern) throws IOException {
        boolean folder = pattern.contains("/de/");
        write("vitae/hugo.yaml", "title: x\nlanguages:\n  en: {}\n  de: {}\nignoreFiles: " + pattern + "\n");
        write(
                "vitae/content/" + (folder ? "en/" : "") + "authors/admin/_index.md",
                "---\ntitle: Ada Example\n---\nHi.\n");
        write("vitae/content/" + (folder ? "en/" : "") + "post/secret.md", "---\ntitle: Tide\n---\nWater.\n");
        write(
                "vitae/content/" + (folder ? "de/post/secret.md" : "post/secret.de.md"),
                "---\ntitle: Flut\n---\nGeheimes Wasser.\n");
        assertThat(everything(read("de"), "de")).doesNotContain("Geheimes");
    }

    @Test
    void whatASectionHidesStaysHiddenWhereTheSectionIsTranslated() throws IOException {
        write("vitae/hugo.yaml", "title: x\nlanguages:\n  en: {}\n  de: {}\n");
        write("vitae/content/en/authors/admin/_index.md", "---\ntitle: Ada Example\n---\nHi.\n");
        write("vitae/content/en/post/_index.md", "---\ntitle: Posts\ncascade: {draft: true}\n---\n");
        write("vitae/content/en/post/tide.md", "---\ntitle: Tide\n---\nSecret water.\n");
        write("vitae/content/de/post/_index.md", "---\ntitle: Beiträge\ncascade: {draft: false}\n---\n");
        write("vitae/content/de/post/ebbe.md", "---\ntitle: Ebbe\n---\nWenig Wasser.\n");
        assertThat(everything(read("en"), "en")).doesNotContain("Secret water");
        assertThat(everything(read("de"), "de")).doesNotContain("Secret water").contains("Ebbe");
    }

    @Test
    void aTranslatedConfigurationLeavesOutWhatTheOriginalLeavesOut() throws IOException {
        write("vitae/_config.yml", """
                title: Ada
                author:
                  name: Ada Example
                exclude: [internal.md]
                defaults:
                  - {scope: {path: plan.md}, values: {draft: true}}
                """);
        write("vitae/_config_de.yml", "title: Die Ada\nexclude: notiz.md\n");
        write("vitae/_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
        for (String name : List.of("internal", "plan", "notiz")) {
            write("vitae/" + name + ".md", "---\ntitle: x\n---\nsecret " + name + "\n");
        }
        assertThat(everything(read("de"), "de")).doesNotContain("secret").contains("I study tides");
        assertThat(everything(read("en"), "en")).contains("secret notiz").doesNotContain("secret plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "future: true",
                "include: [secret.md]",
                "unpublished: true",
                "defaults: [{scope: {path: plan.md}, values: {draft: false}}]",
            })
    void aTranslatedConfigurationShowsNoMore(String translated) throws IOException {
        write("vitae/_config.yml", """
                title: Ada
                author: {name: Ada Example}
                exclude: [secret.md]
                defaults: [{scope: {path: plan.md}, values: {draft: true}}]
                """);
        write("vitae/_config_de.yml", "title: Die Ada\n" + translated + "\n");
        write("vitae/_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
        write("vitae/secret.md", "---\ntitle: x\n---\nhidden words\n");
        write("vitae/plan.md", "---\ntitle: y\n---\nhidden words\n");
        write("vitae/_posts/2099-01-01-later.md", "---\ntitle: z\n---\nhidden words\n");
        assertThat(everything(read("de"), "de")).doesNotContain("hidden words").contains("I study tides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume_de.json", "de/publications.bib", "zh/news.yml", "news-it.yml"})
    void dataOfNoLanguageAreCopied(String name) throws IOException {
        if (name.startsWith("resume")) {
            write(
                    "vitae/resume.json",
                    "{\"basics\": {\"name\": \"Ada Example\", \"summary\": \"[tides](" + name + ")\"}}");
        } else {
            write("vitae/about.md", "I study [tides](" + name + ").\n");
            write("vitae/publications.bib", "@misc{a, title = {Tides}, year = 2024}\n");
            write("vitae/news.yml", "- {date: 2024-01-01, text: Foam}\n");
        }
        write("vitae/" + name, name.endsWith("json") ? "{\"basics\": {\"phone\": \"1\"}}" : "# geheim\n");
        for (String language : List.of("en", "de", "zh-CN", "it")) {
            assertThat(outputs(read(language), language)).noneMatch(Output.AssetCopy.class::isInstance);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vitae/de", "de", "de/vitae", "vitae/content/de"})
    void aFolderOfALanguageBehindALinkIsNotReadAndTold(String name, @TempDir Path outside) throws IOException {
        write("vitae/about.md", "I study tides.\n");
        Files.createDirectories(outside.resolve("vitae"));
        Files.writeString(outside.resolve("about.md"), "geheim\n");
        Files.writeString(outside.resolve("vitae/about.md"), "geheim\n");
        Files.createDirectories(site.resolve(name).getParent());
        Files.createSymbolicLink(site.resolve(name), outside);
        assertThat(everything(read("de"), "de")).doesNotContain("geheim").contains("I study");
        assertThat(told).anyMatch(problem -> problem.code() == Code.BEYOND_BOUNDS);
    }

    @Test
    void whomTheListHidesATranslationNeedNotName() throws IOException {
        write("vitae/about.md", "We study tides.\n");
        write("vitae/people.yml", "- {name: Ada Example}\n- {id: bot, name: Bo Bot, hidden: true}\n");
        write("vitae/people_de.yml", "- {name: Ada Beispiel}\n");
        project = Optional.of(new Poms()
                .developer("bot", "Bo Bot", Map.of())
                .developer("cy", "Cy Rook", Map.of())
                .facts());
        assertThat(read("en").people())
                .extracting(member -> member.person().name())
                .containsExactlyInAnyOrder("Ada Example", "Cy Rook");
        assertThat(read("de").people())
                .extracting(member -> member.person().name())
                .containsExactlyInAnyOrder("Ada Beispiel", "Cy Rook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "languages: {en: {}, de: {disabled: true}}",
                "disableLanguages: [de]",
                "languages: {de: {disabled: 'yes'}}"
            })
    void aLanguageThatHugoSwitchesOffIsKnown(String config) throws IOException {
        write("vitae/hugo.yaml", "title: x\n" + config + "\n");
        ProfileDirectory directory = new ProfileDirectory(site.resolve("vitae"), "vitae");
        assertThat(DeclaredLanguage.isSwitchedOff(GERMAN, directory, options())).isTrue();
        assertThat(DeclaredLanguage.isSwitchedOff(new Language("it"), directory, options()))
                .isFalse();
    }

    @Test
    void filesOfALanguageThatTheSiteIsNotInArePagesOfNoOther() throws IOException {
        write("vitae/_config.yml", "title: Ada\nauthor:\n  name: Ada Example\n");
        write("vitae/_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
        write("vitae/info.md", "---\ntitle: Info\n---\nInformation.\n");
        write("vitae/info_fr.md", "---\ntitle: Info\n---\nRenseignements.\n");
        write("vitae/do-es.md", "---\ntitle: Do\n---\nDoings.\n");
        for (String language : List.of("en", "de")) {
            assertThat(everything(read(language), language))
                    .doesNotContain("Renseignements")
                    .contains("Doings");
        }
        assertThat(told)
                .anyMatch(problem -> problem.code() == Code.NOT_READ
                        && problem.location().file().equals("vitae/info_fr.md"));
    }

    @ParameterizedTest
    @CsvSource({"jekyll, talks", "jekyll, news", "hugo, talks"})
    void theHeadingOfAListIsInTheLanguageOfItsOwnFile(String family, String list) throws IOException {
        boolean jekyll = family.equals("jekyll");
        String place = jekyll
                ? "vitae/_pages/" + list
                : "vitae/content/" + (list.equals("talks") ? "event" : list) + "/_index";
        if (jekyll) {
            write("vitae/_config.yml", "title: Ada\nauthor:\n  name: Ada Example\n");
            write("vitae/_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
            write("vitae/_" + list + "/a.md", "---\ntitle: Foam\ndate: 2024-05-01\n---\nFoam.\n");
        } else {
            write("vitae/content/authors/admin/_index.md", "---\ntitle: Ada Example\n---\nI study tides.\n");
            write("vitae/content/event/a/index.md", "---\ntitle: Foam\ndate: 2024-05-01\n---\nFoam.\n");
        }
        write(place + ".md", "---\ntitle: Spoken on foam\npermalink: /" + list + "/\n---\nWords.\n");
        write(place + ".de.md", "---\ntitle: Gesprochen\npermalink: /" + list + "/\n---\nWorte.\n");
        Document german = page(read("de"), "de", list + ".html");
        assertThat(german.select("h1").text()).isEqualTo("Gesprochen");
        assertThat(german.select("h1").attr("lang")).isNotEqualTo("en");
        assertThat(german.select(".vitae-preface").attr("lang")).isNotEqualTo("en");
        assertThat(german.select(".vitae-preface").text()).isEqualTo("Worte.");
    }

    @ParameterizedTest
    @CsvSource({
        "permalink: /cv/, permalink: /de/cv/, cv/index.html, de/cv/index.html",
        "permalink: /cv/, permalink: /lebenslauf/, cv/index.html, lebenslauf/index.html",
        "permalink: /cv/, title: x, cv/index.html, ''",
        "title: x, permalink: /de/cv/, cv.html, de/cv/index.html",
    })
    void aTranslationIsWhereTheOriginalIsAndItsOwnAddressLeadsThere(
            String original, String translated, String place, String former) throws IOException {
        write("vitae/_config.yml", "title: Ada\nauthor:\n  name: Ada Example\n");
        write("vitae/_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
        write("vitae/_pages/cv.md", "---\ntitle: CV\n" + original + "\n---\nSchools.\n");
        write("vitae/_pages/cv-de.md", "---\ntitle: Lebenslauf\n" + translated + "\n---\nSchulen.\n");
        assertThat(page(read("en"), "en", place).text()).contains("Schools");
        assertThat(page(read("de"), "de", place).text()).contains("Schulen");
        assertThat(outputs(read("de"), "de").stream()
                        .filter(Output.RedirectPage.class::isInstance)
                        .map(output -> output.path().value()))
                .containsAll(former.isEmpty() ? List.of() : List.of(former));
    }

    @Test
    void aPageOfOneLanguageIsBelowThatAlready() throws IOException {
        write("vitae/_config.yml", "title: Ada\nauthor:\n  name: Ada Example\n");
        write("vitae/_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
        write("vitae/de/only.md", "---\ntitle: Nur\npermalink: /de/nur/\n---\nNur deutsch.\n");
        assertThat(pages(read("de"), "de")).contains("nur/index.html");
    }

    @Test
    void aFolderOfALanguageIsInNoOther() throws IOException {
        write("vitae/_config.yml", "title: Ada\nauthor:\n  name: Ada Example\n");
        write("vitae/_pages/about.md", "---\npermalink: /\ntitle: About\n---\nI study tides.\n");
        write("vitae/de/only.md", "---\ntitle: Nur\n---\nNur deutsch.\n");
        write("vitae/de/_posts/2024-01-03-c.md", "---\ntitle: Beitrag\n---\nAuch nur deutsch.\n");
        assertThat(everything(read("en"), "en")).doesNotContain("deutsch");
        assertThat(everything(read("de"), "de")).contains("Nur deutsch", "Auch nur deutsch");
        assertThat(pages(read("de"), "de")).contains("only.html").doesNotContain("de/only.html");
        assertThat(told).noneMatch(problem -> problem.code() == Code.DUPLICATE_ID);
    }

    @ParameterizedTest
    @CsvSource({
        "news.yaml, news_de.yml",
        "about.markdown, about_de.md",
        "about_en.md, about_de.md",
        "about.en.md, about_de.md",
        "x.md, news_de.yml",
        "x.md, cv_de.yml",
    })
    void aTranslationIsKnownByWhatItCanOnlyBe(String original, String translation) throws IOException {
        if (!original.startsWith("about")) {
            write("vitae/about.md", "I study tides.\n");
        }
        write("vitae/" + original, original.endsWith("l") ? "- {date: 2024-01-01, text: Foam}\n" : "I study.\n");
        write(
                "vitae/" + translation,
                translation.startsWith("cv")
                        ? "Ausbildung:\n  - {title: Schaum, date: 2024}\n"
                        : translation.endsWith("l") ? "- {date: 2024-01-01, text: Schaum}\n" : "Nichts als Schaum.\n");
        assertThat(everything(read("de"), "de")).contains("Schaum");
        assertThat(everything(read("en"), "en")).doesNotContain("Schaum");
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
        Profile profile = ProfileReaders.read(directory, options(), project, problems)
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
