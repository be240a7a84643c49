package io.github.vitae.page;

import io.github.vitae.model.About;
import io.github.vitae.model.Profile;
import io.github.vitae.model.SitePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of contents of what a profile puts into a site. */
public final class ProfileOutputs {

    /** Where the one stylesheet lies. */
    public static final SitePath STYLES = new SitePath("css/vitae.css");

    private static final SitePath NEWS = new SitePath("news.html");
    private static final SitePath AWARDS = new SitePath("awards.html");

    private ProfileOutputs() {}

    /** All outputs, pages first, each at a place of its own. What there is nothing to say about has no page. */
    public static List<Output> of(Profile profile, PageOptions options) {
        Messages messages = new Messages(options.locale());
        DateText dates = new DateText(messages);
        Map<SitePath, Output> outputs = new LinkedHashMap<>();
        Optional<NewsPage> news =
                profile.news().isEmpty() ? Optional.empty() : Optional.of(new NewsPage(profile.news(), NEWS, messages));
        if (!profile.about().equals(About.EMPTY) || profile.person().isPresent()) {
            AboutPage about = new AboutPage(profile, news, options.newsOnAbout(), messages);
            add(
                    outputs,
                    new Output.Page(
                            options.about(),
                            about.title(),
                            profile.about().description(),
                            Optional.of(messages.get("about.title")),
                            sink -> about.write(new Markup(sink, options.about(), dates))));
        }
        news.ifPresent(page -> add(
                outputs,
                new Output.Page(
                        NEWS,
                        page.title(),
                        Optional.empty(),
                        Optional.of(messages.get("news.title")),
                        sink -> page.write(new Markup(sink, NEWS, dates)))));
        if (!profile.awards().isEmpty()) {
            AwardsPage page = new AwardsPage(profile.awards(), messages);
            add(
                    outputs,
                    new Output.Page(
                            AWARDS,
                            page.title(),
                            Optional.empty(),
                            Optional.of(messages.get("awards.title")),
                            sink -> page.write(new Markup(sink, AWARDS, dates))));
        }
        add(outputs, new Output.Styles(STYLES, profile.styles()));
        profile.assets().forEach(asset -> add(outputs, new Output.AssetCopy(asset.path(), asset.source())));
        if (outputs.containsKey(options.about())) {
            String title = messages.get("about.title");
            profile.formerAddresses()
                    .forEach(old -> add(outputs, Redirects.from(old, options.about(), title, messages)));
        }
        return List.copyOf(outputs.values());
    }

    /** Of two outputs at one place the first stays: pages before files, files before redirects. */
    private static void add(Map<SitePath, Output> outputs, Output output) {
        outputs.putIfAbsent(output.path(), output);
    }
}
