package io.github.vitae.site.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.testing.SiteFeeds;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages name their feeds in their heads, in every way that pages are made. */
class FeedLinksTest {

    private static final SitePath STYLES = new SitePath("css/vitae.css");

    @TempDir
    Path directory;

    private SiteFeeds feeds() {
        return SiteFeeds.of(TrialProfile.in(directory)
                .with("person.yml", "name: \"Ada “A” <b>Éx</b> & \\\"Co\\\" $x #y 😀\"\n")
                .with("news.yml", "- {date: 2025, text: a, tags: [<b>]}\n")
                .with("posts/moon.md", "---\ntitle: Moon\ndate: 2025\n---\nFar.\n"));
    }

    private static void check(String html, String path) {
        List<Element> links = Jsoup.parse(html).select("head link[rel=alternate]");
        String up = path.contains("/") ? "../" : "";
        String kind = path.contains("/") ? "posts" : "news";
        assertThat(links)
                .extracting(link -> link.attr("href"))
                .startsWith(up + kind + ".atom", up + kind + ".rss", up + kind + ".feed.json");
        assertThat(links)
                .extracting(link -> link.attr("type"))
                .startsWith("application/atom+xml", "application/rss+xml", "application/feed+json");
        assertThat(links.get(0).attr("title")).endsWith(" – Ada “A” <b>Éx</b> & \"Co\" $x #y 😀 (Atom)");
    }

    @Test
    void inBothLooks() {
        SiteFeeds feeds = feeds();
        try (SkinnedSite site = new SkinnedSite()) {
            for (Look look : Look.values()) {
                SiteSkin skin = site.skin(look, directory);
                for (String path : List.of("news.html", "posts/moon.html", "index.html")) {
                    String html = new String(
                            skin.merge(feeds.page(path), STYLES), skin.frame().encoding());
                    if (path.equals("index.html")) {
                        assertThat(Jsoup.parse(html).select("head link[rel=alternate]"))
                                .hasSizeGreaterThan(5);
                    } else {
                        check(html, path);
                    }
                }
            }
        }
    }

    @Test
    void inASinkOfReports() {
        for (String path : List.of("news.html", "posts/moon.html")) {
            Output.Page page = feeds().page(path);
            SiteRendererSink sink = new SiteRendererSink(new DocumentRenderingContext(new File("."), path, "vitae"));
            PageWriter.write(sink, page, STYLES, Optional.empty());

            check("<html><head>" + sink.getHead() + "</head></html>", path);
        }
    }
}
