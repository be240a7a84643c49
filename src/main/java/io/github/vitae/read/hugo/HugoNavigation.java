package io.github.vitae.read.hugo;

import io.github.vitae.model.NavigationItem;
import io.github.vitae.model.value.Link;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The menu {@code main} of a site that Hugo builds, as <a href="https://gohugo.io/content-management/menus/">its
 * documentation</a> has it: by weight, then by name, with {@code parent} for what is below another item.
 */
final class HugoNavigation {

    private final SourceFiles files;
    private final DataValue.Mapping config;

    /** @param config the site's configuration, for a menu that is kept there */
    HugoNavigation(SourceFiles files, DataValue.Mapping config) {
        this.files = files;
        this.config = config;
    }

    /**
     * An item as it is written.
     *
     * @param id the name that those below it give as their {@code parent}
     * @param weight what it is sorted by; those without stand last
     */
    private record Item(String id, String title, Optional<Link> url, long weight, Optional<String> parent) {}

    /** Its items, in the author's order. */
    List<NavigationItem> read() {
        Optional<DataValue> menus = files.firstData(
                        "config/_default/menus.yaml",
                        "config/_default/menus.yml",
                        "config/_default/menus.toml",
                        "config/_default/menus.json")
                .or(() -> config.get("menus"))
                .or(() -> config.get("menu"));
        List<Item> items = new ArrayList<>();
        if (menus.isPresent()
                && menus.get() instanceof DataValue.Mapping all
                && all.get("main").orElse(null) instanceof DataValue.Sequence main) {
            for (DataValue written : main.items()) {
                if (written instanceof DataValue.Mapping mapping) {
                    item(mapping).ifPresent(items::add);
                }
            }
        }
        items.sort(Comparator.comparingLong(Item::weight)
                .thenComparing(item -> item.title().toLowerCase(Locale.ROOT)));
        return items.stream()
                .filter(item -> item.parent().isEmpty())
                .map(item -> new NavigationItem(item.title(), item.url(), below(item, items)))
                .toList();
    }

    /** What is below an item; menus have two levels. */
    private static List<NavigationItem> below(Item above, List<Item> items) {
        return items.stream()
                .filter(item -> item.parent().filter(above.id()::equals).isPresent())
                .map(item -> new NavigationItem(item.title(), item.url(), List.of()))
                .toList();
    }

    private Optional<Item> item(DataValue.Mapping mapping) {
        Fields fields = new Fields(mapping, files.dataGate(), files.problems());
        Optional<String> title = fields.first("name", "title");
        Optional<Link> url = fields.link("url").or(() -> fields.link("pageRef"));
        long weight = fields.first("weight")
                .filter(number -> number.matches("-?[0-9]{1,9}"))
                .map(Long::parseLong)
                .filter(number -> number != 0)
                .orElse(Long.MAX_VALUE);
        return title.map(words ->
                new Item(fields.first("identifier").orElse(words), words, url, weight, fields.first("parent")));
    }
}
