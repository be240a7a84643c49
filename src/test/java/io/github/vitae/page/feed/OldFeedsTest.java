package io.github.vitae.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.testing.AtomRules;
import io.github.vitae.testing.SiteFeeds;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has subscribed to the old site goes on reading: the feed itself answers at its address. */
class OldFeedsTest {

    @TempDir
    Path directory;

    private SiteFeeds jekyll(String config) {
        return SiteFeeds.of(
                TrialProfile.in(directory)
                        .with("_config.yml", "title: Ada\nname: Ada Example\n" + config)
                        .with(
                                "_pages/about.md",
                                "---\npermalink: /\ntitle: About\n---\nHello.\n\n# News\n\n- **May 2025** We won\n")
                        .with("_posts/2025-02-03-moon.md", "---\ntitle: The Moon\n---\nIt is far."),
                SiteFeeds.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plugins: [jekyll-paginate, jekyll-feed]",
                "plugins:\n  - jekyll-feed",
                "gems: [jekyll-feed]",
                "theme: minimal-mistakes-jekyll",
                "plugins: jekyll-feed"
            })
    void theFeedOfJekyllIsWhereItWas(String config) {
        SiteFeeds feeds = jekyll(config + "\n");

        assertThat(feeds.file("feed.xml")).isEqualTo(feeds.file("posts.atom"));
        assertThat(feeds.atom("feed.xml").self()).endsWith("/posts.atom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url: https://ada.example.org | https://ada.example.org/2025/02/03/moon",
                "url: https://ada.example.org, baseurl: /home | https://ada.example.org/home/2025/02/03/moon",
                "url: https://ada.example.org/, permalink: '/blog/:year/:title/' | https://ada.example.org/blog/2025/moon"
            })
    void whatReadersHaveSeenTheyDoNotSeeAgain(String config, String id) {
        String plugins = "plugins: [jekyll-feed]\n" + config.replace(", ", "\n") + "\n";

        assertThat(jekyll(plugins).atom("feed.xml").ids()).containsExactly(id);
    }

