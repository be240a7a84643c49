package io.github.vitae.page.feed;

import io.github.vitae.model.Award;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.Entry;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.ListFilter;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.PageLanguage;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes entries of a profile entries of feeds: what they say on pages, to be read anywhere. */
final class FeedEntries {

    /** How many entries a feed has: readers that have come once need the newest only. */
    static final int MOST = 50;

    private static final Comparator<Publication> NEWEST_FIRST =
            Comparator.comparing(publication -> publication.date().orElseThrow(), EntryDate.NEWEST_FIRST);

    private final Profile profile;
    private final FeedOptions options;
    private final FeedPlaces places;
    private final FeedHtml.Places around;
    private final PageLanguage language;
    private final Messages messages;
    private final Map<FeedKind, Known> known = new ConcurrentHashMap<>();

    /**
     * @param places where entries are
     * @param around where all else is
     * @param page the language of the feeds
     */
    FeedEntries(
            Profile profile,
            FeedOptions options,
            FeedPlaces places,
            FeedHtml.Places around,
            Language page,
            Messages messages) {
        this.language = new PageLanguage(page, profile.languages());
        this.profile = profile;
        this.options = options;
        this.places = places;
        this.around = around;
        this.messages = messages;
    }

    /** All entries of a kind, in the order of their list; of publications, which are other things, none. */
    static List<? extends Entry> all(Profile profile, FeedKind kind) {
        return switch (kind) {
            case NEWS -> profile.news().entries();
            case AWARDS -> profile.awards().entries();
            case POSTS, TALKS ->
                profile.contents().entrySet().stream()
                        .filter(content -> content.getKey().key().equals(kind.key()))
                        .flatMap(content -> content.getValue().entries().stream())
                        .toList();
            case PUBLICATIONS -> List.of();
        };
    }

    /** Whether there is an entry of a kind that a feed can have: one with a date, by which readers know what is new. */
    static boolean any(Profile profile, FeedKind kind) {
        return kind == FeedKind.PUBLICATIONS
                ? profile.publications().stream()
                        .anyMatch(publication -> publication.date().isPresent())
                : all(profile, kind).stream().anyMatch(entry -> entry.date().isPresent());
    }

    /** How many entries of a kind have no date. */
    static int undated(Profile profile, FeedKind kind) {
        long count = kind == FeedKind.PUBLICATIONS
                ? profile.publications().stream()
                        .filter(publication -> publication.date().isEmpty())
                        .count()
                : all(profile, kind).stream()
                        .filter(entry -> entry.date().isEmpty())
                        .count();
        return (int) count;
    }

    /** The tags of an entry. */
    static List<String> tags(Entry entry) {
        if (entry instanceof NewsItem news) {
            return news.tags();
        }
        return entry instanceof ContentItem item ? item.facts().tags() : List.of();
    }

    /**
     * The newest entries of a kind, newest first; of those of one day in the order of their list.
     *
     * @param tag the slug of the tag that they have; absent for all
     */
    List<FeedEntry> newest(FeedKind kind, Optional<String> tag) {
        if (kind == FeedKind.PUBLICATIONS) {
            return profile.publications().stream()
                    .filter(publication -> publication.date().isPresent())
                    .sorted(NEWEST_FIRST)
                    .limit(MOST)
                    .map(this::publication)
                    .toList();
        }
        Known list = known.computeIfAbsent(kind, unseen -> known(all(profile, kind)));
        return tag.map(slug -> list.byTag().getOrDefault(slug, List.of())).orElse(list.newest()).stream()
                .limit(MOST)
                .map(entry -> entry(kind, entry, list.keys().of(entry)))
                .toList();
    }

    private static Known known(List<? extends Entry> all) {
        List<Entry> newest = new ArrayList<>();
        Map<String, List<Entry>> byTag = new HashMap<>();
        all.stream()
                .filter(entry -> entry.date().isPresent())
                .sorted(Comparator.comparing(FeedEntries::day).reversed())
                .forEach(entry -> {
                    newest.add(entry);
                    tags(entry).stream()
                            .map(ListFilter::slug)
                            .distinct()
                            .forEach(slug -> byTag.computeIfAbsent(slug, unseen -> new ArrayList<>())
                                    .add(entry));
                });
        return new Known(new EntryKeys(all), newest, byTag);
    }

    /**
     * A list, looked through once for all of its feeds.
     *
     * @param keys what its entries are known by
     * @param newest those with a date, newest first
     * @param byTag the same by the slugs of their tags
     */
    private record Known(EntryKeys keys, List<Entry> newest, Map<String, List<Entry>> byTag) {}

    private static LocalDate day(Entry entry) {
        return firstDay(entry.date().orElseThrow().start());
    }

    /** The first day of a date: of a month, of the first month of a season, of a year. */
    static LocalDate firstDay(PartialDate date) {
        return date.season()
                .map(season -> LocalDate.of(date.year(), season.firstMonth(), 1))
                .orElseGet(date::firstDay);
    }

