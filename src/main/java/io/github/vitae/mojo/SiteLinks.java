package io.github.vitae.mojo;

import io.github.vitae.model.Entry;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.PageLinks;
import io.github.vitae.model.value.PageLinks.Reference;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.SitePages;
import io.github.vitae.read.source.SourceExcerpts;
import io.github.vitae.site.links.ExternalLinks;
import io.github.vitae.site.links.LinkCheck;
import io.github.vitae.site.publish.SiteWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The links of a profile's pages, and of the whole site that was built with them: where they lead, and where they stand. */
final class SiteLinks {

    private final String base;
    private final Optional<SourceExcerpts> files;
    private final String shownAs;
    private final List<LocalLink> written;
    private final List<Location> entries;
    private Optional<SitePath> home = Optional.empty();
    private final Map<SitePath, PageLinks> ours = new LinkedHashMap<>();
    private final Map<String, Set<Location>> external = new TreeMap<>();
    private final Map<String, List<Location>> places = new TreeMap<>();

    /**
     * @param base the path that the site is published under
     * @param files the profile's texts, if there is a profile
     * @param shownAs the profile's directory as problems show it
     * @param profile the profile, if there is one
     */
    SiteLinks(String base, Optional<SourceExcerpts> files, String shownAs, Optional<Profile> profile) {
        this.base = base;
        this.files = files;
        this.shownAs = shownAs;
        this.written = profile.map(Profile::localLinks).orElse(List.of());
        this.entries = profile.stream()
                .flatMap(found -> Stream.concat(found.news().entries().stream(), found.awards().entries().stream()))
                .map(Entry::location)
                .toList();
    }

    /** Checks the pages that a profile gives, as they are before anything is written. */
    void checkPages(SiteWriter writer, Problems problems) {
        for (Output output : writer.outputs()) {
            if (output instanceof Output.Page page) {
                home = home.or(() -> Optional.of(page.path()));
                add(SitePages.of(page.path(), writer.body(page)));
            } else if (output instanceof Output.RedirectPage redirect) {
                add(SitePages.of(redirect.path(), redirect.html()));
            }
        }
        new LinkCheck(List.copyOf(ours.values()), writer::provides, base)
                .tell(
                        (page, reference) -> written(page, reference).orElse(List.of(Location.ofFile(shownAs))),
                        problems);
        ours.values().forEach(page -> collectExternal(page, Location.ofFile(shownAs)));
    }

    private void add(PageLinks page) {
        ours.put(page.path(), page);
    }

    /**
     * Checks a site that was built.
     *
     * @param built its pages
     * @param shown its directory as problems show it
     * @param beside whether a place has something that was built, and is not yet put there
     * @return how many pages it has
     */
    int checkSite(SitePages built, String shown, Charset encoding, Predicate<SitePath> beside, Problems problems) {
        List<PageLinks> pages = built.read(encoding);
        new LinkCheck(pages, path -> built.provides(path) || beside.test(path), base)
                .tell(
                        (page, reference) -> {
                            Location there = new Location(shown + "/" + page, reference.line(), reference.column(), 0);
                            return ours.containsKey(page)
                                    ? written(page, reference).orElse(List.of(there))
                                    : List.of(there);
                        },
                        problems);
        pages.forEach(page -> collectExternal(page, Location.ofFile(shown + "/" + page.path())));
        return pages.size();
    }

    private void collectExternal(PageLinks page, Location fallback) {
        for (Reference reference : page.references()) {
            if (ExternalLinks.isWeb(reference.address())) {
                external.computeIfAbsent(reference.address(), address -> new LinkedHashSet<>())
                        .addAll(
                                ours.containsKey(page.path())
                                        ? written(page.path(), reference).orElse(List.of(fallback))
                                        : List.of(fallback));
            }
        }
    }

    /**
     * Asks other sites for what is linked to.
     *
     * @return how many addresses were asked for
     * @throws InterruptedException if the build is stopped
     */
    int checkExternal(ExternalLinks sites, Problems problems) throws InterruptedException {
        sites.dead(external.keySet())
                .forEach((address, why) -> external.getOrDefault(address, Set.of())
                        .forEach(place -> problems.add(
                                Code.UNREACHABLE_LINK,
                                place,
                                "‘" + address + "’ " + why,
                                "correct the link, or take it out")));
        return external.size();
    }

    /** Where an author wrote an address that stands on a page, if that can be told. */
    private Optional<List<Location>> written(SitePath page, Reference reference) {
        List<Location> known = places.computeIfAbsent(reference.address(), this::find);
        List<Location> narrowed = home.equals(Optional.of(page))
                ? known
                : known.stream().filter(this::isBehindAnEntry).toList();
        List<Location> told = narrowed.isEmpty() ? known : narrowed;
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** What stands before all entries of its file is on no page of entries. */
    private boolean isBehindAnEntry(Location place) {
        return entries.stream().anyMatch(entry -> entry.file().equals(place.file()) && entry.compareTo(place) <= 0);
    }

    private List<Location> find(String address) {
        List<Location> found = new ArrayList<>();
        for (LocalLink link : written) {
            if (link.written().equals(address) || link.written().equals("/" + address)) {
                found.add(link.location());
            }
        }
        if (found.isEmpty()) {
            files.ifPresent(texts -> found.addAll(texts.places(address)));
        }
        return found;
    }
}