    @Test
    void withoutAnAddressOfTheOldSiteAPostIsKnownByItsFile() {
        assertThat(jekyll("plugins: [jekyll-feed]\n").atom("feed.xml").ids())
                .containsExactlyElementsOf(jekyll("url: https://ada.example.org\n")
                        .atom("posts.atom")
                        .ids())
                .allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void itIsWhereTheConfigurationHadIt() {
        SiteFeeds feeds = jekyll("plugins: [jekyll-feed]\nfeed:\n  path: blog/atom.xml\n");

        assertThat(feeds.file("blog/atom.xml")).isEqualTo(feeds.file("posts.atom"));
        assertThat(feeds.files()).doesNotContainKey("feed.xml");
    }

    @Test
    void collectionsHaveTheirs() {
        TrialProfile.in(directory).with("_news/a.md", "---\ndate: 2025-01-01\ninline: true\n---\nNews.");
        SiteFeeds feeds = jekyll("plugins: [jekyll-feed]\nfeed:\n  collections: [news]\n");

        assertThat(feeds.file("feed/news.xml")).isEqualTo(feeds.file("news.atom"));
    }

    @Test
    void withoutPostsThereAreTheNews() {
        SiteFeeds feeds = SiteFeeds.of(
                TrialProfile.in(directory)
                        .with("_config.yml", "name: Ada Example\nplugins: [jekyll-feed]\n")
                        .with("_pages/about.md", "---\npermalink: /\n---\nHello.\n\n# News\n\n- **May 2025** We won\n"),
                SiteFeeds.USUAL);

        assertThat(feeds.file("feed.xml")).isEqualTo(feeds.file("news.atom"));
    }

    @Test
    void aTemplateTellsWhereOneWas() {
        TrialProfile.in(directory).with("rss.xml", "---\nlayout: null\n---\n<rss></rss>");

        assertThat(jekyll("").file("rss.xml")).contains("<rss version=\"2.0\"").contains("posts.rss");
    }

    @Test
    void anAuthorCanSayWhereOneWas() {
        SiteFeeds feeds = SiteFeeds.of(
                TrialProfile.in(directory)
                        .with("news.yml", "- {date: 2025, text: a}\n")
                        .with(
                                "redirects.yml",
                                "/blog/rss.xml: /news.rss\n/feed.xml: posts.atom\n/talks.xml: talks.atom\n"),
                SiteFeeds.USUAL);

        assertThat(feeds.file("blog/rss.xml")).isEqualTo(feeds.file("news.rss"));
        assertThat(feeds.file("feed.xml")).isEqualTo(feeds.file("news.atom"));
        assertThat(feeds.files()).doesNotContainKey("talks.xml");
    }

    @Test
    void anImportKeepsThem() {
        TrialProfile profile = TrialProfile.in(directory)
                .with("_config.yml", "title: Ada\nname: Ada Example\nplugins: [jekyll-feed]\n")
                .with("_pages/about.md", "---\npermalink: /\ntitle: About\n---\nHello.")
                .with("_posts/2025-02-03-moon.md", "---\ntitle: The Moon\n---\nIt is far.");
        Profile read = profile.read().profile().orElseThrow();
        AtomRules.Feed before = SiteFeeds.of(read, SiteFeeds.USUAL).atom("feed.xml");
        Map<String, String> files = NativeWriter.files(read, Map.of());
        TrialProfile imported = TrialProfile.in(directory.resolve("imported"));
        files.forEach(imported::with);

        AtomRules.Feed after = SiteFeeds.of(imported, SiteFeeds.USUAL).atom("feed.xml");
        assertThat(after.ids()).isEqualTo(before.ids());
    }

    @Test
    void whereThereWasNoneThereIsNone() {
        assertThat(jekyll("plugins: [jekyll-sitemap]\n").files().keySet()).noneMatch(path -> path.endsWith(".xml"));
    }

    private SiteFeeds hugo(String config) {
        return SiteFeeds.of(
                TrialProfile.in(directory)
                        .with("config/_default/hugo.yaml", "title: Ada\n" + config)
                        .with(
                                "content/authors/admin/_index.md",
                                "---\ntitle: Ada Example\nsuperuser: true\n---\nHello.")
                        .with("content/post/moon/index.md", "---\ntitle: The Moon\ndate: 2025-02-03\n---\nIt is far."),
                SiteFeeds.USUAL);
    }

    @Test
    void theFeedsOfHugoAreWhereTheyWere() {
        SiteFeeds feeds = hugo("");

        assertThat(feeds.file("index.xml")).isEqualTo(feeds.file("posts.rss"));
        assertThat(feeds.file("post/index.xml")).isEqualTo(feeds.file("posts.rss"));
    }

    @Test
    void theFeedOfASectionIsThatOfWhatWasInItOrNone() {
        TrialProfile.in(directory)
                .with("content/event/tides/index.md", "---\ntitle: Tides\ndate: 2025-03-04\n---\nA talk.")
                .with("content/project/buoy/index.md", "---\ntitle: Buoy\ndate: 2025-03-04\n---\nA project.");

        assertThat(hugo("").files()).doesNotContainKeys("event/index.xml", "project/index.xml");
        SiteFeeds all = SiteFeeds.of(TrialProfile.in(directory));
        assertThat(all.file("event/index.xml")).isEqualTo(all.file("talks.rss"));
    }

    @Test
    void readersOfHugosFeedKnowPagesByTheirAddresses() {
        assertThat(hugo("baseURL: https://ada.example.org/home\n")
                        .atom("posts.atom")
                        .ids())
                .containsExactly("https://ada.example.org/home/post/moon/");
        assertThat(hugo("baseURL: https://ada.example.org/home\ndisableKinds: [RSS]\n")
                        .atom("posts.atom")
                        .ids())
                .allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void theConfigurationOfHugoDecides() {
        assertThat(hugo("disableKinds: [RSS]\n").files()).doesNotContainKey("index.xml");
        assertThat(hugo("outputFormats:\n  rss:\n    baseName: feed\n").files()).containsKey("feed.xml");
    }

    @Test
    void anOldFeedIsMadeOnlyWithAFeed() {
        FeedOptions none = FeedOptions.NONE;

        assertThat(SiteFeeds.of(
                                TrialProfile.in(directory)
                                        .with("_config.yml", "name: Ada\nplugins: [jekyll-feed]\n")
                                        .with("_pages/about.md", "---\npermalink: /\n---\nHello.")
                                        .with("_posts/2025-02-03-moon.md", "---\ntitle: The Moon\n---\nIt is far."),
                                none)
                        .files())
                .isEmpty();
    }
}
