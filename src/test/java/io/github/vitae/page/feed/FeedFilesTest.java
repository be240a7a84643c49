package io.github.vitae.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.AtomRules;
import io.github.vitae.testing.JsonFeedRules;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.SiteFeeds;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which feeds there are, and what is known of their entries. */
class FeedFilesTest {

    private static final String[] FORMATS = {".atom", ".rss", ".feed.json"};

    @TempDir
    Path directory;

    private TrialProfile everything() {
        return TrialProfile.in(directory)
                .with("about.md", "---\nname: Ada Example\n---\nHello.")
                .with("news.yml", """
                        - {date: 2025-05-14, text: We *won*, tags: [Prizes, Tides]}
                        - {date: 2025-05-13, text: A talk, tags: Tides}
                        """)
                .with("awards.yml", """
                        - {date: 2025, title: Prize of the Year, awarder: Academy, amount: 1000 €, summary: For *tides*.}
                        """)
                .with("posts/2025-02-03-moon.md", "---\ntitle: The Moon\ntags: [Tides]\n---\nIt is far.")
                .with("talks.yml", """
                        - {date: 2025-06-01, title: On Tides, venue: Harbour Days, location: Trieste, type: Keynote}
                        """)
                .with("publications.bib", """
                        @article{tides, title={On Tides}, author={Ada Example and Bob Other}, year={2024},
                          journal={Journal of Water}, abstract={They come and go.}}
                        """);
    }

    @Test
    void newsAndPostsHaveFeedsInThreeFormatsWhereNothingIsSet() {
        assertThat(SiteFeeds.of(everything(), SiteFeeds.USUAL).files().keySet())
                .containsExactlyInAnyOrder(
                        "news.atom", "news.rss", "news.feed.json", "posts.atom", "posts.rss", "posts.feed.json");
    }

    @Test
    void allElseHasOneWhereItIsAskedFor() {
        assertThat(SiteFeeds.of(everything()).files().keySet())
                .contains("awards.rss", "publications.feed.json", "talks.atom", "talks.ics")
                .contains("news/tags/prizes.atom", "news/tags/tides.atom", "posts/tags/tides.atom")
                .hasSize(5 * 3 + 1 + 3);
    }

    @Test
    void thereIsNoneWithoutAnAddressOfTheSite() {
        FeedOptions nowhere = new FeedOptions(SiteFeeds.ALL.kinds(), true, Optional.empty(), "a:b");
        SiteFeeds feeds = SiteFeeds.of(everything(), nowhere);

        assertThat(feeds.files()).isEmpty();
        assertThat(feeds.pages()).allMatch(page -> page.alternates().isEmpty());
        assertThat(FeedOutputs.notes(everything().read().profile().orElseThrow(), nowhere))
                .singleElement()
                .asString()
                .contains("<url>", "<siteUrl>", "<feeds>none</feeds>");
        assertThat(FeedOutputs.notes(everything().read().profile().orElseThrow(), FeedOptions.NONE))
                .isEmpty();
    }

    @Test
    void whatHasNoDateIsInNoFeedWhichIsTold() {
        TrialProfile profile = TrialProfile.in(directory)
                .with("news.yml", "- {date: 2025, text: a}\n- {text: b}\n- {text: c}\n")
                .with("awards.yml", "- {title: d}\n");

        assertThat(SiteFeeds.of(profile).atom("news.atom").entries()).hasSize(1);
        assertThat(SiteFeeds.of(profile).files()).doesNotContainKey("awards.atom");
        assertThat(FeedOutputs.notes(profile.read().profile().orElseThrow(), SiteFeeds.ALL))
                .containsExactly("Of news, 2 without a date are on the pages and in no feed");
    }

    /** What a reviewer sees of a change; {@code -Dgolden.update} writes it anew. */
    @ParameterizedTest
    @ValueSource(strings = {"news.atom", "news.rss", "news.feed.json", "talks.ics"})
    void aFeedIsWrittenLikeThis(String name) throws IOException {
        String feed = SiteFeeds.of(everything()).file(name);
        Path expected = Path.of("src/test/resources/feeds", name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.resolveSibling("."));
            Files.writeString(expected, feed);
        }

