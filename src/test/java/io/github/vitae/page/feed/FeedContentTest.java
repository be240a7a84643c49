package io.github.vitae.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.testing.AtomRules;
import io.github.vitae.testing.JsonFeedRules;
import io.github.vitae.testing.SiteFeeds;
import io.github.vitae.testing.TrialProfile;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What entries say in feeds. */
class FeedContentTest {

    @TempDir
    Path directory;

    /** What an entry of news says whose text is this, the same in all formats. */
    private String news(String text) {
        return news(text, false);
    }

    private String news(String text, boolean trusted) {
        TrialProfile profile = TrialProfile.in(directory)
                .with("about.md", "---\nname: Ada Example\n---\nHello.\n\n# News\n\n- **May 2025** " + text + "\n");
        SiteFeeds feeds = SiteFeeds.of(profile.read(trusted).profile().orElseThrow(), SiteFeeds.USUAL);
        String atom = feeds.news();
        JsonNode json =
                JsonFeedRules.read(feeds.file("news.feed.json")).get("items").get(0);
        assertThat(json.get("content_html").textValue()).isEqualTo(atom);
        assertThat(Readers.rome(feeds.file("news.atom")).get(0).content()).isEqualTo(atom);
        assertThat(Readers.rome(feeds.file("news.rss")).get(0).content()).isEqualTo(atom);
        allAbsolute(atom);
        return atom;
    }

    private static void allAbsolute(String html) {
        List<String> addresses = new ArrayList<>();
        for (String attribute : List.of("href", "src", "poster", "cite", "data")) {
            Jsoup.parseBodyFragment(html)
                    .select("[" + attribute + "]")
                    .forEach(element -> addresses.add(element.attr(attribute)));
        }
        assertThat(addresses).allMatch(address -> address.matches("(?:https?://|mailto:|tel:|data:).*"));
        assertThat(html).doesNotContain("\uFDD0", "\uFDD1", "\uFDD2", "\uFDD3");
    }

