package io.github.vitae.page;

import io.github.vitae.model.NavigationItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.MenuEntry;
import io.github.vitae.page.frame.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The menu of a profile's pages: in the order and under the names of the author's own navigation where there is one. The
 * home page comes first if it is not named. A list that had no page on the author's old site comes last; one that had, and that
 * the navigation does not name, is not in the menu.
 */
final class SiteNavigation {

    private final Addresses addresses;
    private final Map<SitePath, Output.Page> pages = new LinkedHashMap<>();
    private final Map<ProfilePart, SitePath> lists;
    private final Set<SitePath> files = new HashSet<>();
    private final Set<SitePath> named = new HashSet<>();

    /**
     * @param outputs all that goes into the site
     * @param addresses where addresses lead
     * @param lists where the lists are
     */
    SiteNavigation(List<Output> outputs, Addresses addresses, Map<ProfilePart, SitePath> lists) {
        this.addresses = addresses;
        this.lists = lists;
        for (Output output : outputs) {
            if (output instanceof Output.Page page) {
                pages.putIfAbsent(page.path(), page);
            } else if (output instanceof Output.AssetCopy asset) {
                files.add(asset.path());
            }
        }
    }

    /** The entries of the menu. */
    List<MenuEntry> of(Profile profile, SitePath home) {
        List<MenuEntry> entries = new ArrayList<>(entries(profile.navigation()));
        List<MenuEntry> own = new ArrayList<>();
        Set<SitePath> silent = entries.isEmpty() ? Set.of() : unnamed(profile);
        for (Output.Page page : pages.values()) {
            page.menuLabel()
                    .filter(label -> !named.contains(page.path()) && !silent.contains(page.path()))
                    .map(label -> MenuEntry.of(label, page.path()))
                    .ifPresent(entry -> {
                        if (page.path().equals(home)) {
                            entries.add(0, entry);
                        } else {
                            own.add(entry);
                        }
                    });
        }
        entries.addAll(own);
        return List.copyOf(entries);
    }

    /** The lists that were a page of the old site: an author who does not name one leaves it out. */
    private Set<SitePath> unnamed(Profile profile) {
        Set<SitePath> unnamed = new HashSet<>();
        for (FormerAddress old : profile.moved()) {
            if (old.target() instanceof FormerAddress.ListPage list) {
                Optional.ofNullable(lists.get(list.part())).ifPresent(unnamed::add);
            } else if (old.target() instanceof FormerAddress.Place place
                    && place.anchor().isEmpty()
                    && lists.containsValue(place.page())) {
                unnamed.add(place.page());
            }
        }
        return unnamed;
    }

    private List<MenuEntry> entries(List<NavigationItem> items) {
        List<MenuEntry> entries = new ArrayList<>();
        for (NavigationItem item : items) {
            List<MenuEntry> below = entries(item.children());
            Optional<String> href = item.url().flatMap(link -> href(link.address()));
            if (href.isPresent() || !below.isEmpty()) {
                entries.add(new MenuEntry(item.title(), href, below));
            }
        }
        return entries;
    }

    /** Where an item leads; nothing if what it names is not there. */
    private Optional<String> href(String address) {
        if (address.startsWith("#")) {
            return href(RichText.SITE_ROOT + "index.html" + address);
        }
        if (address.indexOf(RichText.SITE_ROOT) != 0) {
            return Optional.of(address);
        }
        // a heading that starts with a picture has a hyphen first in Jekyll, and none here
        String there = addresses.fromRoot(address.substring(1)).replaceFirst("#-+(?=.)", "#");
        String path = there.replaceFirst("[?#].*$", "");
        Optional<SitePath> place = addresses.find(path, path.endsWith("/")).map(Addresses.Place::path);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        named.add(place.get());
        int hash = address.indexOf('#');
        if (hash >= 0) {
            // the section stands for the list that is made of it
            HomeSections.part(address.substring(hash + 1))
                    .flatMap(part -> Optional.ofNullable(lists.get(part)))
                    .ifPresent(named::add);
        }
        boolean ours = pages.containsKey(place.get()) || files.contains(place.get());
        return ours
                ? Optional.of(path.endsWith("/") ? place.get().value() + there.substring(path.length()) : there)
                : Optional.empty();
    }
}
