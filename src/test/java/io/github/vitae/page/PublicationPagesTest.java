package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationPagesTest {

    private static final String BIBLIOGRAPHY = """
            @article{promise, title = {Promises, {Kept}}, author = {Vale, Ada and Doe, Peter and others},
              journal = {Journal of Careful Machines}, year = 2025, month = may, volume = 3, number = 2,
              pages = {11--19}, doi = {10.5555/promise}, abstract = {What a promise <costs> & why.},
              selected = {true}, abbr = {JCM}, pdf = {promise.pdf}, code = {https://code.example.org/p},
              keywords = {promises, time}, award = {Best Paper}}
            @phdthesis{thesis, title = {On Waiting}, author = {Vale, Ada}, school = {Nordhaven University}, year = 2019}
            @inproceedings{odd:key/2, title = {Fog}, author = {Roe, Ana and Vale, Ada}, booktitle = {Harbours '24},
              year = 2024}
            """;

    @TempDir
    private Path directory;

    private TrialProfile.Result read() {
        return TrialProfile.in(directory)
                .with("publications.bib", BIBLIOGRAPHY)
                .with("promise.pdf", "%PDF")
                .with("person.yml", "name: Ada Vale\n")
                .with("about.md", "I am Ada. See [@promise] and @unknown.\n")
                .with("news.yml", """
                        - date: 2025-05-02
                          text: A paper is out!
                          cite: promise
                        - date: 2019-01-01
                          text: I handed in @thesis.
                        """)
                .with("awards.yml", """
                        - date: 2025
                          title: Best Paper
                          cite: [promise]
                        """)
                .read();
    }

    private static Output.Page page(TrialProfile.Result result, String path) {
        return result.outputs().stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .filter(page -> page.path().value().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        path + " is not among " + result.pages().keySet()));
    }

    private static Document html(TrialProfile.Result result, String path) {
        return Jsoup.parse(result.page(path));
    }

    private static Map<String, List<String>> meta(Output.Page page) {
        return page.meta().stream()
                .collect(Collectors.groupingBy(
                        Output.Meta::name, Collectors.mapping(Output.Meta::content, Collectors.toList())));
    }

    @Test
    void theListIsOfCitationsWithTheOwnerHighlighted() {
        Document list = html(read(), "publications.html");

        assertThat(list.select("h2").eachText()).containsExactly("2025", "2024", "2019");
        assertThat(list.select("li.h-cite > div > p.vitae-citation strong.vitae-owner")
                        .eachText())
                .containsExactly("Vale, A.", "Vale, A.", "Vale, A.");
        Element first = list.expectFirst("li.h-cite");
        assertThat(first.id()).isEqualTo("pub-promise");
        assertThat(first.expectFirst("a.p-name.u-url").attr("href")).isEqualTo("publications/promise.html");
        assertThat(first.expectFirst("time.dt-published").attr("datetime")).isEqualTo("2025-05");
        assertThat(first.select(".vitae-buttons a").eachText())
                .as("the citation has the DOI's address in full")
                .containsExactly("PDF", "Code");
        assertThat(first.select("details > summary").eachText()).containsExactly("Abstract", "BibTeX");
        assertThat(first.expectFirst(".vitae-prize").text()).isEqualTo("Best Paper");
        assertThat(first.expectFirst(".vitae-venue").text()).isEqualTo("JCM");
        assertThat(list.select(".vitae-downloads a").eachAttr("href"))
                .containsExactly("publications.bib", "publications.ris", "publications.json");
        assertThat(list.select(".vitae-topics a").eachAttr("href"))
                .containsExactly("#tag-article", "#tag-paper-conference", "#tag-thesis");
    }

    @Test
    void searchEnginesForScholarsAreToldWhatTheyAskFor() {
        TrialProfile.Result result = read();
        Map<String, List<String>> article = meta(page(result, "publications/promise.html"));

        assertThat(article)
                .containsEntry("citation_title", List.of("Promises, Kept"))
                .containsEntry("citation_author", List.of("Vale, Ada", "Doe, Peter"))
                .containsEntry("citation_publication_date", List.of("2025/05"))
                .containsEntry("citation_journal_title", List.of("Journal of Careful Machines"))
                .containsEntry("citation_volume", List.of("3"))
                .containsEntry("citation_issue", List.of("2"))
                .containsEntry("citation_firstpage", List.of("11"))
                .containsEntry("citation_lastpage", List.of("19"))
                .containsEntry("citation_doi", List.of("10.5555/promise"))
                .containsEntry("citation_pdf_url", List.of("https://ada.example.org/promise.pdf"));
        assertThat(meta(page(result, "publications/thesis.html")))
                .containsEntry("citation_dissertation_institution", List.of("Nordhaven University"))
                .doesNotContainKey("citation_journal_title");
        assertThat(result.pages().keySet())
                .filteredOn(path -> path.startsWith("publications/"))
                .hasSize(3)
                .allSatisfy(path -> assertThat(meta(page(result, path)))
                        .containsKeys("citation_title", "citation_author", "citation_publication_date"));
    }

    @Test
    void structuredDataHasWhatSchemaOrgAsksFor() throws IOException {
        TrialProfile.Result result = read();
        ObjectMapper json = new ObjectMapper();
        for (String path : result.pages().keySet()) {
            if (path.startsWith("publications/")) {
                JsonNode article = json.readTree(html(result, path)
                        .expectFirst("script[type=application/ld+json]")
                        .data());
                assertThat(article.get("@context").asText()).isEqualTo("https://schema.org");
                for (String property : List.of("@type", "headline", "name", "author", "datePublished", "url")) {
                    assertThat(article.has(property)).as(path + " " + property).isTrue();
                }
                assertThat(article.get("author").get(0).get("name").asText()).isNotBlank();
            }
        }
        JsonNode article = json.readTree(html(result, "publications/promise.html")
                .expectFirst("script[type=application/ld+json]")
                .data());
        assertThat(article.get("@type").asText()).isEqualTo("ScholarlyArticle");
        assertThat(article.get("abstract").asText()).isEqualTo("What a promise <costs> & why.");
        assertThat(article.at("/isPartOf/@type").asText()).isEqualTo("PublicationIssue");
        assertThat(article.at("/isPartOf/isPartOf/isPartOf/name").asText()).isEqualTo("Journal of Careful Machines");
        assertThat(article.at("/encoding/contentUrl").asText()).isEqualTo("https://ada.example.org/promise.pdf");
        assertThat(article.get("sameAs").get(0).asText()).isEqualTo("https://doi.org/10.5555/promise");
    }

    @Test
    void aPageCitesInThreeStylesAndSaysWhatIsSaidOfIt() {
        Document page = html(read(), "publications/promise.html");

        assertThat(page.select("dl.vitae-styles dt").eachText()).containsExactly("APA", "IEEE", "Chicago");
        assertThat(page.select("dl.vitae-styles dd").eachText())
                .allSatisfy(words ->
                        assertThat(words).containsIgnoringCase("Promises, Kept").contains("et al"));
        assertThat(page.select("details > summary").eachText()).containsExactly("BibTeX", "RIS");
        assertThat(page.select(".vitae-echoes a").eachAttr("href"))
                .hasSize(2)
                .allSatisfy(href -> assertThat(href).matches("\\.\\./(news|awards)\\.html#d2025.*"));
    }

    @Test
    void aMentionIsALinkThatACardDescribes() {
        TrialProfile.Result result = read();
        Element about = html(result, "index.html").expectFirst(".vitae-prose");
        Element link = about.expectFirst(".vitae-mention > a");

        assertThat(about.text()).contains("See (Vale et al., 2025").contains("and @unknown.");
        assertThat(link.attr("href")).isEqualTo("publications/promise.html");
        Element card = html(result, "index.html").expectFirst("#" + link.attr("aria-describedby"));
        assertThat(card.attr("role")).isEqualTo("tooltip");
        assertThat(card.text()).contains("Promises, Kept");
        assertThat(html(result, "news.html").select(".vitae-mention > a").eachText())
                .containsExactly("Vale et al., 2025", "Vale (2019)");
        assertThat(html(result, "awards.html").select(".vitae-mention > a").eachText())
                .containsExactly("Vale et al., 2025");
    }

    @Test
    void selectedOnesStandOnAbout() {
        Element selected = html(read(), "index.html").expectFirst("section.vitae-selected");

        assertThat(selected.select("li.h-cite a.p-name").eachText()).containsExactly("Promises, Kept");
        assertThat(selected.expectFirst(".vitae-more a").text()).isEqualTo("All publications (3)");
    }

    @Test
    void anIdStandsOnAPageOnce() {
        TrialProfile.Result result = read();
        result.pages()
                .keySet()
                .forEach(path -> assertThat(html(result, path).select("[id]").eachAttr("id"))
                        .as(path)
                        .doesNotHaveDuplicates());
    }

    @Test
    void withoutPublicationsNothingOfTheLibraryIsLoaded() throws Exception {
        Path without = Files.createDirectory(directory.resolve("without"));
        Files.writeString(without.resolve("about.md"), "# News\n\n- May 2025 [@nobody] wrote to @nobody\n");
        Path with = Files.createDirectory(directory.resolve("with"));
        Files.writeString(with.resolve("publications.bib"), BIBLIOGRAPHY);

        assertThat(loaded(without)).noneMatch(name -> name.startsWith("de.undercouch"));
        assertThat(loaded(with)).anyMatch(name -> name.startsWith("de.undercouch"));
    }

    /** The names of all classes that are loaded to make the pages of a profile, in a class loader of its own. */
    private static Set<String> loaded(Path profile) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            urls.add(url(Path.of(entry)));
        }
        try (Recording loader = new Recording(urls.toArray(URL[]::new))) {
            Class<?> trial = loader.loadClass(TrialProfile.class.getName());
            Object read = trial.getMethod("in", Path.class).invoke(null, profile);
            Object result = trial.getMethod("read").invoke(read);
            Object pages = result.getClass().getMethod("pages").invoke(result);
            assertThat((Map<?, ?>) pages).isNotEmpty();
            return new TreeSet<>(loader.found);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static final class Recording extends URLClassLoader {
        private final Set<String> found = new ConcurrentSkipListSet<>();

        Recording(URL[] urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> type = super.findClass(name);
            found.add(name);
            return type;
        }
    }
}
