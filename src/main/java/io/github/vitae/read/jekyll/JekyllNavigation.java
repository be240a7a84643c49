package io.github.vitae.read.jekyll;

import io.github.vitae.model.NavigationItem;
import io.github.vitae.model.value.Link;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The navigation of a site that Jekyll builds: {@code main} of {@code _data/navigation.yml}, as academicpages and Minimal
 * Mistakes have it, and the pages with {@code nav: true} by their {@code nav_order}, as al-folio has it.
 */
final class JekyllNavigation {

    private final JekyllSite site;
    private final SourceFiles files;
    private final JekyllAddresses addresses;

    JekyllNavigation(JekyllSite site, SourceFiles files, JekyllAddresses addresses) {
        this.site = site;
        this.files = files;
        this.addresses = addresses;
    }

    /** Its items, in the author's order. */
    List<NavigationItem> read() {
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

    private Optional<NavigationItem> item(DataValue.Mapping mapping) {
        Fields fields = new Fields(mapping, files.dataGate(), files.problems());
        Optional<Link> url = fields.link("url").or(() -> fields.link("permalink"));
        List<NavigationItem> below = mapping.get("children").map(this::items).orElse(List.of());
        // a line between two items has a title and nothing else
        return url.isEmpty() && below.isEmpty()
                ? Optional.empty()
                : fields.text("title").map(title -> new NavigationItem(title, url, below));
    }
}
