package io.github.vitae.page.frame;

import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The languages that a site is in, and which pages it has in each: what the switch between languages leads to, and what search engines
 * are told. It is filled when the pages of all languages are known, which is before the first of them is written.
 */
public final class SiteLanguages {

    private static final OwnNames OWN_NAMES = new OwnNames();

    private final List<Edition> editions;
    private final Optional<SiteUrl> site;
    private final List<Moved> moved = new ArrayList<>();
    private final Map<Edition, Map<SitePath, Boolean>> pages = new HashMap<>();
    private final Map<SitePath, String> places = new TreeMap<>(Comparator.comparing(SitePath::value));

    /**
     * The site in one of its languages.
     *
     * @param folder the folder that it is in, ended by {@code /}; empty for the root of the site
     * @param within where it is in that folder once it is published, if it is the site of a module, ended by {@code /}: {@code core/}
     * @param language the language
     * @param home its first page, within that folder
     * @param hasHome whether somebody else makes that page, so that it is there whatever the profile says
     */
    public record Edition(String folder, String within, Language language, SitePath home, boolean hasHome) {
        public Edition {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(within, "within");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(home, "home");
        }

        /** A site that is no module's. */
        public Edition(String folder, Language language, SitePath home) {
            this(folder, "", language, home, false);
        }

        /** Its place in what is published, from the root of the whole: {@code de/core/}. */
        public String place() {
            return folder + within;
        }

        SitePath inSite(SitePath page) {
            return new SitePath(place() + page);
        }
    }

    /**
     * An old address of a page in the folder of a language.
     *
     * @param page the page that is there now, within that folder
     * @param old leads there from the root of the site
     */
    record Moved(SitePath page, Output.RedirectPage old) {}

    /**
     * @param editions the site in all its languages; the first is for those who read none of them, unless one is at the root
     * @param site the address of the root of the whole, where it is known
     */
    public SiteLanguages(List<Edition> editions, Optional<SiteUrl> site) {
        this.editions = List.copyOf(editions);
        this.site = site;
    }

    /** The address of the root of the whole, ended by {@code /}, where it is known. */
    public Optional<String> root() {
        return site.map(SiteUrl::root);
    }

    /** A site in one language. */
    public static SiteLanguages one() {
        return new SiteLanguages(List.of(), Optional.empty());
    }

    /** Enters the pages of a language; search engines are told of those that have an address of their own. */
    public void enter(Edition edition, List<Output> outputs) {
        Map<SitePath, Boolean> entered = pages.computeIfAbsent(edition, none -> new LinkedHashMap<>());
        for (Output output : outputs) {
            if (!edition.folder().isEmpty()) {
                places.put(
                        new SitePath(edition.folder() + output.path()),
                        "the site in the language " + edition.language().tag());
            }
            if (output instanceof Output.Page page) {
                entered.put(page.path(), page.canonical().isPresent());
            }
        }
    }

    /** The pages that search engines are to know, in the folders of all languages but the root's, with their addresses. */
    public Map<SitePath, String> inFolders() {
        Map<SitePath, String> listed = new TreeMap<>();
        pages.forEach((edition, paths) -> paths.forEach((path, isListed) -> {
            if (isListed
                    && site.isPresent()
                    && !edition.folder().isEmpty()
                    && edition.within().isEmpty()) {
                listed.put(edition.inSite(path), address(edition, path));
            }
        }));
        return listed;
    }

    /** The places in folders that are entered, where the site is made, each with whose it is. */
    Map<SitePath, String> places() {
        return Collections.unmodifiableMap(places);
    }

    /** Enters an old address of a page in a folder. */
    void moved(Moved old) {
        moved.add(old);
    }

    /** The old addresses of pages in folders. */
    List<Moved> moved() {
        return List.copyOf(moved);
    }

    /** Whether there is more than one with pages. */
    boolean areSeveral() {
        return pages.size() > 1
                && pages.values().stream().filter(paths -> !paths.isEmpty()).count() > 1;
    }

