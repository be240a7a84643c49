package io.github.vitae.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.LanguageLinks;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteLanguages;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.page.publication.PublicationOptions;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.Written;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site of src/it/in-three-languages, without Maven. */
class SiteInLanguagesTest {

    private static final Path SOURCES = Path.of("src", "it", "in-three-languages", "src", "site");
    private static final String ROOT = "https://ada.example.org/home/";
    private static final SitePath HOME = new SitePath("index.html");
    private static final List<SiteLanguages.Edition> ALL = List.of(
            new SiteLanguages.Edition("", Language.ENGLISH, HOME),
            new SiteLanguages.Edition("zh_CN/", new Language("zh-CN"), HOME),
            new SiteLanguages.Edition("ar/", new Language("ar"), HOME));

    private static SkinnedSite skinned;

    @TempDir
    Path work;

    @BeforeAll
    static void start() {
        skinned = new SkinnedSite();
    }

    @AfterAll
    static void stop() {
        skinned.close();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyPageSaysItsLanguageAndItsDirection(Look look) throws IOException {
        Path site = work.resolve("site");
        publish(look, site, ALL, Optional.empty());
        for (SiteLanguages.Edition edition : ALL) {
            Document page = page(site, edition.folder() + "news.html");
            assertThat(page.select("html").attr("lang"))
                    .isEqualTo(edition.language().tag());
            String direction = Stream.of(page.select("html"), page.select(".vitae"))
                    .map(found -> found.attr("dir"))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("ltr");
            assertThat(direction).isEqualTo(edition.language().direction());
            assertThat(page.select("nav.vitae-languages a[aria-current]")).hasSize(1);
        }
        assertThat(page(site, "ar/news.html").select("h1, h2").eachText()).contains("الأخبار", "2025");
        assertThat(page(site, "zh_CN/awards.html").select(".vitae-award-body").eachAttr("lang"))
                .containsExactly("en", "en");
        assertThat(page(site, "zh_CN/awards.html").select("time").eachText()).containsExactly("2024年6月", "2023");
        assertThat(page(site, "awards.html").select(".vitae-award-body").eachAttr("lang"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyAlternateOfEveryPageIsThereAndLeadsBack(Look look) throws IOException {
        Path site = work.resolve("site");
        publish(look, site, ALL, Optional.empty());
        Map<String, Map<String, String>> alternates = new TreeMap<>();
        for (Path file : pages(site)) {
            Document page = page(site, site.relativize(file).toString());
            Map<String, String> links = new TreeMap<>();
            for (Element link : page.select("link[rel=alternate][hreflang]")) {
                links.put(link.attr("hreflang"), link.attr("href"));
            }
            if (!links.isEmpty()) {
                String canonical = page.select("link[rel=canonical]").attr("href");
                assertThat(links).containsValue(canonical);
                alternates.put(canonical, links);
            }
        }
        assertThat(alternates).hasSizeGreaterThan(12);
        alternates.forEach((address, links) -> {
            assertThat(links).containsOnlyKeys("en", "zh-CN", "ar", "x-default");
            links.values().forEach(other -> {
                assertThat(alternates.get(other)).as(address + " and " + other).isEqualTo(links);
                String path = other.substring(ROOT.length());
                assertThat(site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path))
                        .exists();
            });
        });
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyLinkOfEverySwitchLeadsToAPage(Look look) throws IOException {
        Path site = work.resolve("site");
        publish(look, site, ALL, Optional.empty());
        int links = 0;
        for (Path file : pages(site)) {
            for (Element link : page(site, site.relativize(file).toString()).select("nav.vitae-languages a")) {
                assertThat(file.resolveSibling(link.attr("href")).normalize()).exists();
                links++;
            }
        }
        assertThat(links).isGreaterThan(36);
    }

    @Test
    void thePublicationsAreTheSameInEachLanguageOnce() throws IOException {
        Path site = work.resolve("site");
        publish(Look.SKIN, site, ALL, Optional.empty());
        for (SiteLanguages.Edition edition : ALL) {
            assertThat(page(site, edition.folder() + "publications.html")
                            .select(".p-name")
                            .eachText())
                    .containsExactly("Neap Tides of Small Harbours");
        }
    }

    @Test
    void theListForSearchEnginesAtTheRootHasAllLanguages() throws IOException {
        Path site = work.resolve("site");
        publish(Look.SKIN, site, ALL, Optional.empty());
        String list = Files.readString(site.resolve("sitemap.xml"));
        assertThat(list)
                .contains("<loc>" + ROOT + "</loc>")
                .contains("<loc>" + ROOT + "ar/news.html</loc>")
                .contains("<loc>" + ROOT + "zh_CN/</loc>");
        assertThat(site.resolve("ar/sitemap.xml")).doesNotExist();
    }

    @Test
    void whatThePagesOfALanguageTakeInItsFolderTheRootLeavesThem() throws IOException {
        Path sources = work.resolve("src");
        write(sources, "vitae/about.md", "---\nredirect_from: [/ar/]\n---\nI study tides.\n");
        write(sources, "vitae/pages/x.md", "---\ntitle: X\n---\nIn English.\n");
        write(sources, "vitae/pages/x_ar.md", "---\ntitle: X\n---\nبالعربية.\n");
        write(sources, "vitae/pages/ar/x.md", "---\ntitle: Arrows\n---\nOf arrows.\n");
        write(sources, "vitae/pages/u.md", "---\ntitle: U\npermalink: /ar/v.html\n---\nOf wells.\n");
        write(sources, "vitae/pages/v.md", "---\ntitle: V\n---\nOf vessels.\n");
        Problems problems = new Problems();
        Path site = work.resolve("site");
        publish(sources, Look.SKIN, site, List.of(ALL.get(0), ALL.get(2)), Optional.empty(), problems);

        assertThat(page(site, "ar/x.html").text()).contains("بالعربية").doesNotContain("arrows");
        assertThat(page(site, "ar/v.html").text()).contains("Of vessels");
        assertThat(problems.sorted().stream().filter(problem -> problem.code() == Code.ADDRESS_TAKEN))
                .extracting(problem -> problem.location().toString())
                .containsExactly("vitae/about.md:2:17", "vitae/pages/ar/x.md:4:1", "vitae/pages/u.md:5:1");
        Map<String, Map<String, String>> alternates = new TreeMap<>();
        for (Path file : pages(site)) {
            Document page = page(site, site.relativize(file).toString());
            Map<String, String> links = new TreeMap<>();
            page.select("link[rel=alternate][hreflang]")
                    .forEach(link -> links.put(link.attr("hreflang"), link.attr("href")));
            if (!links.isEmpty()) {
                alternates.put(page.select("link[rel=canonical]").attr("href"), links);
            }
        }
        assertThat(alternates).containsKey(ROOT + "ar/x.html");
        alternates.forEach((address, links) -> {
            assertThat(links).containsValue(address);
            links.values().forEach(other -> assertThat(alternates.get(other)).isEqualTo(links));
        });
    }

    private static void write(Path sources, String name, String text) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aLanguageThatIsTakenOutGoesFromTheSite() throws IOException {
        Path site = work.resolve("site");
        BuildRecord record = publish(Look.VITAE, site, ALL, Optional.empty());
        assertThat(site.resolve("ar/css/vitae.css")).exists();
        publish(Look.VITAE, site, ALL.subList(0, 2), Optional.of(record));
        assertThat(site.resolve("ar")).doesNotExist();
        assertThat(site.resolve("zh_CN/news.html")).exists();
        assertThat(page(site, "news.html").select("nav.vitae-languages a")).hasSize(2);
    }

    @Test
    void theFilesOfItsSkinGoWithALanguage() throws IOException {
        Path site = work.resolve("site");
        BuildRecord record = publish(Look.SKIN, site, ALL, Optional.empty());
        assertThat(site.resolve("ar/images")).isDirectory();
        BuildRecord next = publish(Look.SKIN, site, ALL.subList(0, 2), Optional.of(record));
        assertThat(site.resolve("ar")).doesNotExist();
        assertThat(site.resolve("zh_CN/images")).isDirectory();
        assertThat(site.resolve("images")).isDirectory();
        // where somebody else has put something, it stays, and what it needs
        Files.writeString(site.resolve("zh_CN/guide.html"), "<p>mine</p>");
        publish(Look.SKIN, site, ALL.subList(0, 1), Optional.of(next));
        assertThat(site.resolve("zh_CN/guide.html")).exists();
        assertThat(site.resolve("zh_CN/images")).isDirectory();
        assertThat(site.resolve("zh_CN/news.html")).doesNotExist();
        assertThat(site.resolve("news.html")).exists();
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Document page(Path site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static BuildRecord publish(
            Look look, Path site, List<SiteLanguages.Edition> editions, Optional<BuildRecord> last) {
        return publish(SOURCES, look, site, editions, last, new Problems());
    }

    private static BuildRecord publish(
            Path sources,
            Look look,
            Path site,
            List<SiteLanguages.Edition> editions,
            Optional<BuildRecord> last,
            Problems problems) {
        SiteLanguages languages = new SiteLanguages(editions, Optional.of(new SiteUrl(ROOT)));
        ProfileDirectory root = new ProfileDirectory(sources.resolve("vitae"), "vitae")
                .in(
                        Optional.of(Language.ENGLISH),
                        editions.stream()
                                .skip(1)
                                .map(SiteLanguages.Edition::language)
                                .toList());
        List<SitePart> parts = new ArrayList<>();
        List<SiteLanguages.Edition> rootLast = editions.stream()
                .sorted(Comparator.comparing(edition -> edition.folder().isEmpty()))
                .toList();
        for (SiteLanguages.Edition edition : rootLast) {
            ProfileDirectory directory = edition.folder().isEmpty()
                    ? root
                    : root.translated(
                            edition.language(),
                            sources,
                            sources.resolve(edition.folder() + "vitae"),
                            edition.folder() + "vitae");
            Profile profile = ProfileReaders.read(
                            directory,
                            new ReadOptions(
                                    StandardCharsets.UTF_8,
                                    false,
                                    Optional.empty(),
                                    Publishing.asOf(LocalDate.of(2026, 11, 28))),
                            problems)
                    .map(Reading::profile)
                    .orElseThrow();
            LanguageLinks links = new LanguageLinks(languages, edition);
            PageOptions options = options(look, edition).withLanguages(links);
            List<Output> outputs = new ArrayList<>(ProfileOutputs.of(profile, options));
            if (edition.folder().isEmpty()) {
                outputs.addAll(Sitemap.of(outputs, SiteInventory.of(), links::inFolders, new SiteUrl(ROOT)));
            }
            SiteInventory inventory = SiteInventory.of().withLanguages(links.placesOfOthers());
            SiteWriter writer = new SiteWriter(outputs, inventory, profile.localLinks(), "vitae", problems)
                    .withMenu(ProfileOutputs.menu(profile, outputs, options));
            links.enter(writer.outputs());
            parts.add(new SitePart(
                    edition.folder(),
                    writer,
                    skinned.skin(look, sources, edition.language().locale()),
                    "Ada"));
        }
        Written written = SitePart.publish(parts, site, Earlier.of(last), planned -> {});
        return BuildRecord.of(List.of(), List.of(), site, written);
    }

    private static PageOptions options(Look look, SiteLanguages.Edition edition) {
        PageOptions usual = TrialProfile.pages(look);
        PublicationOptions publications = new PublicationOptions(
                usual.publications().citations(),
                usual.publications().style(),
                usual.publications().listing(),
                usual.publications().grouping(),
                true,
                Optional.of(ROOT + edition.folder()));
        return new PageOptions(edition.language().locale(), HOME, true, 5, 3, look, publications, usual.asOf());
    }
}