    private static Element only(String html, String query) {
        List<Element> found = Jsoup.parseBodyFragment(html).select(query);
        assertThat(found).as(query + " in " + html).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paper.pdf | https://ada.example.org/home/paper.pdf",
                "/files/a.pdf | https://ada.example.org/home/files/a.pdf",
                "./x.html | https://ada.example.org/home/x.html",
                "news.html | https://ada.example.org/home/news.html",
                "/news/ | https://ada.example.org/home/news.html",
                "#place | https://ada.example.org/home/news.html#place",
                "https://other.example.org/a?b=c&d=e#f | https://other.example.org/a?b=c&d=e#f",
                "//other.example.org/x | https://other.example.org/x",
                "mailto:ada@example.org | mailto:ada@example.org",
                "tel:+431234 | tel:+431234",
                "ü.html | https://ada.example.org/home/%C3%BC.html",
                "a%20b.html | https://ada.example.org/home/a%20b.html"
            })
    void aLinkLeadsToTheSameFromAnywhere(String written, String absolute) {
        assertThat(only(news("see [this](" + written + ")"), "a").attr("href")).isEqualTo(absolute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "javascript:alert(1)", "vbscript:x", "file:///etc/passwd"})
    void anAddressThatIsNotPublishedIsNotInAFeed(String written) {
        assertThat(news("see [this](" + written + ")"))
                .doesNotContain("alert", "vbscript", "passwd", "..")
                .contains("this");
    }

    @Test
    void picturesAreThereWithTheirSizes() {
        TrialProfile.in(directory).with("kite.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>");
        Element picture = only(news("![A kite](kite.svg)"), "img");

        assertThat(picture.attr("src")).isEqualTo("https://ada.example.org/home/kite.svg");
        assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("40x30");
        assertThat(picture.attr("alt")).isEqualTo("A kite");
    }

    @Test
    void aPictureInItsAddressStays() {
        String data = "data:image/png;base64,iVBORw0KGgo=";

        assertThat(only(news("<img src=\"" + data + "\" alt=\"\">"), "img").attr("src"))
                .isEqualTo(data);
    }

    @Test
    void formulasAreMathMl() {
        String html = news("the bound $a^2 + b^2 < c^2$ & more");

        assertThat(html).contains("<math").contains("<msup>").contains("&lt;").contains("&amp; more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a `]]>` b ]]> c",
                "1 < 2 & 3 > 2 \"quoted\" 'single'",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "emoji 🎉👩‍🔬 and 𝔘",
                "我们赢得了今年的大奖，谢谢大家。",
                "שלום עולם, we won",
                "</content></entry></feed>",
                "</description></item>",
                "<![CDATA[ x ]]> y",
                "&#x0; &#xFFFE; &#8; a",
                "a\u0001b\u000Bc\u007Fd\u0085e\uFFFEf\uFFFFg",
                "half \uD83C of a character",
                "{{ x }} ${x} #{x} %s \\n \\u0000",
                "&nbsp;&copy;&notanentity;"
            })
    void wordsAreTheSameInAllFormatsWhateverTheyAre(String text) {
        String html = news(text);

        assertThat(html).isNotBlank();
        assertThat(html.chars()).noneMatch(c -> c < 9 || c == 0xFFFE || c == 0xFFFF);
    }

    @Test
    void aTextFromRightToLeftSaysSo() {
        assertThat(news("שלום עולם")).startsWith("<div dir=\"auto\">").contains("שלום");
        assertThat(news("hello")).doesNotContain("dir=");
    }

    @Test
    void aLongEntryIsWhole() {
        String words = "tide ".repeat(25_000).strip();

        assertThat(news(words)).contains(words);
    }

    @Test
    void nothingThatIsHiddenIsInAFeed() {
        TrialProfile profile = TrialProfile.in(directory)
                .with("about.md", """
                        ---
                        name: Ada Example
                        ---
                        Hello.

                        # News

                        - **May 2025** shown <!-- SECRET-1 --> one
                        <!-- - **May 2025** SECRET-2 -->
                        - **May 2025** shown two
                        """)
                .with("news.yml", """
                        - {date: 2025-06, text: SECRET-3, draft: true}
                        - {date: 2025-06, text: SECRET-4, hidden: yes}
                        - {date: 2025-06, text: SECRET-5, publishFrom: 2099-01-01}
                        - {date: 2025-06, text: "shown <!-- SECRET-6 --> three", id: "a <!-- SECRET-7 -->"}
                        """)
                .with("posts/2025-01-01-a.md", "---\ntitle: SECRET-8\ndraft: true\n---\nSECRET-9")
                .with(
                        "posts/2025-01-01-b.md",
                        "---\ntitle: shown\ntags: [a <!-- SECRET-10 -->]\n---\n[//]: # (SECRET-11)\n\nshown")
                .with("talks.yml", """
                        - {date: 2025-01-01, title: SECRET-12, published: false}
                        - {date: 2025-01-02, title: shown, venue: "a <!-- SECRET-13 -->"}
                        """);
        SiteFeeds feeds = SiteFeeds.of(profile);

        assertThat(feeds.files()).containsKeys("news.atom", "posts.rss", "talks.ics");
        feeds.files().forEach((path, text) -> assertThat(text).as(path).doesNotContain("SECRET"));
        assertThat(feeds.atom("news.atom").entries()).hasSize(3);
    }

    @Test
    void whatStandsBesideTheTextIsThereToo() {
        TrialProfile profile = TrialProfile.in(directory)
                .with("about.md", "---\nname: Ada Example\n---\nHello.")
                .with("publications.bib", "@article{tides, title={On Tides}, author={Ada Example}, year={2024}}")
                .with("news.yml", """
                        - date: 2025-05-03
                          title: A *paper*
                          url: https://example.org/paper
                          text: On [tides](@tides).
                          tags: [Tides, Sea & Shore]
                        - date: 2025-05-02
                          title: Only a title
                          url: /talks/
                        - date: 2025-05-01
                          text: Cited.
                          cite: tides
                        """);
        List<AtomRules.Entry> entries =
                SiteFeeds.of(profile, SiteFeeds.USUAL).atom("news.atom").entries();

        assertThat(entries).extracting(AtomRules.Entry::title).containsExactly("A paper", "Only a title", "Cited.");
        assertThat(entries.get(0).tags()).containsExactly("Tides", "Sea & Shore");
        assertThat(entries.get(0).content()).contains("href=\"https://example.org/paper\"");
        assertThat(entries.get(1).content())
                .isEqualTo("<div><a href=\"https://ada.example.org/home/talks/\">Only a title</a></div>");
        assertThat(only(entries.get(2).content(), "a").attr("href"))
                .isEqualTo("https://ada.example.org/home/publications/tides.html");
        assertThat(only(entries.get(2).content(), "a").text()).isEqualTo("Example, 2024");
        assertThat(entries.get(2).link()).startsWith("https://ada.example.org/home/news.html#d2025-05-01");
    }

    @Test
    void tablesFootnotesAndDetailsOfAPostStay() {
        TrialProfile profile = TrialProfile.in(directory)
                .with("about.md", "Hello.")
                .with("posts/2025-01-01-a.md", """
                        ---
                        title: "Tides & <tables>"
                        summary: In *short*.
                        ---
                        | a | b |
                        |---|---|
                        | 1 | 2 |

                        A note[^1], [there](#sec), [beside](../other.html) and [another](/posts/b.html).

                        <details><summary>More</summary>within</details>

                        ## Sec

                        [^1]: The [note](https://example.org).
                        """)
                .with("posts/b.md", "---\ntitle: B\ndate: 2024\n---\nText.");
        AtomRules.Entry entry = SiteFeeds.of(profile, SiteFeeds.USUAL)
                .atom("posts.atom")
                .entries()
                .get(0);
        String html = entry.content();

        allAbsolute(html);
        assertThat(entry.title()).isEqualTo("Tides & <tables>");
        assertThat(entry.link()).isEqualTo("https://ada.example.org/home/posts/a.html");
        assertThat(html).contains("<table", "<td>1</td>", "<details>", "<summary>More</summary>");
        List<String> own = Pattern.compile("href=\"(https://ada[^\"]*)\"")
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1).substring(SiteFeeds.SITE.length()))
                .toList();
        assertThat(own)
                .contains("posts/a.html#sec", "other.html", "posts/b.html")
                .anyMatch(href -> href.startsWith("posts/a.html#fn"));
    }

    @Test
    void whatATrustedAuthorWritesIsAbsoluteToo() {
        String html = news(
                "<img src=\"a.png\" srcset=\"a.png 1x, /b.png 2x\" alt=\"\"> <a href=\"?q=1\">q</a> <a href=\"\">e</a>",
                true);

        assertThat(only(html, "img").attr("srcset"))
                .isEqualTo("https://ada.example.org/home/a.png 1x, https://ada.example.org/b.png 2x");
        assertThat(html).contains("https://ada.example.org/home/news.html?q=1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ada.example.org, https://ada.example.org/news.html",
        "https://ada.example.org/, https://ada.example.org/news.html",
        "HTTPS://ada.example.org/~ada, https://ada.example.org/~ada/news.html",
        "http://ada.example.org:8080/a/b/, http://ada.example.org:8080/a/b/news.html",
        "https://bücher.example/, https://xn--bcher-kva.example/news.html",
        "https://例え.テスト/ページ/, https://xn--r8jz45g.xn--zckzah/%E3%83%9A%E3%83%BC%E3%82%B8/news.html",
        "https://ada.example.org/a b%20c/, https://ada.example.org/a%20b%20c/news.html"
    })
    void theAddressOfTheSiteIsAUri(String site, String page) {
        SiteUrl url = new SiteUrl(site);

        assertThat(url.of(new SitePath("news.html"))).isEqualTo(page);
        FeedOptions options = new FeedOptions(SiteFeeds.USUAL.kinds(), false, Optional.of(site), "a:b");
        AtomRules.Feed feed = SiteFeeds.of(
                        TrialProfile.in(directory).with("news.yml", "- {date: 2025, text: \"[a](b.pdf)\"}"), options)
                .atom("news.atom");
        assertThat(feed.home()).isEqualTo(page);
        assertThat(only(feed.entries().get(0).content(), "a").attr("href"))
                .isEqualTo(page.replace("news.html", "b.pdf"));
    }

    /** What entries lead to is an address in all formats, however the author wrote it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example.org/100%",
                "https://other.example.org/a b",
                "https://other.example.org/ü?q=ß",
                "https://other.example.org/%zz#%",
                "https://bücher.example/x",
                "files/a b%.pdf",
                "files/ü.pdf"
            })
    void whatAnEntryLeadsToIsAnAddress(String url) {
        SiteFeeds feeds = SiteFeeds.of(
                TrialProfile.in(directory)
                        .with("news.yml", "- {date: 2025-05, title: Prize, text: We won, url: '" + url + "'}\n"),
                SiteFeeds.USUAL);
        JsonNode item =
                JsonFeedRules.read(feeds.file("news.feed.json")).get("items").get(0);

        assertThat(URI.create(item.get("external_url").textValue()).isAbsolute())
                .isTrue();
        Jsoup.parse(feeds.file("news.atom"), org.jsoup.parser.Parser.xmlParser())
                .select("link")
                .forEach(link ->
                        assertThat(URI.create(link.attr("href")).isAbsolute()).isTrue());
    }
}
