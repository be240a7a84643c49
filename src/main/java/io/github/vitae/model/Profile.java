package io.github.vitae.model;

import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.model.value.SourceLanguages;
import io.github.vitae.problem.Location;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a person or a lab says of itself: the one thing that every reader gives and every page shows.
 *
 * @param person whose profile it is
 * @param about the page about them
 * @param news the news, as they are shown
 * @param awards the awards, as they are shown
 * @param cv their life at work, as data
 * @param publications what they published
 * @param publicationsPreface what the author wrote above the list of them
 * @param howToCite how the project is to be cited, where the profile is a project's
 * @param contents their talks, courses, projects and so on, by kind, in the order of the kinds; as they are shown
 * @param people those of a project or a lab, in the order in which they are shown
 * @param pages the author's own pages that are none of those
 * @param navigation the pages that their own navigation names
 * @param formerAddresses where the About page used to be and should still be found, and where that is written
 * @param moved where all else used to be, but for entries and pages that say so themselves
 * @param assets the files that the texts link to
 * @param localLinks links into the site that lead to no file of the profile's
 * @param styles the author's own style rules
 * @param scripts the author's own scripts, where they are trusted
 * @param languages which languages its files are in
 */
public record Profile(
        Optional<Person> person,
        About about,
        EntryList<NewsItem> news,
        EntryList<Award> awards,
        CurriculumVitae cv,
        List<Publication> publications,
        List<RichText> publicationsPreface,
        Optional<HowToCite> howToCite,
        Map<ContentKind, EntryList<ContentItem>> contents,
        List<Member> people,
        List<AuthorPage> pages,
        List<NavigationItem> navigation,
        Map<SitePath, Location> formerAddresses,
        List<FormerAddress> moved,
        List<Asset> assets,
        List<LocalLink> localLinks,
        AuthorStyles styles,
        AuthorScripts scripts,
        SourceLanguages languages) {

    /** Of somebody of whom nothing is known. */
    public static final Profile EMPTY = new Profile(
            Optional.empty(),
            About.EMPTY,
            EntryList.empty(),
            EntryList.empty(),
            CurriculumVitae.EMPTY,
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            AuthorStyles.NONE,
            AuthorScripts.NONE,
            SourceLanguages.UNKNOWN);

    public Profile {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(news, "news");
        Objects.requireNonNull(awards, "awards");
        Objects.requireNonNull(cv, "cv");
        publications = List.copyOf(publications);
        publicationsPreface = List.copyOf(publicationsPreface);
        Objects.requireNonNull(howToCite, "howToCite");
        contents = Collections.unmodifiableMap(new TreeMap<>(contents));
        people = List.copyOf(people);
        pages = List.copyOf(pages);
        navigation = List.copyOf(navigation);
        formerAddresses = Collections.unmodifiableMap(new LinkedHashMap<>(formerAddresses));
        moved = List.copyOf(moved);
        assets = List.copyOf(assets);
        localLinks = List.copyOf(localLinks);
        Objects.requireNonNull(styles, "styles");
        Objects.requireNonNull(scripts, "scripts");
        Objects.requireNonNull(languages, "languages");
    }

    /** The latest date of an entry, if one has a date. */
    public Optional<PartialDate> newestDate() {
        return Stream.<Entry>concat(news.entries().stream(), awards.entries().stream())
                .flatMap(entry -> entry.date().stream())
                .map(EntryDate::start)
                .max(Comparator.naturalOrder());
    }

    /**
     * The same with other news.
     *
     * @param links the links into the site that these have besides
     */
    public Profile withNews(EntryList<NewsItem> other, List<LocalLink> links) {
        return with(parts -> {
            parts.news = other;
            parts.localLinks = joined(localLinks, links);
        });
    }

    /** The same with other news, awards and publications. */
    public Profile withEntries(EntryList<NewsItem> otherNews, EntryList<Award> otherAwards, List<Publication> others) {
        return with(parts -> {
            parts.news = otherNews;
            parts.awards = otherAwards;
            parts.publications = others;
        });
    }

    /** The same, to be cited like this. */
    public Profile withHowToCite(Optional<HowToCite> other) {
        return with(parts -> parts.howToCite = other);
    }

    /** The same, whose files are in these languages. */
    public Profile withLanguages(SourceLanguages other) {
        return with(parts -> parts.languages = other);
    }

    /** The same with these people. */
    public Profile withPeople(List<Member> other) {
        return with(parts -> parts.people = other);
    }

    /** The same with further files and links; of two files at one place the first stays. */
    public Profile withFiles(List<Asset> moreAssets, List<LocalLink> moreLinks) {
        Map<SitePath, Asset> files = new LinkedHashMap<>();
        joined(assets, moreAssets).forEach(asset -> files.putIfAbsent(asset.path(), asset));
        return with(parts -> {
            parts.assets = List.copyOf(files.values());
            parts.localLinks = joined(localLinks, moreLinks);
        });
    }

    private static <E> List<E> joined(List<E> some, List<E> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Profile with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return new Profile(
                person,
                about,
                parts.news,
                parts.awards,
                cv,
                parts.publications,
                publicationsPreface,
                parts.howToCite,
                contents,
                parts.people,
                pages,
                navigation,
                formerAddresses,
                moved,
                parts.assets,
                parts.localLinks,
                styles,
                scripts,
                parts.languages);
    }

    /** What a changed copy may have otherwise. */
    private static final class Parts {
        private EntryList<NewsItem> news;
        private EntryList<Award> awards;
        private List<Publication> publications;
        private Optional<HowToCite> howToCite;
        private List<Member> people;
        private List<Asset> assets;
        private List<LocalLink> localLinks;
        private SourceLanguages languages;

        Parts(Profile profile) {
            news = profile.news;
            awards = profile.awards;
            publications = profile.publications;
            howToCite = profile.howToCite;
            people = profile.people;
            assets = profile.assets;
            localLinks = profile.localLinks;
            languages = profile.languages;
        }
    }
}
