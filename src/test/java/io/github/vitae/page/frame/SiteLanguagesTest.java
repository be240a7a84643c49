package io.github.vitae.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.testing.PageHtml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLanguagesTest {

    private static final SitePath HOME = new SitePath("index.html");
    private static final SiteLanguages.Edition ENGLISH = edition("", "en");
    private static final SiteLanguages.Edition CHINESE = edition("zh_CN/", "zh-CN");
    private static final SiteLanguages.Edition ARABIC = edition("ar/", "ar");
    private static final String ROOT = "https://ada.example.org/home/";

    @Test
    void eachAlternateHasItsWayBackAndOneIsForAllOthers() {
        Map<String, Map<String, String>> said = new TreeMap<>();
        List<SiteLanguages.Edition> editions = List.of(ENGLISH, CHINESE, ARABIC);
        SiteLanguages languages = new SiteLanguages(editions, Optional.of(new SiteUrl(ROOT)));
        languages.enter(ENGLISH, pages("index.html", "news.html", "posts/foam.html"));
        languages.enter(CHINESE, pages("index.html", "news.html", "only.html"));
        languages.enter(ARABIC, pages("index.html", "posts/foam.html"));
        for (SiteLanguages.Edition edition : editions) {
            for (String page : List.of("index.html", "news.html", "posts/foam.html", "only.html")) {
                Map<String, String> links = new TreeMap<>();
                languages
                        .translations(edition, new SitePath(page))
                        .forEach(link -> links.put(link.language(), link.address()));
                if (!links.isEmpty()) {
                    said.put(links.get(edition.language().tag()), links);
                }
            }
        }
        said.forEach((address, links) -> {
            assertThat(links).containsKey("x-default").containsValue(address);
            links.values().forEach(other -> assertThat(said.get(other)).isEqualTo(links));
        });
        assertThat(said.get(ROOT))
                .containsEntry("en", ROOT)
                .containsEntry("zh-CN", ROOT + "zh_CN/")
                .containsEntry("ar", ROOT + "ar/")
                .containsEntry("x-default", ROOT);
        assertThat(said.get(ROOT + "posts/foam.html")).containsOnlyKeys("en", "ar", "x-default");
        // what is there in one language alone has nothing to lead to
        assertThat(said).doesNotContainKey(ROOT + "zh_CN/only.html");
    }

    /** Whatever of a profile is translated, pages lead to those that are there, each of which leads back. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void ofWhatIsPartlyTranslatedEachAlternateIsThereAndLeadsBack(int seed) {
        Random random = new Random(seed);
        List<SiteLanguages.Edition> editions = new ArrayList<>(List.of(
                ENGLISH, CHINESE, ARABIC, edition("pt_BR/", "pt-BR"), edition("pt/", "pt-PT"), edition("de/", "de")));
        Collections.shuffle(editions, random);
        editions.subList(1 + random.nextInt(editions.size()), editions.size()).clear();
        SiteLanguages languages = new SiteLanguages(editions, Optional.of(new SiteUrl(ROOT)));
        Map<SiteLanguages.Edition, Set<String>> there = new HashMap<>();
        for (SiteLanguages.Edition edition : editions) {
            Set<String> pages = new TreeSet<>();
            for (String page : List.of("index.html", "news.html", "talks.html", "posts/é.html", "posts/b.html")) {
                if (random.nextInt(3) > 0) {
                    pages.add(page);
                }
            }
            there.put(edition, pages);
            languages.enter(edition, pages(pages.toArray(String[]::new)));
        }
        Map<String, Map<String, String>> said = new TreeMap<>();
        there.forEach((edition, pages) -> pages.forEach(page -> {
            Map<String, String> links = new TreeMap<>();
            languages
                    .translations(edition, new SitePath(page))
                    .forEach(link -> assertThat(links.put(link.language(), link.address()))
                            .isNull());
            long others =
                    there.values().stream().filter(all -> all.contains(page)).count();
            // one for each language that has the page, and one for all others; none where it is alone
            assertThat(links).hasSize(others > 1 ? (int) others + 1 : 0);
            if (!links.isEmpty()) {
                said.put(links.get(edition.language().tag()), links);
            }
        }));

        said.forEach((address, links) -> {
            assertThat(links.values()).contains(address);
            assertThat(links.get("x-default"))
                    .isIn(links.entrySet().stream()
                            .filter(link -> !link.getKey().equals("x-default"))
                            .map(Map.Entry::getValue)
                            .toList());
            links.forEach((language, other) -> {
                assertThat(language).matches("x-default|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");
                assertThat(said.get(other)).as(address + " → " + other).isEqualTo(links);
            });
        });
    }

    @Test
    void whereNothingIsAtTheRootTheFirstIsForAllOthers() {
        SiteLanguages.Edition first = edition("en/", "en");
        SiteLanguages languages = new SiteLanguages(List.of(first, CHINESE), Optional.of(new SiteUrl(ROOT)));
        languages.enter(first, pages("index.html"));
        languages.enter(CHINESE, pages("index.html"));
        assertThat(languages.translations(CHINESE, HOME)).contains(new Output.Translation("x-default", ROOT + "en/"));
    }

    @Test
    void withoutTheAddressOfTheSiteNothingIsSaidToSearchEngines() {
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, CHINESE), Optional.empty());
        languages.enter(ENGLISH, pages("index.html"));
        languages.enter(CHINESE, pages("index.html"));
        assertThat(languages.translations(ENGLISH, HOME)).isEmpty();
    }

    @Test
    void theSwitchLeadsToTheSamePageElseToTheFirst() {
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, CHINESE, ARABIC), Optional.empty());
        languages.enter(ENGLISH, pages("index.html", "posts/foam.html"));
        languages.enter(CHINESE, pages("index.html", "posts/foam.html"));
        languages.enter(ARABIC, pages("index.html"));
        Document english = written(languages, ENGLISH, "posts/foam.html");
        assertThat(english.select("nav").attr("aria-label")).isEqualTo("Languages");
        assertThat(english.select("nav a").eachText()).containsExactly("English", "中文", "العربية");
        assertThat(english.select("nav a").eachAttr("href"))
                .containsExactly("../posts/foam.html", "../zh_CN/posts/foam.html", "../ar/index.html");
        assertThat(english.select("nav a").eachAttr("lang")).containsExactly("en", "zh-CN", "ar");
        assertThat(english.select("nav a").eachAttr("dir")).containsExactly("ltr", "ltr", "rtl");
        assertThat(english.select("nav [aria-current]").eachText()).containsExactly("English");
        Document chinese = written(languages, CHINESE, "posts/foam.html");
        assertThat(chinese.select("nav").attr("aria-label")).isEqualTo("语言");
        assertThat(chinese.select("nav a").eachAttr("href"))
                .containsExactly("../../posts/foam.html", "../../zh_CN/posts/foam.html", "../../ar/index.html");
    }

    @Test
    void theSwitchOfAModuleLeadsThroughTheFoldersOfTheWhole() {
        SiteLanguages.Edition english = new SiteLanguages.Edition("", "core/", Language.ENGLISH, HOME, false);
        SiteLanguages.Edition german = new SiteLanguages.Edition("de/", "core/", new Language("de"), HOME, false);
        SiteLanguages languages =
                new SiteLanguages(List.of(english, german), Optional.of(new SiteUrl("https://example.org/foam/")));
        languages.enter(english, pages("index.html"));
        languages.enter(german, pages("index.html"));

        assertThat(written(languages, english, "index.html").select("nav a").eachAttr("href"))
                .containsExactly("../core/index.html", "../de/core/index.html");
        assertThat(written(languages, german, "index.html").select("nav a").eachAttr("href"))
                .containsExactly("../../core/index.html", "../../de/core/index.html");
        assertThat(languages.translations(german, HOME))
                .extracting(Output.Translation::address)
                .containsExactly(
                        "https://example.org/foam/core/",
                        "https://example.org/foam/de/core/",
                        "https://example.org/foam/core/");
        // a list for search engines is of what lies below it
        assertThat(languages.inFolders()).isEmpty();
    }

    @Test
    void theSwitchLeadsToNoPageThatIsNotThere() {
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, CHINESE, ARABIC), Optional.empty());
        languages.enter(ENGLISH, pages("index.html", "news.html"));
        // About is a draft there
        languages.enter(CHINESE, pages("news.html", "awards.html"));
        languages.enter(ARABIC, pages("awards.html"));
        assertThat(written(languages, ENGLISH, "index.html").select("nav a").eachAttr("href"))
                .containsExactly("index.html", "zh_CN/news.html", "ar/awards.html");
        assertThat(written(languages, ARABIC, "awards.html").select("nav a").eachAttr("href"))
                .containsExactly("../index.html", "../zh_CN/awards.html", "../ar/awards.html");
    }

    @Test
    void theSwitchLeadsToAFirstPageThatIsSomebodyElses() {
        SiteLanguages.Edition german = new SiteLanguages.Edition("de/", "", new Language("de"), HOME, true);
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, german), Optional.empty());
        languages.enter(ENGLISH, pages("index.html", "news.html"));
        languages.enter(german, pages("awards.html"));
        assertThat(written(languages, ENGLISH, "news.html").select("nav a").eachAttr("href"))
                .containsExactly("news.html", "de/index.html");
    }

    @Test
    void aLanguageWithoutPagesIsNotLedTo() {
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, CHINESE), Optional.empty());
        languages.enter(ENGLISH, pages("index.html"));
        languages.enter(CHINESE, List.of());
        assertThat(written(languages, ENGLISH, "index.html").select("nav")).isEmpty();
    }

    @Test
    void twoRegionsOfALanguageAreToldApart() {
        SiteLanguages.Edition brazil = edition("pt_BR/", "pt-BR");
        SiteLanguages.Edition unknown = edition("nl/", "nl");
        SiteLanguages.Edition portugal = edition("", "pt-PT");
        SiteLanguages languages = new SiteLanguages(List.of(portugal, brazil, unknown), Optional.empty());
        for (SiteLanguages.Edition edition : List.of(portugal, brazil, unknown)) {
            languages.enter(edition, pages("index.html"));
        }
        assertThat(written(languages, brazil, "index.html").select("nav a").eachText())
                .containsExactly("Português (pt-PT)", "Português (pt-BR)", "Nederlands");
    }

    @Test
    void whatTheFoldersHaveIsKnownAtTheRoot() {
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, CHINESE), Optional.of(new SiteUrl(ROOT)));
        languages.enter(ENGLISH, pages("index.html"));
        languages.enter(CHINESE, pages("index.html", "news.html"));
        assertThat(languages.inFolders())
                .containsExactly(
                        Map.entry(new SitePath("zh_CN/index.html"), ROOT + "zh_CN/"),
                        Map.entry(new SitePath("zh_CN/news.html"), ROOT + "zh_CN/news.html"));
    }

    @Test
    void aLanguageThatIsAtTheRootAndInAFolderIsNamedOnce() {
        SiteLanguages.Edition again = edition("en/", "en");
        SiteLanguages languages = new SiteLanguages(List.of(again, ENGLISH, CHINESE), Optional.of(new SiteUrl(ROOT)));
        List<SiteLanguages.Edition> all = List.of(again, ENGLISH, CHINESE);
        all.forEach(edition -> languages.enter(edition, pages("index.html")));
        for (SiteLanguages.Edition edition : all) {
            assertThat(languages.translations(edition, HOME))
                    .containsExactly(
                            new Output.Translation("en", ROOT + "en/"),
                            new Output.Translation("zh-CN", ROOT + "zh_CN/"),
                            new Output.Translation("x-default", ROOT));
        }
        assertThat(written(languages, CHINESE, "index.html").select("nav a").eachAttr("href"))
                .containsExactly("../en/index.html", "../zh_CN/index.html");
        assertThat(written(languages, ENGLISH, "index.html").select("nav a").eachAttr("href"))
                .containsExactly("index.html", "zh_CN/index.html");
        assertThat(written(languages, again, "index.html").select("nav a").eachAttr("href"))
                .containsExactly("../en/index.html", "../zh_CN/index.html");
    }

    @Test
    void aListForSearchEnginesInAFolderHasThePagesOfThatFolder() {
        SiteLanguages.Edition first = edition("en/", "en");
        SiteLanguages languages = new SiteLanguages(List.of(first, CHINESE), Optional.of(new SiteUrl(ROOT)));
        languages.enter(first, pages("index.html"));
        languages.enter(CHINESE, pages("index.html"));
        assertThat(new LanguageLinks(languages, CHINESE).inFolders()).isEmpty();
        assertThat(new LanguageLinks(languages, first).inFolders()).isEmpty();
    }

    @Test
    void whatALanguageHasInItsFolderIsNoPlaceForTheRoot() {
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, CHINESE), Optional.of(new SiteUrl(ROOT)));
        languages.enter(CHINESE, pages("index.html", "news.html"));
        assertThat(new LanguageLinks(languages, ENGLISH).placesOfOthers())
                .containsOnlyKeys(new SitePath("zh_CN/index.html"), new SitePath("zh_CN/news.html"))
                .containsEntry(new SitePath("zh_CN/news.html"), "the site in the language zh-CN");
        assertThat(new LanguageLinks(languages, CHINESE).placesOfOthers()).isEmpty();
    }

    @Test
    void oldAddressesOfALanguageAreThoseOfTheSite() {
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, CHINESE), Optional.empty());
        Output.RedirectPage old = Redirects.from(
                new SitePath("zh/index.html"),
                new Addresses.Place(HOME, "top"),
                "About",
                Optional.empty(),
                new Messages(Locale.CHINESE));
        Output page = page("index.html", markup -> {});
        assertThat(new LanguageLinks(languages, CHINESE).settled(List.of(page, old)))
                .containsExactly(page);
        List<Output> atRoot = new LanguageLinks(languages, ENGLISH).settled(List.of(page));
        assertThat(atRoot).hasSize(2);
        Output.RedirectPage moved = (Output.RedirectPage) atRoot.get(1);
        assertThat(moved.path()).isEqualTo(old.path());
        assertThat(moved.target()).isEqualTo(new SitePath("zh_CN/index.html"));
        Document html = Jsoup.parse(moved.html());
        assertThat(html.select("a").attr("href")).isEqualTo("../zh_CN/index.html#top");
        assertThat(html.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../zh_CN/index.html#top");
        // what the root has at that address itself stays
        assertThat(new LanguageLinks(languages, ENGLISH).settled(List.of(page("zh/index.html", markup -> {}))))
                .hasSize(1);
        // and where nothing is at the root, they are where they are
        SiteLanguages folders = new SiteLanguages(List.of(edition("en/", "en"), CHINESE), Optional.empty());
        assertThat(new LanguageLinks(folders, CHINESE).settled(List.of(page, old)))
                .containsExactly(page, old);
    }

    private static Output.RedirectPage written(String old, String page) {
        Origin origin = new Origin(new Location("vitae/" + page, 3, 1, 0));
        return Redirects.from(
                new SitePath(old),
                Addresses.Place.of(new SitePath(page)),
                "x",
                Optional.of(origin),
                new Messages(Locale.ENGLISH));
    }

    @Test
    void anOldAddressThatAnotherPageHasIsToldWhicheverLanguageGivesIt() {
        SiteLanguages languages = new SiteLanguages(List.of(ENGLISH, CHINESE, edition("de/", "de")), Optional.empty());
        new LanguageLinks(languages, CHINESE)
                .settled(List.of(
                        written("old.html", "cv.html"), written("a.html", "x.html"), written("b.html", "b2.html")));
        new LanguageLinks(languages, edition("de/", "de"))
                .settled(List.of(
                        written("old.html", "cv.html"), written("a.html", "y.html"), written("c.html", "c2.html")));
        List<Output> settled = new LanguageLinks(languages, ENGLISH)
                .settled(List.of(
                        page("c.html", markup -> {}), written("old.html", "cv.html"), written("b.html", "z.html")));

        Problems problems = new Problems();
        SiteWriter writer = new SiteWriter(settled, SiteInventory.of(), List.of(), "vitae", problems);
        assertThat(writer.outputs())
                .filteredOn(Output.RedirectPage.class::isInstance)
                .map(output -> output.path() + " " + ((Output.RedirectPage) output).target())
                .containsExactly("old.html cv.html", "b.html z.html", "a.html zh_CN/x.html");
        assertThat(problems.sorted())
                .extracting(problem -> problem.code() + " " + problem.location().file() + " " + problem.message())
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one)
                                .contains("ADDRESS_TAKEN vitae/b2.html", "old address b.html of zh_CN/b2.html"),
                        one -> assertThat(one)
                                .contains("ADDRESS_TAKEN vitae/y.html", "old address a.html of de/y.html"),
                        one -> assertThat(one)
                                .contains("ADDRESS_TAKEN vitae/c2.html", "old address c.html of de/c2.html"));
    }

    private static SiteLanguages.Edition edition(String folder, String tag) {
        return new SiteLanguages.Edition(folder, new Language(tag), HOME);
    }

    private static List<Output> pages(String... paths) {
        List<Output> pages = new ArrayList<>();
        for (String path : paths) {
            pages.add(page(path, markup -> {}).withCanonical(Optional.of("https://ada.example.org/" + path)));
        }
        return pages;
    }

    private static Output.Page page(String path, java.util.function.Consumer<Markup> body) {
        return new Output.Page(
                new SitePath(path),
                "Ada",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                sink -> body.accept(new Pen(
                                new DateText(new Messages(Locale.ENGLISH)),
                                new Mentions() {
                                    @Override
                                    public void write(Markup markup, String key, String id, Runnable words) {}

                                    @Override
                                    public void list(Markup markup, List<String> keys) {}
                                },
                                Pictures.of(List.of()),
                                new Addresses(),
                                Optional.empty(),
                                new PageLanguage(Language.ENGLISH, io.github.vitae.model.value.SourceLanguages.UNKNOWN))
                        .on(sink, new SitePath(path))));
    }

    private static Document written(SiteLanguages languages, SiteLanguages.Edition own, String path) {
        LanguageLinks links = new LanguageLinks(languages, own);
        Messages messages = new Messages(own.language().locale());
        return Jsoup.parse(PageHtml.of(page(path, markup -> links.write(markup, messages))));
    }
}
