package io.github.vitae.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.PageOptions;
import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.MachineSite;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code llms.txt} is in the form of llmstxt.org, and links in it and in Markdown lead where those of pages do. */
class LlmsTextTest {

    private static final PageOptions SOMEWHERE =
            TrialProfile.pages(Look.SKIN, Optional.empty()).withMachine(MachineSite.ALL);

    @TempDir
    private Path directory;

    static List<Path> profiles() {
        return MachineOutputsTest.profiles();
    }

    private static MachineSite site(Path directory, PageOptions options) {
        return MachineSite.of(
                TrialProfile.in(directory).byTitles().read().profile().orElseThrow(), options);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void itIsAHeadingAQuoteAndSectionsOfLinks(Path profile) {
        MachineSite site = site(profile, SOMEWHERE);

        Node document = Parser.builder().build().parse(site.files().get("llms.txt"));

        List<Node> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(node);
        }
        assertThat(blocks.get(0))
                .isInstanceOfSatisfying(
                        Heading.class, heading -> assertThat(heading.getLevel()).isEqualTo(1));
        int at = blocks.get(1) instanceof BlockQuote ? 2 : 1;
        assertThat(blocks.get(at)).isInstanceOf(BulletList.class);
        for (at++; at < blocks.size(); at += 2) {
            assertThat(blocks.get(at))
                    .isInstanceOfSatisfying(
                            Heading.class,
                            heading -> assertThat(heading.getLevel()).isEqualTo(2));
            assertThat(blocks.get(at + 1)).isInstanceOf(BulletList.class);
            for (Node item = blocks.get(at + 1).getFirstChild(); item != null; item = item.getNext()) {
                assertThat(item.getFirstChild()).isInstanceOf(Paragraph.class);
                assertThat(item.getFirstChild().getFirstChild()).isInstanceOf(Link.class);
            }
        }
        Set<String> places = site.places().stream().map(Object::toString).collect(Collectors.toSet());
        assertThat(hrefs(MachineSite.html(site.files().get("llms.txt")), "")).isSubsetOf(places);
    }

    @Test
    void eachPageThatSearchEnginesAreToKnowIsThere() {
        MachineSite site = site(
                Path.of("examples/homepage/src/site/vitae"),
                TrialProfile.pages(Look.SKIN, Optional.empty()).withMachine(Set.of(MachineFormat.LLMS)));

        Set<String> pages = site.pages().values().stream()
                .filter(page ->
                        page.meta().stream().noneMatch(meta -> meta.name().equals("robots")))
                .map(page -> page.path().value())
                .collect(Collectors.toSet());

        assertThat(hrefs(MachineSite.html(site.files().get("llms.txt")), "")).isEqualTo(pages);
    }

    @Test
    void namesAndTitlesAreWordsWhateverSignsTheyHave() {
        TrialProfile.in(directory)
                .with("person.yml", "name: 'A [b](c) *d* # <e> `f`'\n")
                .with(
                        "about.md",
                        "---\ndescription: '1. `x` | <y> ]( &amp;'\n---\nHello.\n\n# News\n\n- 2025: *]* [x\n");

        String llms = site(directory, SOMEWHERE).files().get("llms.txt");

        Document html = Jsoup.parse(MachineSite.html(llms));
        assertThat(html.select("h1").text()).isEqualTo("A [b](c) *d* # <e> `f`");
        assertThat(html.select("blockquote").text()).isEqualTo("x | <y> ]( &");
    }

    /** But for those of what stands beside a page's content. */
    @ParameterizedTest
    @MethodSource("profiles")
    void linksOfMarkdownAreThoseOfItsPage(Path profile) {
        MachineSite site = site(profile, SOMEWHERE);

        site.pages().forEach((path, page) -> {
            Document document = Jsoup.parseBodyFragment(PageHtml.of(page));
            document.select("aside, .vitae-hover, .vitae-filter, .vitae-languages")
                    .remove();
            // of a link without words there is nothing to follow
            document.select("a").stream()
                    .filter(link -> link.text().isBlank() && link.select("img").isEmpty())
                    .forEach(Element::remove);
            String name = path.substring(path.lastIndexOf('/') + 1);

            assertThat(hrefs(MachineSite.html(site.files().get(path + ".md")), name))
                    .as(path)
                    .isEqualTo(hrefs(document.body().html(), name));
        });
    }

    private static Set<String> hrefs(String html, String page) {
        Document document = Jsoup.parseBodyFragment(html);
        Set<String> hrefs = new TreeSet<>();
        document.select("a[href]")
                .eachAttr("href")
                .forEach(href -> hrefs.add(href.startsWith("#") ? page + href : href));
        document.select("img").eachAttr("src").forEach(hrefs::add);
        return hrefs;
    }
}
