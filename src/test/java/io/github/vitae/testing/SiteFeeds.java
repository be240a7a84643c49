package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.feed.FeedKind;
import io.github.vitae.page.feed.FeedOptions;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The feeds of a profile, each looked at by the rules of its format. */
public final class SiteFeeds {

    public static final String SITE = "https://ada.example.org/home/";

    /** All feeds that there are. */
    public static final FeedOptions ALL =
            new FeedOptions(EnumSet.allOf(FeedKind.class), true, Optional.of(SITE), "com.example:homepage");

    /** Those that there are where nothing is set. */
    public static final FeedOptions USUAL =
            new FeedOptions(Set.of(FeedKind.NEWS, FeedKind.POSTS), false, Optional.of(SITE), "com.example:homepage");

    private final List<Output> outputs;
    private final Map<String, String> files = new LinkedHashMap<>();

    private SiteFeeds(List<Output> outputs) {
        this.outputs = outputs;
        for (Output output : outputs) {
            String path = output.path().value();
            if (output instanceof Output.DataFile file && path.matches(".*\\.(?:atom|rss|feed\\.json|ics|xml)")) {
                files.put(path, file.content());
            }
        }
        files.forEach(SiteFeeds::check);
    }

    /** All feeds of a profile. */
    public static SiteFeeds of(TrialProfile profile) {
        return of(profile, ALL);
    }

    /** The feeds of a profile. */
    public static SiteFeeds of(TrialProfile profile, FeedOptions options) {
        return of(profile.read().profile().orElseThrow(), options);
    }

    /** The feeds of a profile. */
    public static SiteFeeds of(Profile profile, FeedOptions options) {
        return new SiteFeeds(
                ProfileOutputs.of(profile, TrialProfile.pages(Look.SKIN).withFeeds(options)));
    }

    /** Fails if a feed breaks a rule of its format. */
    public static void check(String path, String text) {
        // what is written as UTF-8 is read again
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .as(path)
                .isEqualTo(text);
        if (path.endsWith(".ics")) {
            CalendarRules.check(path, text);
        } else if (path.endsWith(".json")) {
            JsonFeedRules.check(path, text);
        } else if (text.contains("<rss")) {
            RssRules.check(path, text);
        } else {
            AtomRules.check(path, text);
        }
    }

    /** All files, by their places. */
    public Map<String, String> files() {
        return files;
    }

    /** A file. */
    public String file(String path) {
        assertThat(files).containsKey(path);
        return files.get(path);
    }

    /** A feed of Atom. */
    public AtomRules.Feed atom(String path) {
        return AtomRules.read(file(path));
    }

    /** What an entry of the news says, as HTML; of the only one, or the newest. */
    public String news() {
        return atom("news.atom").entries().get(0).content();
    }

    /** All pages. */
    public List<Output.Page> pages() {
        return outputs.stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .toList();
    }

    /** A page. */
    public Output.Page page(String path) {
        return pages().stream()
                .filter(page -> page.path().value().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** All outputs. */
    public List<Output> outputs() {
        return outputs;
    }
}
