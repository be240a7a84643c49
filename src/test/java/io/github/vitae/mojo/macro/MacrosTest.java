package io.github.vitae.mojo.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vitae.documents.CodeBlock;
import io.github.vitae.documents.MarkdownDocument;
import io.github.vitae.model.Profile;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.publication.PublicationOptions;
import io.github.vitae.page.publication.PublicationOptions.Grouping;
import io.github.vitae.page.publication.PublicationOptions.Listing;
import io.github.vitae.problem.Problem;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.doxia.macro.Macro;
import org.apache.maven.doxia.module.xhtml5.Xhtml5Parser;
import org.apache.maven.doxia.parser.ParseException;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.LegacySupport;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystemSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What macros write into pages, as Doxia's own parser calls them. */
class MacrosTest {

    @TempDir
    Path base;

    private final List<Problem> told = new ArrayList<>();
    private TrialProfile files;
    private String style = "apa";
    private boolean fails;

    @BeforeEach
    void profile() throws IOException {
        files = TrialProfile.in(Files.createDirectories(base.resolve("src/site/vitae")))
                .with("about.md", "# Ada Example\n")
                .with("news.yml", """
                        - date: 2026-02-03
                          text: Foam **2** is out, see [films](pages/films.pdf)
                          tags: [Release Notes, C++]
                        - date: 2025-06-07
                          text: Not yet SECRET
                          draft: true
                          tags: [hidden]
                        - date: 2024-01-02
                          text: "$x^2$ and Größe"
                          tags: [Größe]
                        """)
                .with("people.yml", """
                        - {id: jane, name: Jane Doe, roles: [Founder, Tester]}
                        - {id: ann, name: Ann <Roe>}
                        - {id: x, name: SECRET, hidden: true}
                        """)
                .with("awards.yml", "- date: 2020\n  title: Prize of foam\n- date: 2019\n  title: Grant of foam\n")
                .with("publications.bib", """
                        @article{doe2024, author={Doe, Jane and Roe, Ann}, title={On Foam}, journal={J}, year=2024, keywords={Foam-Films}}
                        @article{k:x/y+z, author={Ash, Mira}, title={Of Soap}, journal={J}, year=2020, selected={true}}
                        """);
    }

    /** A page of the site with something in it, written as XHTML. */
    private Document page(String path, String body) {
        return page(path, body, read());
    }

    private Document page(String path, String body, ProjectLists project) {
        return page(base.resolve("src/site/xhtml5"), path, body, project);
    }

