package io.github.vitae.page.feed;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.Entry;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.ListFilter;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.Pictures;
import io.github.vitae.page.frame.SiteUrl;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The feeds of a profile: their files, and which pages name them. */
public final class FeedOutputs {

    /** Where the calendar is. */
    private static final SitePath CALENDAR = new SitePath("talks.ics");

    private final Profile profile;
    private final FeedOptions options;
    private final Optional<SiteUrl> site;
    private final Messages messages;
    private final Language language;

    /** What the title of each kind's feed starts with. */
    private final Map<FeedKind, String> titles = new EnumMap<>(FeedKind.class);

    /** The tags that have a feed, by their slugs. */
    private final Map<FeedKind, Map<String, String>> tags = new EnumMap<>(FeedKind.class);

    /** @param language the language of the pages */
    public FeedOutputs(Profile profile, FeedOptions options, Language language, Messages messages) {
        this.language = language;
        this.profile = profile;
        this.options = options;
        this.messages = messages;
        this.site = options.siteUrl().map(SiteUrl::new);
        if (site.isEmpty()) {
            return;
        }
        for (FeedKind kind : options.kinds()) {
            if (FeedEntries.any(profile, kind)) {
                titles.put(kind, messages.get(kind.key() + ".title"));
                if (options.tags() && (kind == FeedKind.NEWS || kind == FeedKind.POSTS)) {
                    tags.put(
                            kind,
                            ListFilter.tags(FeedEntries.all(profile, kind).stream()
                                    .filter(entry -> entry.date().isPresent())
                                    .flatMap(entry -> FeedEntries.tags(entry).stream())
                                    .toList()));
                }
            }
        }
    }

    /**
     * What to say of feeds in the log: entries that are in none, and, once, why there are none at all.
     *
     * @return lines, each a sentence
     */
    public static List<String> notes(Profile profile, FeedOptions options) {
        List<FeedKind> kinds = options.kinds().stream()
                .filter(kind -> FeedEntries.any(profile, kind))
                .toList();
        if (kinds.isEmpty()) {
            return List.of();
        }
        if (options.siteUrl().isEmpty()) {
            return List.of("No feeds are made, as the address of the site is not known. Write it into the pom, as"
                    + " <url> or as <siteUrl> of vitae: https://ada.example.org/; or <feeds>none</feeds>");
        }
        return kinds.stream()
                .filter(kind -> FeedEntries.undated(profile, kind) > 0)
                .map(kind -> "Of " + kind.key() + ", " + FeedEntries.undated(profile, kind)
                        + " without a date are on the pages and in no feed")
                .toList();
    }

    /** Which feeds lists offer their readers, by the pages of the lists. */
    public Map<SitePath, List<Output.Alternate>> offered() {
        Map<SitePath, List<Output.Alternate>> offered = new HashMap<>();
        titles.keySet().forEach(kind -> offered.put(kind.list(), named(kind)));
        return offered;
    }

    private List<Output.Alternate> named(FeedKind kind) {
        List<Output.Alternate> feeds = new ArrayList<>();
        for (FeedFormat format : FeedFormat.values()) {
            feeds.add(format.alternate(kind.key(), title(kind, Optional.empty())));
        }
        if (kind == FeedKind.TALKS && hasCalendar()) {
            String name = messages.get("feeds.calendar");
            feeds.add(new Output.Alternate(
                    CALENDAR, "text/calendar", title(kind, Optional.empty()) + " (" + name + ")", name));
        }
        return feeds;
    }

    /**
     * A page with the feeds of what is on it.
     *
     * @param about the place of the About page, which has all feeds but those of tags
     */
    public Output linked(Output output, SitePath about) {
        if (!(output instanceof Output.Page page) || titles.isEmpty()) {
            return output;
        }
        List<Output.Alternate> feeds = new ArrayList<>();
        titles.keySet().forEach(kind -> {
            if (page.path().equals(about) || kind.hasPage(page.path())) {
                feeds.addAll(named(kind));
            }
            if (kind.hasPage(page.path())) {
                tags(kind)
                        .forEach((slug, tag) ->
                                feeds.add(FeedFormat.ATOM.alternate(stem(kind, slug), title(kind, Optional.of(tag)))));
            }
        });
        return feeds.isEmpty() ? output : page.withAlternates(feeds);
    }

