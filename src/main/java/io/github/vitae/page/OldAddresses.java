package io.github.vitae.page;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.Redirects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What leads on from the addresses of the author's old site, each directly to where its content is. Of an address that is still
 * the same nothing is made; one that two pages had leads to the first, and both are given, so that it can be told.
 */
final class OldAddresses {

    private final Map<SitePath, Output.Page> pages = new LinkedHashMap<>();
    private final Map<SitePath, List<Output.RedirectPage>> redirects = new LinkedHashMap<>();
    private final Messages messages;

    /** @param outputs all that goes into the site, but for what leads on */
    OldAddresses(Iterable<Output> outputs, Messages messages) {
        this.messages = messages;
        for (Output output : outputs) {
            if (output instanceof Output.Page page) {
                pages.putIfAbsent(page.path(), page);
            }
        }
    }

    /** Adds what leads on from an old address, unless the page there is still there, or that is known. */
    void add(Output.RedirectPage redirect) {
        if (redirect.path().equals(redirect.target()) || !pages.containsKey(redirect.target())) {
            return;
        }
        List<Output.RedirectPage> known = redirects.computeIfAbsent(redirect.path(), path -> new ArrayList<>());
        boolean told = known.stream().anyMatch(other -> other.target().equals(redirect.target()));
        // one more is enough to tell
        if (!told && known.size() < 2) {
            known.add(redirect);
        }
    }

    /**
     * Adds those of the lists and of their entries.
     *
     * @param lists where the lists are
     * @param entries where entries are, by where they were written
     */
    void add(Profile profile, Map<ProfilePart, SitePath> lists, Map<Origin, Place> entries) {
        for (FormerAddress old : profile.moved()) {
            if (old.target() instanceof FormerAddress.TermPage && redirects.containsKey(old.path())) {
                // pages of terms are made by the way: one that an author wrote counts, and there is nothing to tell
                continue;
            }
            place(old, lists, entries).ifPresent(target -> add(old.path(), target, Optional.of(old.origin())));
        }
    }

    private static Optional<Place> place(
            FormerAddress old, Map<ProfilePart, SitePath> lists, Map<Origin, Place> entries) {
        if (old.target() instanceof FormerAddress.Place place) {
            return Optional.of(new Place(place.page(), place.anchor()));
        }
        if (!(old.target() instanceof FormerAddress.OfList target)) {
            // a feed is no page
            return Optional.empty();
        }
        Optional<Place> list = Optional.ofNullable(lists.get(target.part())).map(Place::of);
        return old.target() instanceof FormerAddress.EntryPage
                ? Optional.ofNullable(entries.get(old.origin())).or(() -> list)
                : list;
    }

    /** Adds an old address. */
    void add(SitePath old, Place target, Optional<Origin> origin) {
        Optional.ofNullable(pages.get(target.path()))
                .ifPresent(page -> add(Redirects.from(old, target, page.title(), origin, messages)));
    }

    /** {@code /publications/} works as {@code /publications.html} does: lists whose entries lie in a folder of their name. */
    void addFolders(Iterable<SitePath> lists) {
        for (SitePath list : lists) {
            String folder = list.value().replaceFirst("[.]html$", "/");
            SitePath index = new SitePath(folder + "index.html");
            if (!pages.containsKey(index)
                    && pages.keySet().stream().anyMatch(page -> page.value().startsWith(folder))) {
                add(index, Place.of(list), Optional.empty());
            }
        }
    }

    /** All of them. */
    List<Output.RedirectPage> all() {
        return redirects.values().stream().flatMap(List::stream).toList();
    }
}
