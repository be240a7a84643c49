package io.github.vitae.page;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.content.ContentOutputs;
import io.github.vitae.page.entry.AwardsPage;
import io.github.vitae.page.entry.Coverage;
import io.github.vitae.page.entry.NewsPage;
import io.github.vitae.page.frame.DateText;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.Pen;
import io.github.vitae.page.frame.Pictures;
import io.github.vitae.page.frame.Redirects;
import io.github.vitae.page.publication.MentionCards;
import io.github.vitae.page.publication.PublicationIndex;
import io.github.vitae.page.publication.PublicationOutputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The table of contents of what a profile puts into a site. */
public final class ProfileOutputs {

    /** Where the one stylesheet lies. */
    public static final SitePath STYLES = new SitePath("css/vitae.css");

    /** Where the one script lies. */
    public static final SitePath SCRIPT = new SitePath("js/vitae.js");

    private static final SitePath NEWS = new SitePath("news.html");
    private static final SitePath AWARDS = new SitePath("awards.html");

    private ProfileOutputs() {}

    /**
     * All outputs: pages first, each at a place of its own, behind them what the author places, whose places may be taken.
     * What there is nothing to say about has no page.
     */
    public static List<Output> of(Profile profile, PageOptions options) {
        Messages messages = new Messages(options.locale());
        PageFrame frame = new PageFrame(profile.person(), options.about(), options.look(), messages);
        List<NewsPage> allNews = NewsPage.of(profile.news(), NEWS, frame, messages);
        List<AwardsPage> allAwards = AwardsPage.of(profile.awards(), AWARDS, frame, messages);
        Map<String, List<Coverage>> coverage = new HashMap<>();
        allNews.forEach(page -> page.cover(coverage));
        allAwards.forEach(page -> page.cover(coverage));
        ContentOutputs contents = new ContentOutputs(profile, options.asOf(), frame, messages);
        contents.cover(coverage);
        Optional<NewsPage> news = allNews.stream().findFirst();
        Optional<AwardsPage> awards = allAwards.stream().findFirst();
        PublicationIndex index = new PublicationIndex(
                profile.publications(), options.publications().pages(), coverage);
        PublicationOutputs publications = new PublicationOutputs(index, options.publications(), frame, messages);
        Map<SitePath, Output> outputs = new LinkedHashMap<>();
        Pen pen = new Pen(
                new DateText(messages), new MentionCards(index, options.publications()), Pictures.of(profile.assets()));
        Script script = new Script(options.look());
        AboutPage about = new AboutPage(profile, news, awards, publications.list(), options, frame, messages);
        if (!profile.about().isEmpty() || profile.person().isPresent()) {
            add(outputs, about(about, profile, options, pen, script, messages));
        }
        allNews.forEach(page ->
                add(outputs, page(page.part(), page.title(), messages.get("news.title"), pen, markup -> {
                    page.write(markup);
                    if (page.isFiltered()) {
                        script.ask(markup);
                    }
                })));
        allAwards.forEach(
                page -> add(outputs, page(page.part(), page.title(), messages.get("awards.title"), pen, page::write)));
        publications.all(pen, script::ask).forEach(output -> add(outputs, output));
        Optional<Consumer<Markup>> byKind = publications.list().map(list -> list::writeKinds);
        contents.all(pen, script::ask, byKind).forEach(output -> add(outputs, output));
        List<String> rules = new ArrayList<>(allNews.stream()
                .flatMap(page -> page.rules().stream())
                .distinct()
                .toList());
        rules.addAll(publications.rules());
        rules.addAll(contents.rules());
        add(outputs, new Output.Styles(STYLES, options.look(), !contents.isEmpty(), rules, profile.styles()));
        boolean scripted = about.hasTable()
                || allNews.stream().anyMatch(NewsPage::isFiltered)
                || publications.list().isPresent()
                || contents.isScripted();
        if (scripted || options.look() == Look.VITAE) {
            add(outputs, new Output.Script(SCRIPT));
        }
        List<Output> all = new ArrayList<>(outputs.values());
        profile.assets().forEach(asset -> all.add(new Output.AssetCopy(asset)));
        all.addAll(contents.redirects());
        if (outputs.containsKey(options.about())) {
            String title = messages.get("about.title");
            profile.formerAddresses().stream()
                    // the page itself is there already
                    .filter(old -> !old.equals(options.about()))
                    .forEach(old -> all.add(Redirects.from(old, options.about(), title, messages)));
        }
        return List.copyOf(all);
    }

    private static Output.Page about(
            AboutPage about, Profile profile, PageOptions options, Pen pen, Script script, Messages messages) {
        return new Output.Page(
                options.about(),
                about.title(),
                profile.about().description(),
                List.of(),
                Optional.of(messages.get("about.title")),
                sink -> {
                    Markup markup = pen.on(sink, options.about());
                    about.write(markup);
                    if (about.hasTable()) {
                        script.ask(markup);
                    }
                });
    }

    /** How pages get the script: the template of the plugin's own look asks for it itself. */
    private record Script(Look look) {
        void ask(Markup markup) {
            if (look == Look.SKIN) {
                markup.script(SCRIPT);
            }
        }
    }

    private static Output.Page page(ListPart part, String title, String label, Pen pen, Consumer<Markup> content) {
        return new Output.Page(
                part.path(),
                part.titled(title),
                Optional.empty(),
                List.of(),
                part.isFirst() ? Optional.of(label) : Optional.empty(),
                sink -> content.accept(pen.on(sink, part.path())));
    }

    /** What the About page is called in menus. */
    public static String aboutLabel(Locale locale) {
        return new Messages(locale).get("about.title");
    }

    /** What stands on a profile's pages, in a sentence. */
    public static String aboutDescription(Locale locale) {
        return new Messages(locale).get("about.description");
    }

    /** The words that the template of {@link Look#VITAE} says: {@code language}, {@code skip}, {@code menu} and so on. */
    public static Map<String, String> lookWords(Locale locale) {
        Messages messages = new Messages(locale);
        Map<String, String> words = messages.startingWith("look.");
        words.put("language", messages.get("language"));
        return words;
    }

    /** Of two outputs at one place the first stays. */
    private static void add(Map<SitePath, Output> outputs, Output output) {
        outputs.putIfAbsent(output.path(), output);
    }
}