    /** Whether one is at the root of the site. */
    boolean isAtRoot() {
        return editions.stream().anyMatch(edition -> edition.folder().isEmpty());
    }

    boolean isFirst(Edition edition) {
        return editions.isEmpty() || editions.get(0).equals(edition);
    }

    /** The same page in all languages that have it, for search engines; none if only one has it. */
    List<Output.Translation> translations(Edition own, SitePath page) {
        if (site.isEmpty() || pages.size() < 2) {
            return List.of();
        }
        List<Edition> having = editions.stream()
                .filter(edition -> pages.getOrDefault(edition, Map.of()).getOrDefault(page, false))
                .toList();
        if (having.size() < 2 || !having.contains(own)) {
            return List.of();
        }
        List<Output.Translation> all = new ArrayList<>();
        having.stream()
                .filter(edition -> !isTwice(edition, having))
                .forEach(edition ->
                        all.add(new Output.Translation(edition.language().tag(), address(edition, page))));
        Edition otherwise = having.stream()
                .filter(edition -> edition.folder().isEmpty())
                .findFirst()
                .orElse(having.get(0));
        all.add(new Output.Translation("x-default", address(otherwise, page)));
        return all;
    }

    /** Whether it is at the root, and has a folder of its language beside it: {@code en,default}. Then it is for all others. */
    private static boolean isTwice(Edition edition, List<Edition> having) {
        return edition.folder().isEmpty()
                && having.stream()
                        .anyMatch(other ->
                                !other.equals(edition) && other.language().equals(edition.language()));
    }

    /** The page that a switch leads to: the same, else the first one, which a draft of it may have left out. */
    private SitePath shown(Edition edition, SitePath same) {
        Set<SitePath> having = pages.getOrDefault(edition, Map.of()).keySet();
        if (having.contains(same)) {
            return same;
        }
        return edition.hasHome() || having.contains(edition.home())
                ? edition.home()
                : having.iterator().next();
    }

    private String address(Edition edition, SitePath page) {
        SiteUrl url = site.orElseThrow();
        return new SiteUrl(url.root() + edition.place()).of(Addresses.Place.of(page));
    }

    /**
     * Writes the switch: each language by its own name, which leads to the same page if it has that, else to its first page, or the first
     * one that is there.
     *
     * @param label what the switch is called in the page's language
     */
    void write(Markup markup, Edition own, String label) {
        markup.start("nav", "class", "vitae-languages", "aria-label", label).start("ul");
        List<Edition> having = editions.stream()
                .filter(edition -> !pages.getOrDefault(edition, Map.of()).isEmpty())
                .toList();
        for (Edition edition : editions) {
            boolean here = edition.equals(own);
            boolean twice = !here
                    && (isTwice(edition, having)
                            || (edition.language().equals(own.language()) && isTwice(own, having)));
            if (twice || !having.contains(edition)) {
                continue;
            }
            SitePath page = shown(edition, markup.page());
            String tag = edition.language().tag();
            markup.start("li")
                    .start(
                            "a",
                            "href",
                            own.inSite(markup.page()).linkTo(edition.inSite(page)),
                            "lang",
                            tag,
                            "dir",
                            edition.language().direction(),
                            "hreflang",
                            tag,
                            "rel",
                            here ? "" : "alternate",
                            "aria-current",
                            here ? "true" : "")
                    .text(name(edition.language()))
                    .end("a")
                    .end("li");
        }
        markup.end("ul").end("nav").line();
    }

    /** What a language calls itself; with its region, where the site is in two of a kind. */
    private String name(Language language) {
        Messages words = new Messages(language.locale());
        String name = words.language().isAs(language)
                ? words.get("language.name")
                : OWN_NAMES.of(language).orElse(language.tag());
        boolean several = editions.stream()
                .anyMatch(other ->
                        other.language().isAs(language) && !other.language().equals(language));
        return several && !name.equals(language.tag()) ? name + " (" + language.tag() + ")" : name;
    }
}