    private Document page(Path sources, String path, String body, ProjectLists project) {
        String text = "<html><head><title>T</title></head><body>\n" + body + "\n</body></html>";
        SiteRendererSink sink;
        try {
            Path source = sources.resolve(path);
            Files.createDirectories(source.getParent());
            Files.writeString(source, text);
            sink = new SiteRendererSink(context(sources, path, "xhtml"));
            Map<String, Macro> macros = macros(session -> project);
            Xhtml5Parser parser = new Xhtml5Parser();
            parser.setMacroExecutor((id, request, target) ->
                    Optional.ofNullable(macros.get(id)).orElseThrow().execute(target, request));
            parser.parse(new StringReader(text), sink, base.relativize(source).toString());
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return Jsoup.parseBodyFragment(sink.getBody());
    }

    private DocumentRenderingContext context(Path folder, String path, String ending) {
        return new DocumentRenderingContext(
                folder.toFile(), path, ending, ending, base.toFile(), folder.toFile(), List.of(folder.toFile()));
    }

    private static Map<String, Macro> macros(ProfileSupply profiles) {
        LegacySupport nobody = new LegacySupport() {
            @Override
            public void setSession(MavenSession session) {}

            @Override
            public @Nullable MavenSession getSession() {
                return null;
            }

            @Override
            public @Nullable RepositorySystemSession getRepositorySession() {
                return null;
            }
        };
        return Map.of(
                NewsMacro.NAME, new NewsMacro(nobody, profiles),
                AwardsMacro.NAME, new AwardsMacro(nobody, profiles),
                PeopleMacro.NAME, new PeopleMacro(nobody, profiles),
                PublicationsMacro.NAME, new PublicationsMacro(nobody, profiles),
                CiteMacro.NAME, new CiteMacro(nobody, profiles),
                ReferencesMacro.NAME, new ReferencesMacro(nobody, profiles));
    }

    private ProjectLists read() {
        return read(options(Locale.ENGLISH));
    }

    private PageOptions options(Locale locale) {
        PageOptions usual = TrialProfile.pages(Look.SKIN);
        PublicationOptions publications = new PublicationOptions(
                new io.github.vitae.page.citation.Citations(
                        new ClasspathStyles(), io.github.vitae.page.citation.CitationStore.NONE, locale),
                style,
                Listing.TITLES,
                Grouping.YEAR,
                true,
                Optional.empty());
        return new PageOptions(locale, usual.about(), true, 5, 3, Look.SKIN, publications, usual.asOf());
    }

    private ProjectLists read(PageOptions options) {
        Profile profile = files.read().profile().orElseThrow();
        return new ProjectLists(
                base,
                List.of(base.resolve("src/site")),
                "src/site/vitae",
                profile,
                true,
                options,
                true,
                problem -> {
                    told.add(problem);
                    if (fails) {
                        throw new MojoFailureException(problem.toString());
                    }
                },
                () -> {});
    }

    private List<String> told() {
        return told.stream().map(Problem::toString).toList();
    }

    @Test
    void newsAreWrittenAsTheNewsPageWritesThemAndLinkToIt() {
        Document page = page("index.xhtml", "<!-- MACRO{vitae-news|limit=1} -->");

        assertThat(page.select("ol.h-feed > li.h-entry")).hasSize(1);
        assertThat(page.select("time.dt-published").attr("datetime")).isEqualTo("2026-02-03");
        assertThat(page.select("a.u-url").attr("href")).startsWith("news.html#d2026-02-03-");
        assertThat(page.select(".e-content strong").text()).isEqualTo("2");
        assertThat(page.select("li[id]")).isEmpty();
        assertThat(told()).isEmpty();
    }

    /** Those in blocks and in lines, however the format writes them. */
    @Test
    void macrosThatDocumentsShowSaySomething() {
        files.with("publications.bib", """
                @article{ostergard2025, author={Østergård, Maja}, title={On Foam}, journal={J}, year=2025}
                @article{doe2020, author={Doe, Jane}, title={Of Soap}, journal={J}, year=2020}
                """);
        List<String> shown = Stream.concat(
                        CodeBlock.all().stream()
                                .filter(block -> block.file().equals("index.md"))
                                .map(CodeBlock::text),
                        MarkdownDocument.all().stream()
                                .flatMap(document -> document.spans().stream())
                                .map(MarkdownDocument.Place::text)
                                .filter(text -> text.matches("<!-- MACRO\\{.*} -->|%\\{vitae-.*}|<macro .*"))
                                .map(text -> text.replaceFirst("^%\\{(.*)}$", "<!-- MACRO{$1} -->"))
                                .map(text -> text.replaceFirst(
                                        "<macro name=\"(.*?)\"><param name=\"(.*?)\" value=\"(.*?)\"/></macro>",
                                        "<!-- MACRO{$1|$2=$3} -->")))
                .toList();

        assertThat(shown).hasSizeGreaterThan(4);
        for (String text : shown) {
            assertThat(page("index.xhtml", text).select("ol.h-feed, .vitae-references, a[href]"))
                    .as(text)
                    .isNotEmpty();
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void linksOfAPageInAFolderLeadUpAndTheStyleIsAskedForOnce() {
        Document page = page("a/b/c.xhtml", "<!-- MACRO{vitae-news} --><!-- MACRO{vitae-news} -->");

        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("../../css/vitae.css");
        assertThat(page.select("a.u-url").eachAttr("href")).allMatch(href -> href.startsWith("../../news.html#"));
        assertThat(page.select(".e-content a[href$=films.pdf]").attr("href")).startsWith("../../");
    }

    @Test
    void aPageOfAnotherLanguageLiesAFolderDeeper() {
        MacroPage page = MacroPage.of(
                new SiteRendererSink(context(base.resolve("src/site/fr/markdown"), "guide/x.md.vm", "md")),
                base,
                List.of(base.resolve("src/site")));

        assertThat(page.path().value()).isEqualTo("fr/guide/x.html");
        assertThat(page.folder()).isEqualTo("fr/");
        assertThat(page.inFolder().value()).isEqualTo("guide/x.html");
    }

    @Test
    void aPageInALanguageListsWhatTheProfileSaysInIt() {
        files.with("news_de.yml", "- date: 2026-02-03\n  text: Schaum 2 ist da\n");
        Profile german = files.readIn("de").profile().orElseThrow();
        ProjectLists project = read().in(folder -> folder.equals("de/")
                ? Optional.of(new ProjectLists.Edition(german, options(Locale.GERMAN)))
                : Optional.empty());
        String news = "<!-- MACRO{vitae-news} --><!-- MACRO{vitae-awards} -->";

        Document page = page(base.resolve("src/site/de/xhtml5"), "a/b.xhtml", news, project);
        assertThat(page.select(".e-content").eachText()).containsExactly("Schaum 2 ist da");
        assertThat(page.select("time.dt-published").text()).isEqualTo("3. Februar 2026");
        // its own site is in the folder, and so are the pages that it links to
        assertThat(page.select(".e-content, .u-url").eachAttr("href"))
                .allMatch(href -> href.startsWith("../news.html#"));
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("../css/vitae.css");
        assertThat(page.select(".vitae-award-body").eachAttr("lang")).containsOnly("en");

        Document english = page("a/b.xhtml", news, project);
        assertThat(english.select(".e-content").eachText()).hasSize(2);
        // a folder that is no language's of the site has what the root has
        Document french = page(base.resolve("src/site/fr/xhtml5"), "a/b.xhtml", news, project);
        assertThat(french.select(".u-url").eachAttr("href")).allMatch(href -> href.startsWith("../../news.html#"));
    }

    @Test
    void whatIsHiddenIsInNoListAndItsTagIsUnknown() {
        Document page = page("index.xhtml", "<!-- MACRO{vitae-news} --><!-- MACRO{vitae-news|tag=hidden} -->");

        assertThat(page.text()).doesNotContain("SECRET");
        assertThat(told())
                .singleElement()
                .asString()
                .contains("no news have the tag ‘hidden’")
                .doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release-notes", "RELEASE  Notes", "Release_Notes", "c++"})
    void aTagIsFoundHoweverItIsWritten(String tag) {
        Document page = page("index.xhtml", "<!-- MACRO{vitae-news|tag=" + tag + "} -->");

        assertThat(page.select("li.h-entry time").eachAttr("datetime")).containsExactly("2026-02-03");
        assertThat(told()).isEmpty();
    }

    @Test
    void aTagOfComposedLettersIsFoundByDecomposedOnes() {
        Document page = page("index.xhtml", "<!-- MACRO{vitae-news|tag=GRO\u0308ßE} -->");

        assertThat(page.select("li.h-entry math")).hasSize(1);
    }

    @Test
    void cIsNotTheTagCPlusPlus() {
        Document page = page("index.xhtml", "<!-- MACRO{vitae-news|tag=C} -->");

        assertThat(page.select(".vitae-none").text()).isEqualTo("Nothing here yet.");
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "abc", "-1", "1.5", "99999999999", "٣"})
    void aLimitThatIsNoneIsToldAndAllIsListed(String limit) {
        Document page = page("a/p.xhtml", "<p>Words</p>\n<!-- MACRO{vitae-news|limit=" + limit + "} -->");

        assertThat(page.select("li.h-entry")).hasSize(2);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("src/site/xhtml5/a/p.xhtml:3:1 ‘" + limit + "’ is no limit")
                .endsWith("[unusable-macro]");
    }

    @Test
    void aParameterThatIsNoneIsTold() {
        page("index.xhtml", "<!-- MACRO{vitae-news|limt=1} --><!-- MACRO{vitae-references|limit=1} -->");

        assertThat(told()).anyMatch(line -> line.contains("‘limt’ is no parameter of vitae-news; write ‘limit’"));
        assertThat(told()).anyMatch(line -> line.contains("‘limit’ is no parameter of vitae-references; take it out"));
    }

    @Test
    void awardsAndPublicationsLinkToTheirPlaces() {
        Document page = page(
                "index.xhtml",
                "<!-- MACRO{vitae-awards|limit=1} --><!-- MACRO{vitae-publications|tag=foam films} -->"
                        + "<!-- MACRO{vitae-publications|selected=true} --><!-- MACRO{vitae-publications|key=k:x/y+z, doe2024} -->");

        assertThat(page.select("li.vitae-award a").attr("href")).startsWith("awards.html#d2020");
        assertThat(page.select("ol.vitae-publications").stream()
                        .map(list -> list.select("a.p-name").text()))
                .containsExactly("On Foam", "Of Soap", "On Foam Of Soap");
        assertThat(told()).isEmpty();
    }

    @Test
    void peopleLinkToTheirPlaces() {
        Document page = page(
                "deep/er/index.xhtml",
                "<!-- MACRO{vitae-people} --><!-- MACRO{vitae-people|role=tester} --><!-- MACRO{vitae-people|limit=1} -->");

        assertThat(page.select("ul.vitae-people").stream()
                        .map(list -> list.select(".p-name").text()))
                .containsExactly("Jane Doe Ann <Roe>", "Jane Doe", "Jane Doe");
        assertThat(page.select(".p-name a").get(0).attr("href")).isEqualTo("../../people.html#jane");
        assertThat(page.text()).doesNotContain("SECRET");
        assertThat(told()).isEmpty();
    }

    @Test
    void aTextCitesAndTheListBelowHasWhatItCites() {
        Document page = page(
                "index.xhtml",
                "<p>A <!-- MACRO{vitae-cite|key=doe2024} --> b <!-- MACRO{vitae-cite|key=k:x/y+z;doe2024|at=p. 3} --> c"
                        + " <!-- MACRO{vitae-cite|key=doe2024|form=sentence} -->.</p><!-- MACRO{vitae-references} -->");

        assertThat(page.expectFirst("p").text())
                .isEqualTo("A (Doe & Roe, 2024) b (Ash, 2020; Doe & Roe, 2024, p. 3) c Doe & Roe (2024).");
        assertThat(page.select(".vitae-references > li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Ash, M. (2020)"),
                        second -> assertThat(second).startsWith("Doe, J., & Roe, A. (2024)"));
        for (String href : page.select(".vitae-cite a").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void numbersGoByTheOrderOfCiting() {
        style = "ieee";

        Document page = page(
                "index.xhtml",
                "<p>A <!-- MACRO{vitae-cite|key=k:x/y+z} --> b <!-- MACRO{vitae-cite|key=doe2024} --> c <!-- MACRO{vitae-cite|key=k:x/y+z} --></p>"
                        + "<!-- MACRO{vitae-publications|cited=true} -->");

        assertThat(page.expectFirst("p").text()).isEqualTo("A [1] b [2] c [1]");
        assertThat(page.select(".vitae-references > li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("[1] M. Ash"),
                        second -> assertThat(second).startsWith("[2] J. Doe"));
    }

    @Test
    void whereNoListFollowsCitationsLeadToThePublication() {
        Document page =
                page("a/x.xhtml", "<p><!-- MACRO{vitae-cite|key=doe2024} --></p><pre>%{vitae-references}</pre>");

        assertThat(page.select(".vitae-cite a").attr("href")).isEqualTo("../publications/doe2024.html");
    }

    @Test
    void eachPageStartsToCountAnew() {
        style = "ieee";
        ProjectLists project = read();

        page("one.xhtml", "<!-- MACRO{vitae-cite|key=doe2024} -->", project);
        Document two =
                page("two.xhtml", "<!-- MACRO{vitae-cite|key=k:x/y+z} --><!-- MACRO{vitae-references} -->", project);

        assertThat(two.select(".vitae-cite").text()).isEqualTo("[1]");
        assertThat(two.select(".vitae-references > li")).hasSize(1);
        assertThat(two.select("link[rel=stylesheet]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vitae-cite!key=doe2042 | (doe2042?) | no publication has the key ‘doe2042’; write doe2024",
                "vitae-cite | [?] | this citation has no key",
                "vitae-publications!key=nobody | Nothing here yet. | no publication has the key ‘nobody’",
                "vitae-references | Nothing here yet. | cites nothing before",
                "vitae-awards!group=x | Nothing here yet. | no awards have the group ‘x’; the profile has none at all",
                "vitae-people!role=Sailor | Nothing here yet. | no people have the role ‘Sailor’",
                "vitae-publications!selected=yes | On Foam | ‘yes’ is neither true nor false",
            })
    void whatIsNotThereIsToldAndThePageSaysSomething(String macro, String shown, String said) {
        Document page = page("index.xhtml", "<!-- MACRO{" + macro.replace('!', '|') + "} -->");

        assertThat(page.text()).contains(shown);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("src/site/xhtml5/index.xhtml:2:1 ")
                .contains(said);
    }

    @Test
    void whatIsCitedBehindTheListIsTold() {
        Document page = page(
                "index.xhtml",
                "<!-- MACRO{vitae-cite|key=doe2024} --><!-- MACRO{vitae-references} --><!-- MACRO{vitae-cite|key=k:x/y+z} -->"
                        + "<!-- MACRO{vitae-references} -->");

        assertThat(told()).singleElement().asString().contains("behind the list of references");
        assertThat(page.select("[id=ref-doe2024]")).hasSize(1);
        assertThat(page.select(".vitae-cite a").eachAttr("href"))
                .last()
                .asString()
                .startsWith("publications/");
    }

    @Test
    void whatFailsTheBuildSaysWhere() {
        fails = true;

        assertThatThrownBy(() -> page("index.xhtml", "<!-- MACRO{vitae-news|limit=x} -->"))
                .isInstanceOf(IllegalStateException.class);
        // the parser swallows what macros say when they fail: it has been told before
        assertThat(told()).singleElement().asString().startsWith("src/site/xhtml5/index.xhtml:2:1 ‘x’ is no limit");
    }
}
