package io.github.vitae.page;

import io.github.vitae.model.About;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where the sections of an author's old home page are: on the About page, or a page of their own by now. {@code /#papers} of a
 * page that is made of widgets leads to the publications.
 */
final class HomeSections implements Function<String, Optional<Place>> {

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** What such names have before the word that counts. */
    private static final Pattern CHOSEN =
            Pattern.compile("^(?:(?:selected|recent|latest|featured|invited|my|all|upcoming)[-_])+");

    private static final Pattern TOGETHER = Pattern.compile("[-_](?:and|amp|or)?[-_]");

    private static final Map<String, ProfilePart> PARTS = Map.ofEntries(
            Map.entry("news", ProfilePart.NEWS),
            Map.entry("updates", ProfilePart.NEWS),
            Map.entry("announcements", ProfilePart.NEWS),
            Map.entry("awards", ProfilePart.AWARDS),
            Map.entry("honors", ProfilePart.AWARDS),
            Map.entry("honours", ProfilePart.AWARDS),
            Map.entry("accomplishments", ProfilePart.AWARDS),
            Map.entry("publications", ProfilePart.PUBLICATIONS),
            Map.entry("publication", ProfilePart.PUBLICATIONS),
            Map.entry("papers", ProfilePart.PUBLICATIONS),
            Map.entry("featured", ProfilePart.PUBLICATIONS),
            Map.entry("talks", ProfilePart.TALKS),
            Map.entry("events", ProfilePart.TALKS),
            Map.entry("teaching", ProfilePart.TEACHING),
            Map.entry("courses", ProfilePart.TEACHING),
            Map.entry("projects", ProfilePart.PROJECTS),
            Map.entry("portfolio", ProfilePart.PROJECTS),
            Map.entry("posts", ProfilePart.POSTS),
            Map.entry("blog", ProfilePart.POSTS),
            Map.entry("books", ProfilePart.BOOKS),
            Map.entry("experience", ProfilePart.CV),
            Map.entry("education", ProfilePart.CV),
            Map.entry("cv", ProfilePart.CV),
            Map.entry("resume", ProfilePart.CV));

    private final List<About.Part> about;
    private final SitePath home;
    private final Map<ProfilePart, SitePath> lists;

    /**
     * @param about what stands on the About page
     * @param home the place of the About page
     * @param lists where the lists are
     */
    HomeSections(List<About.Part> about, SitePath home, Map<ProfilePart, SitePath> lists) {
        this.about = List.copyOf(about);
        this.home = home;
        this.lists = lists;
    }

    /** The place of a section; nothing if it is on the About page under that name, or nowhere. */
    @Override
    public Optional<Place> apply(String anchor) {
        if (isOnAbout(anchor)) {
            return Optional.empty();
        }
        Optional<ProfilePart> part = part(anchor);
        if (part.equals(Optional.of(ProfilePart.NEWS)) && has(About.NewsPlace.class)) {
            return Optional.of(new Place(home, About.NEWS_ID));
        }
        if (part.equals(Optional.of(ProfilePart.AWARDS)) && has(About.AwardsPlace.class)) {
            return Optional.of(new Place(home, About.AWARDS_ID));
        }
        return part.flatMap(name -> Optional.ofNullable(lists.get(name))).map(Place::of);
    }

    /** The part that a section is about, by its name. */
    static Optional<ProfilePart> part(String anchor) {
        String name = AROUND.matcher(anchor.toLowerCase(Locale.ROOT)).replaceAll("");
        String bare = CHOSEN.matcher(name).replaceFirst("");
        return Optional.ofNullable(PARTS.get(name))
                .or(() -> Optional.ofNullable(PARTS.get(bare)))
                .or(() -> TOGETHER.splitAsStream(bare)
                        .flatMap(word -> Optional.ofNullable(PARTS.get(word)).stream())
                        .findFirst());
    }

    private boolean isOnAbout(String anchor) {
        String id = " id=\"" + anchor + "\"";
        return about.stream()
                .anyMatch(part -> part instanceof About.Prose prose
                        && prose.text().fragment().contains(id));
    }

    private boolean has(Class<? extends About.Part> place) {
        return about.stream().anyMatch(place::isInstance);
    }
}