    private FeedEntry entry(FeedKind kind, Entry entry, String key) {
        Place place = places.of(entry).orElseGet(() -> Place.of(kind.list()));
        FeedHtml html = new FeedHtml(around, place.path());
        Optional<String> title = Optional.empty();
        Optional<Link> about = Optional.empty();
        Optional<String> summary = Optional.empty();
        if (entry instanceof NewsItem news) {
            title = news.title().map(RichText::plain);
            about = news.url();
            news(html, news);
        } else if (entry instanceof Award award) {
            title = Optional.of(award.body().plain());
            about = award.url();
            award(html, award);
        } else if (entry instanceof ContentItem item) {
            title = Optional.of(item.title().plain());
            about = item.facts().url();
            summary = item.text().isPresent() ? item.summary().map(RichText::plain) : summary;
            item(html, item);
        }
        return new FeedEntry(
                EntryKeys.id(options.owner(), kind, key),
                title,
                entry.words(),
                around.site().of(place),
                about.map(html::address).filter(FeedEntries::isAddress),
                day(entry),
                html.content(),
                summary,
                tags(entry),
                said(language.of(entry)));
    }

    private static Optional<String> said(String language) {
        return Optional.of(language).filter(tag -> !tag.isEmpty());
    }

    /** Whether a program can follow it: what is no URI at all is shown in the text, as the author wrote it. */
    private static boolean isAddress(String address) {
        try {
            return new URI(address).isAbsolute();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private void news(FeedHtml html, NewsItem news) {
        if (news.body().isEmpty()) {
            linked(html, news.title().orElse(RichText.EMPTY), news.url());
        } else {
            html.rich(news.body());
            news.url()
                    .ifPresent(url -> html.start("p")
                            .startLink(url)
                            .text(messages.get("news.link"))
                            .end("a")
                            .end("p"));
        }
        Set<String> mentioned = new LinkedHashSet<>(news.body().mentions());
        news.title().ifPresent(title -> mentioned.addAll(title.mentions()));
        html.cites(news.cites(), mentioned);
    }

    private void award(FeedHtml html, Award award) {
        linked(html, award.body(), award.url());
        html.line(Stream.of(award.awarder(), award.amount()));
        award.summary().ifPresent(html::paragraph);
        Set<String> mentioned = new LinkedHashSet<>(award.body().mentions());
        award.summary().ifPresent(summary -> mentioned.addAll(summary.mentions()));
        html.cites(award.cites(), mentioned);
    }

    /** A text that leads to a page about it, if it has no links itself. */
    private static void linked(FeedHtml html, RichText text, Optional<Link> url) {
        Optional<Link> around = url.filter(
                link -> !text.fragment().contains("<a ") && text.mentions().isEmpty());
        html.start("div");
        around.ifPresent(html::startLink);
        html.rich(text);
        around.ifPresent(link -> html.end("a"));
        html.end("div");
    }

    private void item(FeedHtml html, ContentItem item) {
        ContentItem.Facts facts = item.facts();
        html.line(Stream.of(facts.type(), facts.venue(), facts.place()));
        if (!facts.others().isEmpty()) {
            html.start("dl");
            for (ContentItem.Fact fact : facts.others()) {
                html.start("dt").text(messages.find("fact." + fact.name()).orElse(fact.name()));
                html.end("dt").start("dd").rich(fact.text()).end("dd");
            }
            html.end("dl");
        }
        item.text()
                .ifPresentOrElse(
                        html::rich,
                        () -> item.summary()
                                .ifPresentOrElse(html::paragraph, () -> linked(html, item.title(), facts.url())));
        if (!facts.links().isEmpty()) {
            html.start("p");
            for (ContentItem.NamedLink link : facts.links()) {
                String label = messages.find("link." + link.label()).orElse(link.label());
                html.startLink(link.url()).text(label).end("a").text(" ");
            }
            html.end("p");
        }
        html.cites(facts.cites(), Set.copyOf(item.text().map(RichText::mentions).orElse(List.of())));
    }

    private FeedEntry publication(Publication publication) {
        Place place = places.publication(publication.key())
                .map(FeedPlaces.Cited::place)
                .orElseGet(() -> Place.of(FeedKind.PUBLICATIONS.list()));
        FeedHtml html = new FeedHtml(around, place.path());
        List<String> names = publication.authors().stream()
                .map(author -> author.name().display())
                .toList();
        html.line(Stream.of(Optional.of(String.join(", ", names)).filter(line -> !line.isEmpty())));
        html.line(Stream.of(
                publication.venue().container().or(() -> publication.venue().event()),
                publication.texts().status()));
        publication.texts().summary().ifPresent(html::paragraph);
        List<String> parts = new ArrayList<>(List.of(publication.title().plain()));
        publication.subtitle().ifPresent(subtitle -> parts.add(subtitle.plain()));
        String title = parts.stream().collect(Collectors.joining(": "));
        String content = html.content();
        return new FeedEntry(
                EntryKeys.id(options.owner(), FeedKind.PUBLICATIONS, publication.key()),
                Optional.of(title),
                title,
                around.site().of(place),
                Optional.empty(),
                firstDay(publication.date().orElseThrow().start()),
                content.isEmpty()
                        ? new FeedHtml(around, place.path())
                                .paragraph(publication.title())
                                .content()
                        : content,
                Optional.empty(),
                publication.keywords(),
                said(language.of(publication)));
    }
}