    /**
     * The files of the feeds, made when they are written.
     *
     * @param places where entries are
     * @param addresses where addresses lead
     * @param pictures how large pictures are
     */
    public List<Output> all(FeedPlaces places, Addresses addresses, Pictures pictures) {
        if (titles.isEmpty()) {
            return List.of();
        }
        FeedHtml.Places around = new FeedHtml.Places(site.orElseThrow(), addresses, pictures, places::publication);
        FeedEntries entries = new FeedEntries(profile, options, places, around, language, messages);
        List<Output> outputs = new ArrayList<>();
        Map<FeedKind, Function<FeedFormat, Supplier<Stream<String>>>> feeds = new EnumMap<>(FeedKind.class);
        for (FeedKind kind : titles.keySet()) {
            Function<FeedFormat, Supplier<Stream<String>>> made =
                    format -> () -> Stream.of(format.of(feed(entries, kind, Optional.empty(), format)));
            feeds.put(kind, made);
            for (FeedFormat format : FeedFormat.values()) {
                outputs.add(new Output.DataFile(format.path(kind.key()), made.apply(format)));
            }
            tags(kind).keySet().forEach(slug -> {
                FeedFormat format = FeedFormat.ATOM;
                outputs.add(new Output.DataFile(
                        format.path(stem(kind, slug)),
                        () -> Stream.of(format.of(feed(entries, kind, Optional.of(slug), format)))));
            });
        }
        if (titles.containsKey(FeedKind.TALKS) && hasCalendar()) {
            outputs.add(new Output.DataFile(CALENDAR, () -> Stream.of(calendar(places))));
        }
        old(feeds).forEach((path, parts) -> outputs.add(new Output.DataFile(path, parts)));
        return outputs;
    }

    /** What answers at the addresses of the old site's feeds: the feed itself, as readers follow no page that leads on. */
    private Map<SitePath, Supplier<Stream<String>>> old(
            Map<FeedKind, Function<FeedFormat, Supplier<Stream<String>>>> feeds) {
        Map<SitePath, Supplier<Stream<String>>> old = new LinkedHashMap<>();
        for (FormerAddress address : profile.moved()) {
            if (address.target() instanceof FormerAddress.Feed feed) {
                FeedFormat format = feed.atom() ? FeedFormat.ATOM : FeedFormat.RSS;
                candidates(feed.part())
                        .flatMap(kind -> Optional.ofNullable(feeds.get(kind)).stream())
                        .findFirst()
                        .ifPresent(made -> old.putIfAbsent(address.path(), made.apply(format)));
            }
        }
        return old;
    }

    /** What of ours an old feed may be: the blog of a homepage without posts were its news. */
    private static Stream<FeedKind> candidates(ProfilePart part) {
        return part == ProfilePart.POSTS ? Stream.of(FeedKind.POSTS, FeedKind.NEWS) : FeedKind.of(part).stream();
    }

    private Feed feed(FeedEntries entries, FeedKind kind, Optional<String> tag, FeedFormat format) {
        SiteUrl url = site.orElseThrow();
        Place home =
                new Place(kind.list(), tag.map(slug -> ListFilter.tagId(slug)).orElse(""));
        String self = url.of(format.path(tag.map(slug -> stem(kind, slug)).orElse(kind.key())));
        Optional<String> shown = tag.map(slug -> tags(kind).getOrDefault(slug, slug));
        return new Feed(
                EntryKeys.feedId(options.owner(), kind, tag),
                title(kind, shown),
                url.of(home),
                url.root(),
                self,
                profile.person().map(Person::name).orElseGet(url::host),
                language.tag(),
                entries.newest(kind, tag));
    }

    /** What a feed is called: {@code News – Ada Lovelace}, {@code News: tides – Ada Lovelace}. */
    private String title(FeedKind kind, Optional<String> tag) {
        String whose = profile.person()
                .map(Person::name)
                .orElseGet(() -> site.orElseThrow().host());
        return titles.getOrDefault(kind, "") + tag.map(word -> ": " + word).orElse("") + " – " + whose;
    }

    private Map<String, String> tags(FeedKind kind) {
        return tags.getOrDefault(kind, Map.of());
    }

    private static String stem(FeedKind kind, String slug) {
        return kind.key() + "/tags/" + slug;
    }

    private Stream<ContentItem> talks() {
        return FeedEntries.all(profile, FeedKind.TALKS).stream()
                .filter(ContentItem.class::isInstance)
                .map(ContentItem.class::cast)
                .filter(TalksCalendar::has);
    }

    private boolean hasCalendar() {
        return talks().findAny().isPresent();
    }

    private String calendar(FeedPlaces places) {
        EntryKeys keys = new EntryKeys(FeedEntries.all(profile, FeedKind.TALKS));
        SiteUrl url = site.orElseThrow();
        return TalksCalendar.of(
                title(FeedKind.TALKS, Optional.empty()),
                language,
                talks().sorted(Entry.NEWEST_FIRST)
                        .map(talk -> new TalksCalendar.Event(
                                EntryKeys.uuid(options.owner(), "talks/" + keys.of(talk))
                                        .toString(),
                                talk,
                                url.of(places.of(talk).orElseGet(() -> Place.of(FeedKind.TALKS.list())))))
                        .toList());
    }
}
