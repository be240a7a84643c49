package io.github.vitae.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.Golden;
import io.github.vitae.testing.LargeProfile;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.SearchedPages;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.WholeHomepage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What search knows of whole profiles: all that pages show, and nothing else. */
class SearchOutputsTest {

    @TempDir
    Path folder;

    private Stream<DynamicTest> profiles(Consumer<SearchedPages> test) {
        Map<String, Path> profiles = new LinkedHashMap<>();
        Golden.all().stream()
                .filter(golden ->
                        TrialProfile.in(golden.input()).read().profile().isPresent())
                .forEach(golden -> profiles.put(
                        String.valueOf(golden.input().resolveSibling("").getFileName()), golden.input()));
        profiles.put("the example", Path.of("examples/homepage/src/site/vitae"));
        profiles.put("one of everything", WholeHomepage.in(folder.resolve("whole")));
        return profiles.entrySet().stream()
                .flatMap(profile -> Stream.of(Look.values())
                        .map(look -> DynamicTest.dynamicTest(
                                profile.getKey() + ", " + look,
                                () -> test.accept(SearchedPages.in(profile.getValue(), look)))));
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfEveryPageLeadsToIt() {
        return profiles(site -> {
            Map<String, Set<String>> index = site.wordsByPage();
            List<String> missing = new ArrayList<>();
            for (Output.Page page : site.pages()) {
                for (String word : SearchWordsTest.words(SearchedPages.text(page))) {
                    if (!index.getOrDefault(word, Set.of()).contains(page.path().value())) {
                        missing.add(page.path() + ": " + word);
                    }
                }
            }
            assertThat(index).isNotEmpty();
            assertThat(missing).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> noWordIsOnNoPage() {
        return profiles(site -> {
            Set<String> shown = new HashSet<>();
            site.pages().forEach(page -> {
                shown.addAll(SearchWordsTest.words(SearchedPages.text(page)));
                shown.addAll(SearchWordsTest.words(page.title()));
            });
            shown.addAll(SearchWordsTest.words(
                    site.page().orElseThrow().select(".vitae-index li").text()));
            Set<String> hidden = new TreeSet<>(site.words().keySet());
            hidden.removeAll(shown);
            assertThat(hidden).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> theListLeadsToWhatIsThere() {
        return profiles(site -> {
            Map<String, Document> pages = new LinkedHashMap<>();
            site.pages().forEach(page -> pages.put(page.path().value(), Jsoup.parse(PageHtml.of(page))));
            List<String> links =
                    site.page().orElseThrow().select(".vitae-index li a").eachAttr("href");
            assertThat(links).doesNotHaveDuplicates().isNotEmpty().allSatisfy(link -> {
                String[] parts = link.split("#", 2);
                assertThat(pages).containsKey(parts[0]);
                if (parts.length == 2) {
                    assertThat(Optional.ofNullable(pages.get(parts[0])).map(page -> page.getElementById(parts[1])))
                            .isPresent();
                }
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameProfileGivesTheSameBytesHoweverPagesAreWritten() {
        return profiles(site -> {
            String unwritten = site.index();
            site.pages().forEach(PageHtml::of);
            assertThat(site.index()).isEqualTo(unwritten);
        });
    }

    @Test
    void aWordLeadsToItsEntry() {
        SearchedPages site = SearchedPages.in(
                TrialProfile.in(folder)
                        .with("about.md", "---\nname: Ada\n---\nI study tides.\n")
                        .with(
                                "news.yml",
                                "- {date: 2024-05-01, text: Won a **prize** for lagoons}\n- {date: 2023-01-01, text: Moved}\n")
                        .with(
                                "publications.bib",
                                "@article{k1, title={On shoals}, author={Ada Byron}, year=2020, abstract={Sandbanks wander.}}\n")
                        .directory(),
                Look.SKIN);

        assertThat(site.words().get("lagoons")).contains("news.html#d2024-05-01-won-a-prize-for-lagoons");
        assertThat(site.words().get("tides")).containsExactly("index.html");
        assertThat(site.words().get("sandbanks")).contains("publications/k1.html");
        assertThat(site.page().orElseThrow().select(".vitae-index h2").eachText())
                .containsExactly("Pages", "Publications", "News");
        assertThat(site.page().orElseThrow().select(".vitae-index li").eachText())
                .contains("Won a prize for lagoons May 1, 2024", "On shoals 2020");
    }

    @Test
    void draftsAndCommentsAreNotFound() {
        SearchedPages site = SearchedPages.in(
                TrialProfile.in(folder)
                        .with("_config.yml", "title: Ada\n")
                        .with(
                                "_pages/about.md",
                                "---\npermalink: /\ntitle: About\n---\nSeen. <!-- whispered --> {% comment %}murmured{% endcomment %}\n<p style=\"display:none\">veiled</p>\n")
                        .with("_posts/2024-01-01-a.md", "---\ntitle: Shown\n---\nPublic.\n")
                        .with("_posts/2024-01-02-b.md", "---\ntitle: Secretive\npublished: false\n---\nClassified.\n")
                        .with("_drafts/c.md", "---\ntitle: Unfinished\n---\nClassified.\n")
                        .directory(),
                Look.VITAE);

        assertThat(site.words()).containsKeys("seen", "public", "shown");
        assertThat(site.index()).doesNotContainIgnoringCase("whispered").doesNotContain("murmured");
        assertThat(site.words())
                .doesNotContainKeys("whispered", "murmured", "veiled", "secretive", "classified", "unfinished");
    }

    @Test
    void aPageThatIsNotWrittenIsNotFound() {
        SearchedPages site = SearchedPages.in(
                TrialProfile.in(folder)
                        .with("about.md", "---\nname: Ada\n---\nI study tides.\n")
                        .with("awards.yml", "- {date: 2024, title: Medal of lagoons}\n")
                        .directory(),
                Look.SKIN);

        assertThat(SearchedPages.numbers(site.index(Set.of(new SitePath("awards.html")))))
                .containsKey("lagoons")
                .doesNotContainKey("study");
    }

    @Test
    void anAuthorsOwnPageKeepsItsPlace() {
        SearchedPages site = SearchedPages.in(
                TrialProfile.in(folder)
                        .with("_config.yml", "title: Ada\n")
                        .with("_pages/about.md", "---\npermalink: /\ntitle: About\n---\nWords.\n")
                        .with(
                                "_pages/meaning.md",
                                "---\npermalink: /search.html\ntitle: My search\n---\nFor meaning.\n")
                        .directory(),
                Look.VITAE);

        assertThat(site.outputs()).noneMatch(Output.SearchIndex.class::isInstance);
        assertThat(site.outputs()).extracting(output -> output.path().value()).doesNotContain("js/vitae-search.js");
    }

    @Test
    void aSiteHasASearchByItselfIfThereIsMuchToFind() {
        new LargeProfile(1, 20, 5, 0).write(folder.resolve("small"));
        new LargeProfile(1, 40, 5, 0).write(folder.resolve("large"));

        assertThat(places("small", SearchMode.AUTO)).doesNotContain("search.html", "js/vitae-search.js");
        assertThat(places("large", SearchMode.AUTO)).contains("search.html", "js/vitae-search.js", "js/vitae-index.js");
        assertThat(places("small", SearchMode.TRUE)).contains("search.html");
        assertThat(places("large", SearchMode.FALSE)).doesNotContain("search.html", "js/vitae-search.js");
    }

    private Set<String> places(String name, SearchMode mode) {
        return SearchedPages.of(
                        TrialProfile.in(folder.resolve(name)).read().profile().orElseThrow(), Look.SKIN, mode)
                .outputs()
                .stream()
                .map(output -> output.path().value())
                .collect(Collectors.toSet());
    }
}
