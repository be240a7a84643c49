package io.github.vitae.read.jekyll;

import io.github.vitae.model.NavigationItem;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The navigation of a site that Jekyll builds: {@code main} of {@code _data/navigation.yml}, as academicpages and Minimal
 * Mistakes have it, and the pages with {@code nav: true} by their {@code nav_order}, as al-folio has it.
 */
final class JekyllNavigation {

    private final JekyllSite site;
    private final SourceFiles files;
    private final JekyllAddresses addresses;
    private Set<SitePath> empty = Set.of();

    JekyllNavigation(JekyllSite site, SourceFiles files, JekyllAddresses addresses) {
        this.site = site;
        this.files = files;
        this.addresses = addresses;
    }

    /** The places of the site that it leads to. */
    Set<SitePath> places() {
        Set<SitePath> places = new HashSet<>();
        site.data("navigation")
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(node -> ((DataValue.Mapping) node).get("main"))
                .ifPresent(main -> addPlaces(main, places));
        site.pages().all().forEach(page -> page.front().get("children").ifPresent(below -> addPlaces(below, places)));
        return places;
    }

    private void addPlaces(DataValue node, Set<SitePath> places) {
        if (node instanceof DataValue.Sequence list) {
            list.items().forEach(item -> addPlaces(item, places));
        } else if (node instanceof DataValue.Mapping mapping) {
            place(mapping).ifPresent(places::add);
            mapping.get("children").ifPresent(below -> addPlaces(below, places));
        }
    }

    /** The place that an item leads to. */
    private Optional<SitePath> place(DataValue.Mapping item) {
        return item.get("url")
                .or(() -> item.get("permalink"))
                .filter(DataValue.Scalar.class::isInstance)
                .flatMap(value -> files.unshownGate().link(((DataValue.Scalar) value).value(), value.location()))
                .flatMap(
                        link -> JekyllAddresses.served(link.address().replace(String.valueOf(RichText.SITE_ROOT), "")));
    }

    /**
     * Its items, in the author's order. What leads to an empty page is left out, which is told.
     *
     * @param empty the addresses of pages that say nothing
     */
    List<NavigationItem> read(Set<SitePath> empty) {
        this.empty = empty;
        List<NavigationItem> items = new ArrayList<>();
        site.data("navigation")
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(node -> ((DataValue.Mapping) node).get("main"))
                .ifPresent(main -> items.addAll(items(main)));
        site.pages().all().stream()
                .filter(page -> page.value("nav").filter("true"::equals).isPresent())
                .sorted(Comparator.comparingDouble(JekyllNavigation::order))
                .forEach(page -> page(page).ifPresent(items::add));
        return items;
    }

    private static double order(MarkdownFile page) {
        return page.value("nav_order")
                .filter(number -> number.matches("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?"))
                .map(Double::parseDouble)
                .orElse(Double.MAX_VALUE);
    }

    /** A page, or what {@code dropdown: true} opens. */
    private Optional<NavigationItem> page(MarkdownFile page) {
        Fields fields = new Fields(page.front(), files.dataGate(), files.problems());
        String title = fields.text("title").orElse(page.stem());
        boolean opens = page.value("dropdown").filter("true"::equals).isPresent();
        Optional<DataValue> children = page.front().get("children");
        if (opens && children.isPresent()) {
            return Optional.of(new NavigationItem(title, Optional.empty(), items(children.get())));
        }
        if (addresses.page(page).filter(empty::contains).isPresent()) {
            tell(title, page.front().location());
            return Optional.empty();
        }
        return addresses
                .address(page)
                .flatMap(address -> files.dataGate().link(address, page.front().location()))
                .map(link -> new NavigationItem(title, link));
    }

    /** Items of a list: each has a {@code title}, and a {@code url} or {@code permalink}. */
    private List<NavigationItem> items(DataValue node) {
        List<NavigationItem> items = new ArrayList<>();
        if (node instanceof DataValue.Sequence sequence) {
            for (DataValue item : sequence.items()) {
                if (item instanceof DataValue.Mapping mapping) {
                    item(mapping).ifPresent(items::add);
                }
            }
        }
        return items;
    }

    private void tell(String title, Location location) {
        files.problems()
                .add(new Problem(
                        Code.NOTHING_TO_READ,
                        Severity.NOTE,
                        location,
                        "the page that ‘" + PlainText.shortened(title)
                                + "’ leads to in the menu says nothing; the menu does without it",
                        "write something there, or take it out of the menu"));
    }

    private Optional<NavigationItem> item(DataValue.Mapping mapping) {
        Fields fields = new Fields(mapping, files.dataGate(), files.problems());
        if (place(mapping).filter(empty::contains).isPresent()
                && mapping.get("children").isEmpty()) {
            tell(fields.text("title").orElse(""), mapping.location());
            return Optional.empty();
        }
        Optional<Link> url = fields.link("url").or(() -> fields.link("permalink"));
        List<NavigationItem> below = mapping.get("children").map(this::items).orElse(List.of());
        // a line between two items has a title and nothing else
        return url.isEmpty() && below.isEmpty()
                ? Optional.empty()
                : fields.text("title").map(title -> new NavigationItem(title, url, below));
    }
}
