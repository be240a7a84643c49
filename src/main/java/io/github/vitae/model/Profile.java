package io.github.vitae.model;

import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
 * @param contents their talks, courses, projects and so on, by kind, in the order of the kinds; as they are shown
 * @param people those of a project or a lab, in the order in which they are shown
 * @param pages the author's own pages that are none of those
 * @param navigation the pages that their own navigation names
 * @param formerAddresses where the About page used to be and should still be found
 * @param moved where all else used to be, but for entries and pages that say so themselves
 * @param assets the files that the texts link to
 * @param localLinks links into the site that lead to no file of the profile's
 * @param styles the author's own style rules
 * @param scripts the author's own scripts, where they are trusted
 */
public record Profile(
        Optional<Person> person,
        About about,
        EntryList<NewsItem> news,
        EntryList<Award> awards,
        CurriculumVitae cv,
        List<Publication> publications,
        List<RichText> publicationsPreface,
        Map<ContentKind, EntryList<ContentItem>> contents,
        List<Member> people,
        List<AuthorPage> pages,
        List<NavigationItem> navigation,
        List<SitePath> formerAddresses,
        List<FormerAddress> moved,
        List<Asset> assets,
        List<LocalLink> localLinks,
        AuthorStyles styles,
        AuthorScripts scripts) {

    public Profile {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(news, "news");
        Objects.requireNonNull(awards, "awards");
        Objects.requireNonNull(cv, "cv");
        publications = List.copyOf(publications);
        publicationsPreface = List.copyOf(publicationsPreface);
        contents = Collections.unmodifiableMap(new TreeMap<>(contents));
        people = List.copyOf(people);
        pages = List.copyOf(pages);
        navigation = List.copyOf(navigation);
        formerAddresses = List.copyOf(formerAddresses);
        moved = List.copyOf(moved);
        assets = List.copyOf(assets);
        localLinks = List.copyOf(localLinks);
        Objects.requireNonNull(styles, "styles");
        Objects.requireNonNull(scripts, "scripts");
    }

    /** The latest date of an entry, if one has a date. */
    public Optional<PartialDate> newestDate() {
        return Stream.<Entry>concat(news.entries().stream(), awards.entries().stream())
                .flatMap(entry -> entry.date().stream())
                .map(EntryDate::start)
                .max(Comparator.naturalOrder());
    }

    /** Of somebody of whom nothing is known. */
    public static final Profile EMPTY = new Profile(
            Optional.empty(),
            About.EMPTY,
            EntryList.empty(),
            EntryList.empty(),
            CurriculumVitae.EMPTY,
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            AuthorStyles.NONE,
            AuthorScripts.NONE);

    /** The same with these people. */
    public Profile withPeople(List<Member> other) {
        return with(news, awards, publications, other, assets, localLinks);
    }

    /** The same with other news, awards and publications. */
    public Profile withEntries(EntryList<NewsItem> news, EntryList<Award> awards, List<Publication> publications) {
        return with(news, awards, publications, people, assets, localLinks);
    }

    /** The same with further files and links; of two files at one place the first stays. */
    public Profile withFiles(List<Asset> moreAssets, List<LocalLink> moreLinks) {
        Map<SitePath, Asset> files = new LinkedHashMap<>();
        Stream.concat(assets.stream(), moreAssets.stream()).forEach(asset -> files.putIfAbsent(asset.path(), asset));
        return with(
                news,
                awards,
                publications,
                people,
                List.copyOf(files.values()),
                Stream.concat(localLinks.stream(), moreLinks.stream()).toList());
    }

    private Profile with(
            EntryList<NewsItem> otherNews,
            EntryList<Award> otherAwards,
            List<Publication> otherPublications,
            List<Member> otherPeople,
            List<Asset> otherAssets,
            List<LocalLink> otherLinks) {
        return new Profile(
                person,
                about,
                otherNews,
                otherAwards,
                cv,
                otherPublications,
                publicationsPreface,
                contents,
                otherPeople,
                pages,
                navigation,
                formerAddresses,
                moved,
                otherAssets,
                otherLinks,
                styles,
                scripts);
    }
}
