package io.github.vitae.page;

import io.github.vitae.model.Member;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.card.CardPicture;
import io.github.vitae.page.content.ContentOutputs;
import io.github.vitae.page.entry.AwardsPage;
import io.github.vitae.page.entry.Coverage;
import io.github.vitae.page.entry.NewsPage;
import io.github.vitae.page.feed.FeedOutputs;
import io.github.vitae.page.feed.FeedPlaces;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.DateText;
import io.github.vitae.page.frame.ListPart;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.MenuEntry;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.PageLanguage;
import io.github.vitae.page.frame.Pen;
import io.github.vitae.page.frame.Pictures;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.page.machine.MachineContext;
import io.github.vitae.page.machine.MachineOutputs;
import io.github.vitae.page.metadata.LinkCards;
import io.github.vitae.page.people.PeoplePage;
import io.github.vitae.page.publication.CitePage;
import io.github.vitae.page.publication.MentionCards;
import io.github.vitae.page.publication.PublicationIndex;
import io.github.vitae.page.publication.PublicationOutputs;
import io.github.vitae.page.search.SearchOutputs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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
        return made(profile, options).outputs();
    }

    /** The lists of a profile, for pages that are not its own; their links lead to the outputs that {@link #of} gives. */
    public static ProfileLists lists(Profile profile, PageOptions options) {
        return made(profile, options).lists();
    }

    /** All that comes of a profile: what goes into its site, and lists for the site's other pages. */
    private record Made(List<Output> outputs, ProfileLists lists) {}

    private static Made made(Profile profile, PageOptions options) {
        Messages messages = new Messages(options.locale());
        FeedOutputs feeds = new FeedOutputs(profile, options.feeds(), Language.of(options.locale()), messages);
        PageFrame frame = new PageFrame(profile.person(), options.about(), options.look(), messages)
                .withFeeds(feeds.offered())
                .in(Language.of(options.locale()), options.languages());
        List<NewsPage> allNews = NewsPage.of(profile.news(), NEWS, frame, messages);
        List<AwardsPage> allAwards = AwardsPage.of(profile.awards(), AWARDS, frame, messages);
        Map<String, List<Coverage>> coverage = new HashMap<>();
        allNews.forEach(page -> page.cover(coverage));
        allAwards.forEach(page -> page.cover(coverage));
        ContentOutputs contents = new ContentOutputs(profile, options.asOf(), options.about(), frame, messages);
        contents.cover(coverage);
        Optional<NewsPage> news = allNews.stream().findFirst();
        Optional<AwardsPage> awards = allAwards.stream().findFirst();
        PublicationIndex index = new PublicationIndex(
                profile.publications(), options.publications().pages(), coverage);
        PublicationOutputs publications =
                new PublicationOutputs(index, profile.publicationsPreface(), options.publications(), frame, messages);
        Addresses addresses = new Addresses();
        Map<SitePath, Output> outputs = new LinkedHashMap<>();
        Pen pen = new Pen(
                new DateText(messages),
                new MentionCards(index, options.publications()),
                Pictures.of(profile.assets()),
                addresses,
                options.publications().site().map(SiteUrl::new),
                new PageLanguage(Language.of(options.locale()), messages.language(), profile.languages()));
        Script script = new Script(options.look());
        AboutPage about = new AboutPage(profile, news, awards, publications.list(), options, frame, messages);
        if (hasAbout(profile, options)) {
            add(outputs, about(about, options, pen, script, messages));
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
        profile.howToCite()
                .map(cite -> new CitePage(cite, index, options.publications(), frame, messages).all(pen, script::ask))
                .ifPresent(made -> made.forEach(output -> add(outputs, output)));
        Optional<Consumer<Markup>> byKind = publications.list().map(list -> list::writeKinds);
        contents.all(pen, script::ask, byKind).forEach(output -> add(outputs, output));
        // a page of the author's own at this place says who they are
        PeoplePage people = new PeoplePage(profile.people(), frame, messages);
        boolean hasPeople = !people.isEmpty() && !outputs.containsKey(PeoplePage.PATH);
        if (hasPeople) {
            add(outputs, people.page(pen));
        }
        List<Output> crowded = crowded(contents, people.isEmpty() || hasPeople ? List.of() : people.members(), outputs);
        List<String> rules = new ArrayList<>(allNews.stream()
                .flatMap(page -> page.rules().stream())
                .distinct()
                .toList());
        rules.addAll(publications.rules());
        rules.addAll(contents.rules());
        add(
                outputs,
                new Output.Styles(STYLES, options.look(), !contents.isEmpty() || hasPeople, rules, profile.styles()));
        boolean scripted = about.hasTable()
                || allNews.stream().anyMatch(NewsPage::isFiltered)
                || publications.list().isPresent()
                || profile.howToCite().isPresent()
                || contents.isScripted();
        if (scripted || options.look() == Look.VITAE) {
            add(outputs, new Output.Script(SCRIPT));
        }
        Optional<CardPicture> picture = ProfileCard.of(profile, options, outputs.keySet(), messages);
        picture.ifPresent(card -> add(
                outputs,
                new Output.Picture(
                        card.path(), () -> card.card().png(), () -> card.card().notes())));
        LinkCards cards = new LinkCards(
                pen.site(),
                profile.person().map(Person::name).orElse(""),
                profile.person().flatMap(Person::avatar).flatMap(pen::absolute),
                picture);
        outputs.replaceAll(
                (path, output) -> options.languages().linked(cards.described(feeds.linked(output, options.about()))));
        FeedPlaces places = new SitePlaces(allNews, allAwards, contents, index);
        MachineContext shown = new MachineContext(
                profile,
                Language.of(options.locale()),
                Optional.of(options.about()).filter(path -> hasAbout(profile, options)),
                hasAbout(profile, options) || frame.hasCard(),
                contents.cvPage(),
                hasPeople ? people.members() : List.of(),
                people::group,
                people::place,
                contents.ownPages(outputs.values()),
                places,
                pen,
                messages);
        MachineOutputs machine = new MachineOutputs(shown, options.machine(), outputs.values());
        outputs.replaceAll((path, output) -> machine.linked(output));
        SearchOutputs.of(profile, options.search(), options.look(), outputs.values(), places, frame, messages, pen)
                .ifPresent(search -> {
                    outputs.replaceAll((path, output) -> search.read(output));
                    search.all().forEach(output -> add(outputs, output));
                });
        feeds.all(places, addresses, pen.pictures()).forEach(output -> add(outputs, output));
        machine.all().forEach(output -> add(outputs, output));
        List<Output> all = new ArrayList<>(outputs.values());
        profile.assets().forEach(asset -> all.add(new Output.AssetCopy(asset)));
        Map<ProfilePart, SitePath> lists = lists(outputs.values(), options.about());
        OldAddresses old = new OldAddresses(outputs.values(), messages);
        contents.redirects().forEach(old::add);
        if (!people.isEmpty()) {
            people.redirects().forEach(old::add);
        }
        profile.formerAddresses()
                .forEach((path, location) ->
                        old.add(path, Addresses.Place.of(options.about()), Optional.of(new Origin(location))));
        Map<Origin, Addresses.Place> entries = new HashMap<>();
        if (!profile.moved().isEmpty()) {
            allNews.forEach(page -> page.places(entries));
            publications.places(entries);
        }
        old.add(profile, lists, entries);
        old.addFolders(lists.values());
        all.addAll(old.all());
        addresses.enter(all);
        addresses.enterSections(sections(profile, options, lists));
        all.addAll(crowded);
        ProfileLists listed =
                new ProfileLists(profile, allNews, allAwards, people, index, options.publications(), pen, messages);
        return new Made(List.copyOf(all), listed);
    }

    /** Where, on the pages of a profile, the content of old addresses is: {@code news.html#2024-prize}. */
    public static Map<SitePath, String> places(Profile profile) {
        Map<SitePath, String> moved = new HashMap<>();
        for (Output output : of(profile, PageOptions.withoutCitations())) {
            if (output instanceof Output.RedirectPage redirect) {
                moved.putIfAbsent(redirect.path(), new Addresses.Place(redirect.target(), redirect.anchor()).href());
            }
        }
        return moved;
    }

    private static boolean hasAbout(Profile profile, PageOptions options) {
        return options.hasAbout()
                && (!profile.about().isEmpty() || profile.person().isPresent());
    }

    /** Where the lists are, by what they list. */
    private static Map<ProfilePart, SitePath> lists(Collection<Output> outputs, SitePath about) {
        Map<SitePath, ProfilePart> known = new HashMap<>();
        for (ProfilePart part : ProfilePart.values()) {
            known.put(
                    part == ProfilePart.ABOUT ? about : new SitePath(part.name().toLowerCase(Locale.ROOT) + ".html"),
                    part);
        }
        Map<ProfilePart, SitePath> lists = new EnumMap<>(ProfilePart.class);
        for (Output output : outputs) {
            if (output instanceof Output.Page && known.containsKey(output.path())) {
                lists.put(known.get(output.path()), output.path());
            }
        }
        return lists;
    }

    /**
     * What stands in the menu of the pages.
     *
     * @param outputs what {@link #of} gave
     */
    public static List<MenuEntry> menu(Profile profile, List<Output> outputs, PageOptions options) {
        Map<ProfilePart, SitePath> lists = lists(outputs, options.about());
        Addresses addresses = Addresses.of(outputs);
        addresses.enterSections(sections(profile, options, lists));
        return new SiteNavigation(outputs, addresses, lists).of(profile, options.about());
    }

    /** The same where nothing is set, before there are pages: for a site.xml that is to be written. */
    public static List<MenuEntry> menu(Profile profile, Locale locale) {
        PageOptions options = PageOptions.withoutCitations(locale);
        return menu(profile, of(profile, options), options);
    }

    private static HomeSections sections(Profile profile, PageOptions options, Map<ProfilePart, SitePath> lists) {
        return new HomeSections(options.hasAbout() ? profile.about().parts() : List.of(), options.about(), lists);
    }

    private static Output.Page about(AboutPage about, PageOptions options, Pen pen, Script script, Messages messages) {
        return new Output.Page(
                options.about(),
                about.title(),
                about.description(),
                about.card(),
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

    /**
     * The words that the template of {@link Look#VITAE} says: {@code skip}, {@code menu} and so on. {@code language} and
     * {@code direction} are those of the page; {@code own} is the language of the words themselves where it is another one, else empty.
     */
    public static Map<String, String> lookWords(Locale locale) {
        Messages messages = new Messages(locale);
        Language page = Language.of(locale);
        Language own = messages.language();
        Map<String, String> words = messages.startingWith("look.");
        words.put("language", page.tag());
        words.put("direction", page.direction());
        words.put("own", own.isAs(page) ? "" : own.tag());
        words.put("ownDirection", own.direction());
        return words;
    }

    /**
     * What an author wrote for places that others have.
     *
     * @param unlisted people without a list, whose place another page has
     */
    private static List<Output> crowded(ContentOutputs contents, List<Member> unlisted, Map<SitePath, Output> outputs) {
        Map<Origin, SitePath> written = new LinkedHashMap<>();
        unlisted.stream().limit(1).forEach(member -> written.put(member.origin(), PeoplePage.PATH));
        contents.crowdedPages(outputs.values()).forEach(page -> written.put(page.origin(), page.path()));
        List<Output> crowded = new ArrayList<>();
        written.forEach((origin, path) -> {
            if (outputs.get(path) instanceof Output.Page other) {
                crowded.add(new Output.CrowdedPage(path, other.title(), origin));
            }
        });
        return crowded;
    }

    /** Of two outputs at one place the first stays. */
    private static void add(Map<SitePath, Output> outputs, Output output) {
        outputs.putIfAbsent(output.path(), output);
    }
}