        assertThat(feed).isEqualTo(Files.readString(expected));
    }

    @Test
    void programsReadThemAll() {
        SiteFeeds feeds = SiteFeeds.of(everything());
        for (String stem : List.of("news", "posts", "awards", "talks", "publications")) {
            List<AtomRules.Entry> entries = feeds.atom(stem + ".atom").entries();
            List<List<Readers.Seen>> seen = List.of(
                    Readers.rome(feeds.file(stem + ".atom")),
                    Readers.rome(feeds.file(stem + ".rss")),
                    Readers.apptastic(feeds.file(stem + ".atom")),
                    Readers.apptastic(feeds.file(stem + ".rss")));
            for (int i = 0; i < entries.size(); i++) {
                AtomRules.Entry entry = entries.get(i);
                for (List<Readers.Seen> reader : seen) {
                    assertThat(reader.get(i))
                            .isEqualTo(new Readers.Seen(
                                    entry.id(),
                                    entry.title(),
                                    entry.link(),
                                    entry.content(),
                                    Instant.parse(entry.published()),
                                    entry.tags()));
                }
                JsonNode item = JsonFeedRules.read(feeds.file(stem + ".feed.json"))
                        .get("items")
                        .get(i);
                assertThat(item.get("id").textValue()).isEqualTo(entry.id());
                assertThat(item.get("url").textValue()).isEqualTo(entry.link());
                assertThat(item.get("content_html").textValue()).isEqualTo(entry.content());
                assertThat(item.get("date_published").textValue()).isEqualTo(entry.published());
            }
        }
    }

    @Test
    void aFeedSaysWhoseItIsAndWhereItIs() {
        AtomRules.Feed news = SiteFeeds.of(everything()).atom("news.atom");

        assertThat(news.title()).isEqualTo("News – Ada Example");
        assertThat(news.self()).isEqualTo(SiteFeeds.SITE + "news.atom");
        assertThat(news.home()).isEqualTo(SiteFeeds.SITE + "news.html");
        assertThat(news.updated()).isEqualTo("2025-05-14T12:00:00Z");
        AtomRules.Feed tag = SiteFeeds.of(everything()).atom("news/tags/prizes.atom");
        assertThat(tag.title()).isEqualTo("News: Prizes – Ada Example");
        assertThat(tag.home()).isEqualTo(SiteFeeds.SITE + "news.html#tag-prizes");
        assertThat(tag.ids()).containsExactly(news.ids().get(0));
        assertThat(tag.id()).isNotEqualTo(news.id());
    }

    @Test
    void entriesSayAllThatIsKnown() {
        SiteFeeds feeds = SiteFeeds.of(everything());

        assertThat(feeds.atom("awards.atom").entries().get(0).content())
                .contains("Prize of the Year", "Academy · 1000 €", "<em>tides</em>");
        assertThat(feeds.atom("talks.atom").entries().get(0).content()).contains("Keynote · Harbour Days · Trieste");
        assertThat(feeds.atom("publications.atom").entries().get(0).content())
                .contains("Ada Example, Bob Other", "Journal of Water", "They come and go.");
        assertThat(feeds.atom("posts.atom").entries().get(0).link()).isEqualTo(SiteFeeds.SITE + "posts/moon.html");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-14, 2025-05-14",
        "2025-05, 2025-05-01",
        "2025, 2025-01-01",
        "Fall 2024, 2024-09-01",
        "Winter 2024, 2024-12-01",
        "2019.06 - 2022.04, 2019-06-01",
        "2023 - present, 2023-01-01",
        "2024-02-29, 2024-02-29"
    })
    void theDateIsTheEntrysOwn(String written, String day) {
        SiteFeeds feeds = SiteFeeds.of(
                TrialProfile.in(directory).with("news.yml", "- {date: \"" + written + "\", text: a}\n"),
                SiteFeeds.USUAL);

        assertThat(feeds.atom("news.atom").entries())
                .singleElement()
                .extracting(AtomRules.Entry::published)
                .isEqualTo(day + "T12:00:00Z");
        assertThat(Readers.rome(feeds.file("news.rss")).get(0).title()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01, 'Mon, 1 Jan 0001 12:00:00 GMT'", "9999-12-31, 'Fri, 31 Dec 9999 12:00:00 GMT'"})
    void theFirstAndTheLastYearAreYears(LocalDate day, String rfc822) {
        FeedEntry entry = new FeedEntry(
                "urn:uuid:1",
                Optional.empty(),
                "words",
                SiteFeeds.SITE,
                Optional.empty(),
                day,
                "html",
                Optional.empty(),
                List.of(),
                Optional.empty());
        Feed feed = new Feed(
                "urn:uuid:2", "News", SiteFeeds.SITE, SiteFeeds.SITE, SiteFeeds.SITE, "Ada", "en", List.of(entry));

        SiteFeeds.check("news.atom", AtomFeed.of(feed));
        SiteFeeds.check("news.rss", RssFeed.of(feed));
        SiteFeeds.check("news.feed.json", JsonFeed.of(feed));
        assertThat(AtomRules.read(AtomFeed.of(feed)).updated()).isEqualTo(day + "T12:00:00Z");
        assertThat(RssFeed.of(feed)).contains("<pubDate>" + rfc822 + "</pubDate>");
    }

    @Test
    void aFeedHasTheFiftyNewestOfFiveThousand() {
        StringBuilder news = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            news.append("- {date: ")
                    .append(LocalDate.of(2010, 1, 1).plusDays(i))
                    .append(", text: n")
                    .append(i)
                    .append(", pinned: ");
            news.append(i == 3).append("}\n");
        }
        SiteFeeds feeds = SiteFeeds.of(TrialProfile.in(directory).with("news.yml", news.toString()), SiteFeeds.USUAL);
        List<AtomRules.Entry> entries = feeds.atom("news.atom").entries();

        assertThat(entries).hasSize(50);
        assertThat(entries.get(0).title()).isEqualTo("n4999");
        assertThat(entries.get(49).title()).isEqualTo("n4950");
        assertThat(entries.get(0).link()).contains("#d2023-09-");
    }

    @Test
    void entriesOnLaterPagesAreFoundThere() {
        StringBuilder news = new StringBuilder("- {date: 1000, text: top, pinned: true}\n".repeat(1_001));
        news.append("- {date: 2025, text: new}\n");

        assertThat(SiteFeeds.of(TrialProfile.in(directory).with("news.yml", news.toString()), SiteFeeds.USUAL)
                        .atom("news.atom")
                        .entries()
                        .get(0)
                        .link())
                .isEqualTo(SiteFeeds.SITE + "news-2.html#d2025-new");
    }

    @Test
    void anEntryWithoutATitleIsCalledByItsFirstWords() {
        String long1 = "word ".repeat(60).strip();
        SiteFeeds feeds = SiteFeeds.of(
                TrialProfile.in(directory)
                        .with("kite.png", new byte[] {1})
                        .with(
                                "news.yml",
                                "- {date: 2025-03, text: " + long1 + "}\n- {date: 2025-02, text: \"" + "奖".repeat(300)
                                        + "\"}\n- {date: 2025-01, text: \"![](kite.png)\"}\n"),
                SiteFeeds.USUAL);
        List<AtomRules.Entry> entries = feeds.atom("news.atom").entries();

        assertThat(entries.get(0).title()).hasSizeLessThan(105).endsWith("word …");
        assertThat(entries.get(1).title()).hasSizeLessThan(105).startsWith("奖").endsWith(" …");
        assertThat(entries.get(2).title()).isEqualTo("2025-01-01");
        JsonFeedRules.read(feeds.file("news.feed.json"))
                .get("items")
                .forEach(item -> assertThat(item.has("title")).isFalse());
    }

    @Test
    void pagesNameTheirFeeds() {
        SiteFeeds feeds = SiteFeeds.of(everything());

        assertThat(hrefs(feeds.page("news.html")))
                .containsExactly(
                        "news.atom", "news.rss", "news.feed.json", "news/tags/prizes.atom", "news/tags/tides.atom");
        assertThat(hrefs(feeds.page("posts/moon.html")))
                .containsExactly("posts.atom", "posts.rss", "posts.feed.json", "posts/tags/tides.atom");
        assertThat(hrefs(feeds.page("talks.html"))).contains("talks.ics");
        assertThat(hrefs(feeds.page("index.html")))
                .contains("news.atom", "posts.rss", "talks.ics")
                .noneMatch(href -> href.contains("tags"));
        assertThat(hrefs(SiteFeeds.of(everything(), SiteFeeds.USUAL).page("awards.html")))
                .isEmpty();
        assertThat(feeds.page("news.html").alternates().get(0))
                .isEqualTo(new Output.Alternate(
                        new SitePath("news.atom"), "application/atom+xml", "News – Ada Example (Atom)", "Atom"));
    }

    private static List<String> hrefs(Output.Page page) {
        return page.alternates().stream().map(feed -> feed.path().value()).toList();
    }

    @Test
    void readersFindThemOnTheListsThemselves() {
        SiteFeeds feeds = SiteFeeds.of(everything());

        assertThat(PageHtml.of(feeds.page("news.html")))
                .contains("class=\"vitae-feeds\"", "href=\"news.atom\"", "type=\"application/atom+xml\"", "Subscribe:");
        assertThat(PageHtml.of(feeds.page("talks.html"))).contains("href=\"talks.ics\"", ">Calendar</a>");
        assertThat(PageHtml.of(feeds.page("index.html"))).doesNotContain("vitae-feeds");
        assertThat(PageHtml.of(feeds.page("posts/moon.html"))).doesNotContain("vitae-feeds");
    }

    @Test
    void feedsAreTheSameBytesEveryTimeAndInBothLooks() {
        List<String> written = new ArrayList<>();
        for (Look look : Look.values()) {
            StringBuilder all = new StringBuilder();
            ProfileOutputs.of(
                            everything().read().profile().orElseThrow(),
                            TrialProfile.pages(look).withFeeds(SiteFeeds.ALL))
                    .forEach(output -> {
                        if (output instanceof Output.DataFile file
                                && output.path().value().matches(".*\\.(atom|rss|json|ics)")) {
                            all.append(file.path()).append(file.content());
                        }
                    });
            written.add(all.toString());
        }
        assertThat(Set.copyOf(written)).hasSize(1);
        assertThat(written.get(0)).contains(FORMATS);
    }
}
